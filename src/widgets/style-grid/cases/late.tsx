import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { activityAnchor } from '../../../i18n/paths.ts';
import { useDraftedStore } from '../../../progress/use-progress.ts';
import { Frame } from '../../kit/frame.tsx';
import { Past } from '../../../progress/past.tsx';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { useBegin, useWhole } from '../../kit/use-late.ts';
import { Start } from '../../kit/round/start.tsx';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import type { ModeProps } from '../props.ts';
import { isAnswered, questionsOf, rightCount, type Cases } from './model/case.ts';
import { Shown } from './shown.tsx';
import { endedCases, makeCasesStore, type CasesContext, type CasesEvent } from './store.ts';
import round from '../../kit/round/round.module.css';
import styles from './view.module.css';

/** Cases one after the other: decide, check, see who stands where; at the end what was right. */
export default function CasesView(props: ModeProps<Cases>) {
  const { activity, digest, lesson, words, children, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<CasesContext, CasesEvent>({
    activity,
    digest,
    lesson,
    make: () => makeCasesStore(props.data.cases),
    ended: endedCases(props.data.cases),
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [refused, setRefused] = useState(false);
  const { seed, asked, at, checked, answers } = context;
  // Asked for with the first case, so that the last one needs no network.
  const data = useWhole(props.data, props.why, seed !== null);
  const { cases } = data;
  const one = cases.find(({ id }) => id === asked[at]);
  const { guard } = useAnswers(`${asked[at]} ${checked}`);
  const given = (one && answers[one.id]) ?? {};

  const goOn = (): void => {
    if (!one) return;
    const refuse = !checked && !isAnswered(one, given);
    setRefused(refuse);
    if (refuse) {
      const open = questionsOf(one).find(({ id }) => given[id] === undefined)!;
      return root.current?.querySelector<HTMLElement>(`[name$="-${open.id}"]`)?.focus();
    }
    send({ type: checked ? 'advanced' : 'checked' });
    focusOn('[data-now]');
  };
  const again = (): void => {
    begin();
    focusOn('[data-now]');
  };
  useBegin(props.begun, ready, again);
  const faulty = cases.filter(
    (each) => rightCount(each, answers[each.id] ?? {}) < questionsOf(each).length,
  );
  const count = {
    right: cases.reduce((sum, each) => sum + rightCount(each, answers[each.id] ?? {}), 0),
    all: cases.reduce((sum, each) => sum + questionsOf(each).length, 0),
  };

  return (
    <Frame
      widget="style-grid"
      activity={activity}
      phase={seed === null ? 'start' : one ? (checked ? 'checked' : 'asking') : 'over'}
      title={data.title}
      {...(seed !== null && { ask: data.ask })}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.cases} {...guard}>
        {seed === null ? (
          <Start {...{ kit, ready }} rule={data.ask} start={again}>
            <Past activity={activity} words={kit} />
          </Start>
        ) : one ? (
          <>
            <p class="small muted num">{fill(words.place, { n: at + 1, all: asked.length })}</p>
            <Shown
              key={one.id}
              id={activityAnchor(activity)}
              {...{ one, given, checked, words, kit, ready }}
              corners={children}
              give={(question, answer) => {
                setRefused(false);
                send({ type: 'answered', question, answer });
              }}
            />
            <p class={styles.fault} role="alert">
              {refused && words.chooseAll}
            </p>
            <p class={round.thumb}>
              <button type="button" class="button" disabled={!ready} onClick={goOn}>
                {!checked ? words.check : at + 1 === asked.length ? words.finish : words.next}
              </button>
            </p>
          </>
        ) : (
          <>
            <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
              {fill(words.result, count)}
            </h4>
            {asked.length < cases.length && <p>{fill(kit.secondPass, { n: asked.length })}</p>}
            <Past activity={activity} words={kit} />
            <p>
              <button
                type="button"
                class={faulty.length > 0 ? 'button' : 'button-line'}
                onClick={again}
              >
                {faulty.length > 0 ? fill(words.retry, { n: faulty.length }) : kit.again}
              </button>
            </p>
          </>
        )}
      </div>
    </Frame>
  );
}
