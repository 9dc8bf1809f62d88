import type { QuizWords } from './props.ts';
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
import { textsListed } from './listed/texts.client.ts';
import { withTexts, type PlacedQuiz } from './listed/model.ts';
import { poolOf } from './model.ts';
import { Overview } from './overview.tsx';
import { Asked } from './question/view.tsx';

export interface RoundProps extends ActivityProps<PlacedQuiz, QuizWords> {
  /** what comes and what counts as passed, in a sentence */
  rule: string;
  /** the learner has pressed the start already */
  begun: boolean;
  /** the address of the lesson, without an anchor */
  lessonHref: string;
  /** the address of what is said of the answers */
  why: string;
}

/** A whole round: start, questions, overview. */
export default function Round(props: RoundProps) {
  const { activity, words, kit, lessonHref } = props;
  const quiz = useMemo(() => withTexts(props.data, textsListed(activity)), [props.data]);
  const pool = useMemo(() => poolOf(quiz), [quiz]);
  const drafted = useDraftedStore<RoundContext, RoundEvent>({ ...props, ...roundsOf(pool) });
  const round = useRound(activity, pool, drafted, props.begun);
  const { context, id, answer, shown, checked, phase, fault, ready, start, give, goOn } = round;
  // Asked for with the first question, so that the round ends without a network.
  const data = useWhole(quiz, props.why, phase !== 'start');
  const question = data.questions.find((one) => one.id === id);
  return (
    <Frame
      widget="quiz"
      activity={activity}
      phase={phase}
      title={data.title}
      notice={round.stale && kit.stale}
    >
      <div ref={round.root} class={styles.round} {...round.hands}>
        {phase === 'start' && (
          <Start {...{ kit, ready, start }} rule={props.rule}>
            <Past activity={activity} words={kit} />
          </Start>
        )}
        {question && (
          <Asked
            key={question.id}
            {...{ question, answer, shown, checked, fault, words, kit, give }}
            {...{ context, goOn, lessonHref }}
          />
        )}
        {phase === 'over' && (
          <Overview {...{ activity, data, context, words, kit, lessonHref, start }} />
        )}
      </div>
    </Frame>
  );
}
