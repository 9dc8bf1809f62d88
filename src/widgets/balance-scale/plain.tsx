import { fill } from '../../i18n/text.ts';
import type { Story } from './model/story.ts';
import { sum, type Words } from './model/sentences.ts';

/** The whole story to read: each thread, the question that takes it up, and why the others do not. */
export default function Plain({ story, words }: { story: Story; words: Words }) {
  return (
    <>
      <p>{story.steps[0].text}</p>
      <p>{story.steps[1].text}</p>
      <ol>
        {story.costs.map((cost) => (
          <li key={cost.id}>
            <p>{cost.heard}</p>
            <p>
              <b>
                {fill(words.reveals, { label: cost.label, sum: sum(words, 'CNY', cost.sum * 100) })}
              </b>
            </p>
            <ul>
              {[...cost.questions]
                .sort((a, b) => Number(b.right ?? false) - Number(a.right ?? false))
                .map(({ id, right, text, reply, why }) => (
                  <li key={id}>
                    {right ? <b>{text}</b> : text} {reply} {why}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <p>{story.end}</p>
      <p>{story.source}</p>
    </>
  );
}
