import { Scores } from './board/scores.tsx';
import { caseFrom, type Example } from './model/example.ts';
import {
  finding,
  leads,
  leverSentences,
  overtakingSentence,
  stageSentence,
} from './model/sentences.ts';
import type { Words } from './words.ts';

/** The example to read: the scores, who overtakes whom and why, and what would win each stage. */
export default function Plain({ data, words }: { data: Example; words: Words }) {
  const telling = { words, data: caseFrom(data), stages: data.stages };
  return (
    <>
      <p>
        <b>{finding(telling)}</b> {words.same}
      </p>
      <ul>
        {data.stages.map(({ name }, stage) => (
          <li key={name}>
            {stageSentence(telling, stage)} {leverSentences(telling, stage).join(' ')}
          </li>
        ))}
      </ul>
      <ol>
        {leads(telling.data).map((one) => (
          <li key={`${one.by} ${one.after}`}>{overtakingSentence(telling, one)}</li>
        ))}
      </ol>
      <Scores telling={telling} />
      <p>{data.after}</p>
      <p>{data.invented}</p>
    </>
  );
}
