import type { Quiz } from './model.ts';

/** Every question with its options, for paper and for a browser without JavaScript. */
export function Listed({ data }: { data: Quiz }) {
  return (
    <ol>
      {data.questions.map((question) => (
        <li key={question.id}>
          {question.ask}
          {question.kind !== 'number' && (
            <ul>
              {/* By their text, so that the place of an item says nothing. */}
              {[...(question.kind === 'order' ? question.items : question.options)]
                .sort((a, b) => (a.text < b.text ? -1 : 1))
                .map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
