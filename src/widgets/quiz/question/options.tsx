import { Options } from '../../kit/round/options.tsx';
import { withChoice, type Choice } from '../model.ts';
import type { Turn } from '../props.ts';

/** Options of which one or several are chosen. */
export function Choices(props: Turn<Choice>) {
  const { question, answer, give, ...rest } = props;
  return (
    <Options
      {...rest}
      name={question.id}
      options={question.options}
      several={question.kind === 'several'}
      answer={answer}
      choose={(option) => give(withChoice(question, answer, option))}
    />
  );
}
