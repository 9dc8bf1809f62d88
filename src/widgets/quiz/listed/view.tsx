import { choicesOf } from './model.ts';
import type { Quiz } from '../model.ts';

/** Every question with its options, for paper and for a browser without JavaScript. */
export function Listed({ data }: { data: Quiz }) {
  return (
    <ol>
      {data.questions.map((question) => (
        <li key={question.id}>
          {question.ask}
          {question.kind !== 'number' && (
            <ul>
              {choicesOf(question).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
