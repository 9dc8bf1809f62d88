import { fill } from '../../../i18n/text.ts';
import { metIn, type Reader, type Work } from '../model.ts';
import type { RewriteLate } from '../props.ts';
import styles from '../view.module.css';

/** The expert's version piece by piece, and check by check where it meets what was ticked. */
export function Compared(props: { reader: Reader; work: Work; words: RewriteLate['words'] }) {
  const { reader, work, words } = props;
  const { expert, checks, throughout, left } = reader;
  return (
    <div class={styles.compared}>
      <p class={styles.step} tabIndex={-1} data-compared>
        {words.expert}
      </p>
      <ol>
        {expert.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => {
            const pieces = metIn(expert, check.id);
            return (
              <tr key={check.id}>
                <th scope="row">{check.text}</th>
                <td>{work.ticked.includes(check.id) ? words.ticked : words.notTicked}</td>
                <td class="num">
                  {throughout.includes(check.id)
                    ? words.throughout
                    : pieces.length > 0
                      ? fill(words.inPieces, { n: pieces.join(words.separator) })
                      : words.notThere}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="small">{left}</p>
    </div>
  );
}
