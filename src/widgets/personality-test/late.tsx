import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { saveSheet } from '../../progress/sheets/store.ts';
import { useSheets } from '../../progress/sheets/use-sheets.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { attemptId } from '../kit/model.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate } from '../kit/use-late.ts';
import { Asking } from './asking/view.tsx';
import type { Request } from '../kit/style/code/model.ts';
import { readResult } from './model/read.ts';
import type { Result } from './model/result.ts';
import { otherThan, warningsOf } from './model/verdict.ts';
import type { Asked, KeptResult, Rest, ShownResult, StartWords, TestProps } from './props.ts';
import { HaveCode } from './share/have-code.tsx';
import {
  current,
  endedSitting,
  endedTest,
  makeTestStore,
  stillToAsk,
  type TestContext,
  type TestEvent,
} from './store.ts';
import { useInSight } from './asking/use-in-sight.ts';
import { useKeys } from './asking/use-keys.ts';
import { useRequest } from './share/use-request.ts';
import { Start } from './start.tsx';
import styles from './view.module.css';

const tool = 'personality-test';

/** The whole self-check; a link may ask for something else: to answer about somebody, or to see a result. */
export default function Test(
  props: Omit<TestProps, 'rest' | 'words'> & Asked & { startWords: StartWords },
) {
  const { activity, forms, words, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<TestContext, TestEvent>({
    activity,
    digest: props.digest,
    lesson: props.lesson,
    make: () => makeTestStore(forms),
    ended: endedTest,
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [request, setRequest] = useRequest();
  const asked = typeof request === 'object' ? request : null;
  const refusal = request === 'cut' ? kit.linkCut : request === 'broken' && words.linkBroken;
  const [open, setOpen] = useState(false);
  const kept = (useSheets(tool) ?? []).flatMap(({ id, made, data }): KeptResult[] => {
    const result = readResult(data);
    return result ? [{ id, made, result }] : [];
  });
  // Asked for with the first statement, so that the result needs no network.
  const told = useLate(
    async () => {
      const loading = fetched<Rest>(props.told);
      const { answersTo, resultFrom, titleFor, Colleague, Shown, Outcome } =
        await import('./result/told.tsx');
      return { answersTo, resultFrom, titleFor, Colleague, Shown, Outcome, rest: await loading };
    },
    context.seed !== null || request !== null || open,
  );
  const judge = (now: TestContext): Result | null => {
    const ended = endedSitting(now);
    const before = kept.filter(({ result }) => result.seed !== ended?.seed);
    return ended && told
      ? told.resultFrom(
          forms,
          ended,
          before.map(({ result }) => result),
        )
      : null;
  };
  // What was told once stays told: the kept result is shown, not a new one from the same answers.
  const mine = kept.find(({ result }) => result.seed === context.seed)?.result;
  const result =
    (context.finished ? (mine ?? judge(context)) : null) ??
    (open ? (kept.at(-1)?.result ?? null) : null);
  // Ten more settle nothing for somebody who has not read the thirty.
  const alone =
    told !== null &&
    !warningsOf(context.answers, context.times).includes('fast') &&
    !told.answersTo(
      otherThan(forms, context.form),
      kept.map(({ result }) => result),
    );

  const start = (form?: string): void => {
    begin();
    if (form) send({ type: 'picked', form });
    setOpen(false);
    focusOn('[data-now]');
  };
  const finish = told
    ? (): void => {
        const ended = judge({ ...context, finished: true })!;
        send({ type: 'finished' });
        const name = told.titleFor(ended, told.rest);
        saveSheet(tool, attemptId(ended.seed), { name, data: ended });
        focusOn('[data-now]');
      }
    : undefined;

  const asking = !request && !context.finished && !open && context.seed !== null;
  // The statements of another form come with what is told.
  const readable = told !== null || (context.form === forms[0]!.id && !context.extended);
  const item = asking && !context.all ? current(context) : undefined;
  useKeys(root, item);
  useInSight(root, asking && readable && ready);

  const over = !request && !asking && (open || context.finished);
  const phase = request ? requestPhase(request) : over ? 'over' : asking ? 'asking' : 'start';
  const back = (): void => {
    setRequest(null);
    focusOn('[data-now], button');
  };
  return (
    <Frame
      widget={tool}
      activity={activity}
      phase={phase}
      title={props.title}
      {...(phase === 'start' && { ask: props.ask })}
      notice={(stale && kit.stale) || refusal}
    >
      <div ref={root} class={styles.test}>
        {asked?.kind === 'ask' && told && (
          <told.Colleague {...props} {...told.rest} request={asked} back={back} />
        )}
        {asked?.kind === 'shown' && told && <told.Shown {...told.rest} back={back} shown={asked} />}
        {refusal && (
          <p class={styles.foot}>
            <button type="button" class="button-line" onClick={back}>
              {words.backToTest}
            </button>
          </p>
        )}
        {asking && readable && (
          <Asking
            forms={told?.rest.data.forms ?? forms}
            {...{ words, context, send, focusOn, finish }}
            offer={alone && stillToAsk(forms, context).length > 0}
            label={fill(words.place, {
              n: Math.min(Object.keys(context.answers).length + 1, context.queue.length),
              all: context.queue.length,
            })}
          />
        )}
        {phase === 'over' && result && told && (
          <told.Outcome {...props} {...told.rest} {...{ result, kept, start }} />
        )}
        {phase === 'start' && (
          <>
            <Start words={props.startWords} ready={ready} start={() => start()}>
              {kept.length > 0 && (
                <button
                  type="button"
                  class="button-line"
                  onClick={() => {
                    setOpen(true);
                    focusOn('[data-now]');
                  }}
                >
                  {words.seeLatest}
                </button>
              )}
            </Start>
            <HaveCode
              words={words}
              show={(shown: ShownResult) => {
                setRequest(shown);
                focusOn('[data-now]');
              }}
            />
          </>
        )}
      </div>
    </Frame>
  );
}

const requestPhase = (request: Request | 'cut' | 'broken'): string =>
  typeof request === 'string' ? 'start' : request.kind === 'ask' ? 'about' : 'shown';
