import type { StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { metIn, type Rewrite } from './model.ts';

/** The whole activity as text: for who has no JavaScript, and solved for the trainer. */
export function Listed(props: {
  data: Rewrite;
  words: Words;
  names: StyleNames;
  /** with the mistake, its reasons and the expert's version */
  solved?: boolean;
}) {
  const { data, words, names, solved = false } = props;
  return (
    <>
      <blockquote>{data.message}</blockquote>
      {data.readers.map(({ style, who, mistake, checks, expert, throughout, left }) => (
        <section key={style}>
          <h3>{names[style]}</h3>
          <p>{who}</p>
          <p>{words.mistake}</p>
          <ul>
            {mistake.map(({ id, text, right, why }) => (
              <li key={id}>
                {solved && right ? <b>{text}</b> : text}{' '}
                {solved && <span class="small muted">{why}</span>}
              </li>
            ))}
          </ul>
          <p>{words.checks}</p>
          <ul>
            {checks.map(({ id, text }) => (
              <li key={id}>
                {text}{' '}
                {solved && (
                  <span class="small muted num">
                    {throughout.includes(id) ? words.throughout : metIn(expert, id).join(' ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {solved && (
            <>
              <p>{words.expert}</p>
              <ol>
                {expert.map(({ text }, index) => (
                  <li key={index}>{text}</li>
                ))}
              </ol>
              <p class="small">{left}</p>
            </>
          )}
        </section>
      ))}
    </>
  );
}
