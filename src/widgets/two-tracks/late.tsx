import { useMemo } from 'preact/hooks';
import { Past } from '../../progress/past.tsx';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import type { ActivityProps } from '../kit/props.ts';
import styles from '../kit/round/round.module.css';
import { Start } from '../kit/round/start.tsx';
import { roundsOf, type RoundContext, type RoundEvent } from '../kit/round/store.ts';
import { useRound } from '../kit/round/use-round.ts';
import { Asked } from './round/asked.tsx';
import { poolOf, type TwoTracks } from './model.ts';
import { Overview } from './round/overview.tsx';
import type { TwoTracksWords } from './props.ts';

interface RoundProps extends ActivityProps<TwoTracks, TwoTracksWords> {
  rule: string;
  /** the learner has pressed the start already */
  begun: boolean;
  /** the address of the lesson, without an anchor */
  lessonHref: string;
}

/** A whole round: start, case by case, result. */
export default function Round(props: RoundProps) {
  const { activity, data, words, kit, lessonHref } = props;
  const pool = useMemo(() => poolOf(data), [data]);
  const drafted = useDraftedStore<RoundContext, RoundEvent>({ ...props, ...roundsOf(pool) });
  const round = useRound(activity, pool, drafted, props.begun);
  const { context, phase, ready, start } = round;
  const one = data.cases.find(({ id }) => id === round.id);
  return (
    <Frame
      widget="two-tracks"
      activity={activity}
      phase={phase}
      title={data.title}
      {...(phase === 'start' && { ask: data.ask })}
      notice={round.stale && kit.stale}
    >
      <div ref={round.root} class={styles.round} {...round.hands}>
        {phase === 'start' && (
          <Start {...{ kit, ready, start }} rule={props.rule}>
            <Past activity={activity} words={kit} />
          </Start>
        )}
        {one && <Asked key={one.id} {...round} {...{ one, data, words, kit, lessonHref }} />}
        {phase === 'over' && (
          <Overview {...{ activity, data, context, words, kit, lessonHref, start }} />
        )}
      </div>
    </Frame>
  );
}
