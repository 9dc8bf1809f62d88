import type { Words } from './words.ts';
import type { StageQuiz } from './model.ts';

/** Every case with its steps, for paper and for a browser without JavaScript. */
export function Listed({ data, words }: { data: StageQuiz; words: Words }) {
  return (
    <>
      <p>{data.ask}</p>
      <ol>
        {data.cases.map(({ id, story, steps }) => (
          <li key={id}>
            {story}
            <br />
            {words.whichStep}
            <ul>
              {/* By their text, so that the place of a step says nothing. */}
              {[...steps]
                .sort((a, b) => (a.text < b.text ? -1 : 1))
                .map((step) => (
                  <li key={step.id}>{step.text}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
