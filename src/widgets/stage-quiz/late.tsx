import type { StageQuizWords } from './props.ts';
import { useMemo } from 'preact/hooks';
import { Frame } from '../kit/frame.tsx';
import type { ActivityProps } from '../kit/props.ts';
import styles from '../kit/round/round.module.css';
import { Start } from '../kit/round/start.tsx';
import { useRound } from '../kit/round/use-round.ts';
import { Asked } from './asked.tsx';
import { poolOf, type StageQuiz } from './model.ts';
import { Overview } from './overview.tsx';

interface RoundProps extends ActivityProps<StageQuiz, StageQuizWords> {
  rule: string;
  /** the address of the lesson, without an anchor */
  lessonHref: string;
}

/** A whole round: start, eight cases with two questions each, result. */
export default function Round(props: RoundProps) {
  const { activity, data, words, kit, lessonHref } = props;
  const pool = useMemo(() => poolOf(data), [data]);
  const round = useRound({ ...props, pool });
  const { context, phase, ready, start } = round;
  return (
    <Frame
      widget="stage-quiz"
      activity={activity}
      phase={phase}
      title={data.title}
      {...(phase === 'start' && { ask: data.ask })}
      notice={round.stale && kit.stale}
    >
      <div ref={round.root} class={styles.round} onKeyDown={round.pressed}>
        {phase === 'start' && <Start {...{ activity, kit, ready, start }} rule={props.rule} />}
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
