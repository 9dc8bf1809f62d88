import type { Ui } from '../../i18n/ui.schema.ts';
import { Frame } from '../kit/frame.tsx';
import { useLate } from '../kit/use-late.ts';
import type { Quiz } from './model.ts';
import { Start } from './start.tsx';

interface QuizProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  lessonHref: string;
  title: string;
  draw: number;
  pool: number;
  /** the address of the questions, in the page's language */
  questions: string;
  words: Ui['quiz'];
  kit: Ui['kit'];
}

const fetched = async (address: string): Promise<Quiz> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json() as Promise<Quiz>;
};

/** How many questions come; the round, which weighs more, is loaded while the learner reads. */
export function QuizView({ questions, ...props }: QuizProps) {
  const late = useLate(async () => {
    const [{ default: Round }, data] = await Promise.all([
      import('./round.tsx'),
      fetched(questions),
    ]);
    return { Round, data };
  });
  if (late) return <late.Round {...props} data={late.data} />;
  return (
    <Frame widget="quiz" activity={props.activity} phase="start" title={props.title}>
      <Start {...props} ready={false} start={() => {}} />
    </Frame>
  );
}
