import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { Words } from './words.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { useAnswers } from '../kit/hands/use-answers.ts';
import type { ActivityProps } from '../kit/props.ts';
import { Past } from '../../progress/past.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate, useRest } from '../kit/use-late.ts';
import { Row } from './row.tsx';
import { leftWith, rightFor, rightMatches, type Matching, type Reasons } from './model.ts';
import { endedMatcher, makeMatcherStore, type MatcherContext, type MatcherEvent } from './store.ts';
import styles from './view.module.css';

export interface MatcherProps extends ActivityProps<Matching, Words> {
  /** the address of the reasons, in the page's language */
  late: string;
}

function Matcher(props: MatcherProps) {
  const { activity, digest, lesson, data, words, kit } = props;
  const {
    context: round,
    send,
    begin,
    ready,
    stale,
  } = useDraftedStore<MatcherContext, MatcherEvent>({
    activity,
    digest,
    lesson,
    make: () => makeMatcherStore(data.pairs),
    ended: endedMatcher,
  });
  const reasons = useLate(() => fetched<Reasons>(props.late), useRest());
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<string | null>(null);

  const pairOf = (id: string) => data.pairs.find((pair) => pair.id === id)!;
  const open = opened ?? data.pairs.find(({ id }) => !rightFor(round.matches, id))?.id ?? null;
  const { guard } = useAnswers(`${open} ${round.checked}`);
  const all = data.pairs.length;
  const right = rightMatches(round.matches).length;

  const choose = (left: string, chosen: string): void => {
    const former = rightFor(round.matches, left);
    const other = leftWith(round.matches, chosen);
    const displaced = other !== undefined && other !== left;
    send({ type: 'matched', left, right: chosen });
    setSaid(
      fill(words.saidMatched, { left: pairOf(left).left, right: pairOf(chosen).right }) +
        (displaced
          ? fill(former === undefined ? words.saidFreed : words.saidSwapped, {
              left: pairOf(other).left,
            })
          : ''),
    );
    setOpened(null);
    focusOn('[data-now]');
  };
  const show = (left: string): void => {
    setOpened(left);
    focusOn('[data-now]');
  };

  return (
    <Frame
      widget="matcher"
      activity={activity}
      phase={round.checked ? 'checked' : 'matching'}
      title={data.title}
      ask={data.ask}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.matcher} {...guard}>
        {round.checked && (
          <div class={styles.result}>
            <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
              {fill(words.result, { right, all })}
            </h4>
            {round.kept.length > 0 && <p>{fill(kit.secondPass, { n: all - round.kept.length })}</p>}
            <Past activity={activity} words={kit} />
          </div>
        )}
        <p class={styles.heads} aria-hidden="true">
          <span>{data.left}</span>
          <span>{data.right}</span>
        </p>
        <ul role="list" class={styles.rows}>
          {data.pairs.map((pair) => (
            <Row
              key={pair.id}
              {...{ pair, data, round, words, kit, ready, reasons }}
              open={!round.checked && open === pair.id}
              show={() => show(pair.id)}
              choose={(chosen) => choose(pair.id, chosen)}
            />
          ))}
        </ul>
        <p class={styles.foot}>
          {round.checked ? (
            <button
              type="button"
              class={right < all ? 'button' : 'button-line'}
              onClick={() => {
                begin();
                setSaid('');
                setOpened(null);
                focusOn('[data-now]');
              }}
            >
              {right < all ? fill(words.retry, { n: all - right }) : kit.again}
            </button>
          ) : (
            round.matches.length === all && (
              <button
                type="button"
                class="button"
                disabled={!ready || !reasons}
                data-now={open === null || undefined}
                onClick={() => {
                  send({ type: 'checked' });
                  setSaid('');
                  focusOn('[data-now]');
                }}
              >
                {words.check}
              </button>
            )
          )}
        </p>
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </Frame>
  );
}

export const MatcherView = guarded<MatcherProps>('matcher', Matcher, ({ data }) => data.title);
