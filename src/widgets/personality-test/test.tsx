import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { saveSheet } from '../../progress/sheets/store.ts';
import { useSheets } from '../../progress/sheets/use-sheets.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { attemptId } from '../kit/model.ts';
import { profileFrom, titleOf } from '../kit/style/model.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { Asking } from './asking.tsx';
import { readHash, type Request } from './code.model.ts';
import { Colleague } from './colleague.tsx';
import { readResult } from './model.ts';
import { Outcome } from './outcome.tsx';
import { HaveCode, Shown, type ShownResult } from './shown.tsx';
import {
  current,
  endedTest,
  makeTestStore,
  resultOf,
  type TestContext,
  type TestEvent,
} from './store.ts';
import { useKeys } from './use-keys.ts';
import { Start, type Rest, type StartWords, type TestProps } from './view.tsx';
import styles from './view.module.css';

export const tool = 'personality-test';

export interface TestPartProps extends Omit<TestProps, 'rest' | 'words'>, Rest {
  startWords: StartWords;
}

/** The whole self-check; a link may ask for something else: to answer about somebody, or to see a result. */
export default function Test(props: TestPartProps) {
  const { activity, data, words, names, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<TestContext, TestEvent>({
    activity,
    digest: props.digest,
    lesson: props.lesson,
    make: () => makeTestStore(data.forms),
    ended: endedTest,
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [request, setRequest] = useRequest();
  const [open, setOpen] = useState(false);
  const kept = (useSheets(tool) ?? []).flatMap(({ id, made, data }) => {
    const result = readResult(data);
    return result ? [{ id, made, result }] : [];
  });
  const result = resultOf(data.forms, context) ?? (open && kept.at(-1)?.result) ?? null;

  const start = (form?: string): void => {
    begin();
    if (form) send({ type: 'picked', form });
    setOpen(false);
    focusOn('[data-now]');
  };
  const finish = (): void => {
    const ended = resultOf(data.forms, { ...context, finished: true })!;
    send({ type: 'finished' });
    const name = titleOf(profileFrom(ended.scores), words, names);
    saveSheet(tool, attemptId(ended.seed), { name, data: ended });
    focusOn('[data-now]');
  };

  const asking = !request && !result && context.seed !== null;
  const item = asking && !context.all ? current(context) : undefined;
  const pressed = useKeys(root, item);

  const phase = request ? requestPhase(request) : result ? 'over' : asking ? 'asking' : 'start';
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
      notice={(stale && kit.stale) || (request === 'broken' && words.linkBroken)}
    >
      <div ref={root} class={styles.test} onKeyDown={pressed}>
        {request !== null && request !== 'broken' && request.kind === 'ask' && (
          <Colleague {...props} request={request} back={back} />
        )}
        {request !== null && request !== 'broken' && request.kind === 'shown' && (
          <Shown {...{ data, words, names, back }} shown={request} />
        )}
        {request === 'broken' && (
          <p class={styles.foot}>
            <button type="button" class="button-line" onClick={back}>
              {words.backToTest}
            </button>
          </p>
        )}
        {asking && (
          <Asking
            {...{ data, words, context, send, focusOn, finish }}
            label={fill(words.place, {
              n: Math.min(Object.keys(context.answers).length + 1, context.queue.length),
              all: context.queue.length,
            })}
          />
        )}
        {phase === 'over' && result && (
          <Outcome
            {...props}
            {...{ result, kept, start }}
            answers={context.finished ? context.answers : null}
          />
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
            <HaveCode words={words} show={(shown: ShownResult) => setRequest(shown)} />
          </>
        )}
      </div>
    </Frame>
  );
}

const requestPhase = (request: Request | 'broken'): string =>
  request === 'broken' ? 'start' : request.kind === 'ask' ? 'about' : 'shown';

/** What the address asks for, also when it changes while the page is open. */
function useRequest() {
  const [request, setRequest] = useState<Request | 'broken' | null>(null);
  useEffect(() => {
    const read = () => {
      const asked = readHash(location.hash);
      if (asked) setRequest(asked);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const close = (next: Request | null): void => {
    if (!next) history.replaceState(null, '', location.pathname + location.search);
    setRequest(next);
  };
  return [request, close] as const;
}
