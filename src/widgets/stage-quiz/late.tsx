import type { StageQuizWords } from './props.ts';
import { useMemo } from 'preact/hooks';
import { Past } from '../../progress/past.tsx';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import type { ActivityProps } from '../kit/props.ts';
import styles from '../kit/round/round.module.css';
import { Start } from '../kit/round/start.tsx';
import { useWhole } from '../kit/use-late.ts';
import { roundsOf, type RoundContext, type RoundEvent } from '../kit/round/store.ts';
import { useRound } from '../kit/round/use-round.ts';
import { Asked } from './asked.tsx';
import { poolOf, type StageQuiz } from './model.ts';
import { Overview } from './overview.tsx';

interface RoundProps extends ActivityProps<StageQuiz, StageQuizWords> {
  rule: string;
  /** the learner has pressed the start already */
  begun: boolean;
  /** the address of the lesson, without an anchor */
  lessonHref: string;
  /** the address of what is said of the answers */
  why: string;
}

/** A whole round: start, eight cases with two questions each, result. */
export default function Round(props: RoundProps) {
  const { activity, words, kit, lessonHref } = props;
  const pool = useMemo(() => poolOf(props.data), [props.data]);
  const drafted = useDraftedStore<RoundContext, RoundEvent>({ ...props, ...roundsOf(pool) });
  const round = useRound(activity, pool, drafted, props.begun);
  const { context, phase, ready, start } = round;
  // Asked for with the first case, so that the round ends without a network.
  const data = useWhole(props.data, props.why, phase !== 'start');
  return (
    <Frame
      widget="stage-quiz"
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
        {round.id && (
          <Asked key={round.id} {...{ data, words, kit, lessonHref }} {...round} id={round.id} />
        )}
        {phase === 'over' && (
          <Overview {...{ activity, data, context, words, kit, lessonHref, start }} />
        )}
      </div>
    </Frame>
  );
}
