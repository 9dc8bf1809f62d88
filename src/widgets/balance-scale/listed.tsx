import { fill } from '../../i18n/text.ts';
import type { Story } from './model/story.ts';
import { sum, type Words } from './model/sentences.ts';

/** The story to read: each thread, the question that takes it up, and the cost behind it. */
export function Listed({ story, words }: { story: Story; words: Words }) {
  return (
    <ol>
      {story.costs.map(({ id, heard, questions, label, sum: whole }) => (
        <li key={id}>
          <p>{heard}</p>
          <p>{questions.find(({ right }) => right)!.text}</p>
          <p>{fill(words.reveals, { label, sum: sum(words, 'CNY', whole * 100) })}</p>
        </li>
      ))}
    </ol>
  );
}
