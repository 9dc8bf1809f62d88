import type { KitWords } from '../kit/words.ts';
import { Past } from '../../progress/past.tsx';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { useBegunRound } from '../../progress/use-begun.ts';
import { Start } from '../kit/round/start.tsx';
import { fetched, withData } from '../kit/use-late.ts';
import type { QuizLate } from './props.ts';

interface QuizProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  lessonHref: string;
  title: string;
  rule: string;
  /** the address of the questions and their words, in the page's language */
  questions: string;
  /** the address of what is said of the answers */
  why: string;
  kit: KitWords;
}

/** How many questions come; the round, which weighs more, is loaded while the learner reads. */
function Quiz({ questions, ...props }: QuizProps) {
  const { late, ...start } = useBegunRound(
    props.activity,
    () => withData(import('./late.tsx'), fetched<QuizLate>(questions)),
    true,
  );
  if (late) {
    const { quiz, words } = late.data;
    return <late.View {...props} data={quiz} {...{ words }} begun={start.begun} />;
  }
  return (
    <Frame widget="quiz" activity={props.activity} phase="start" title={props.title}>
      <Start {...start} rule={props.rule} kit={props.kit}>
        <Past activity={props.activity} words={props.kit} />
      </Start>
    </Frame>
  );
}

export const QuizView = guarded<QuizProps>('quiz', Quiz, ({ title }) => title);
