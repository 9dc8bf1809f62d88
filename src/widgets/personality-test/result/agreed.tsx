import { fill } from '../../../i18n/text.ts';
import { folded } from '../model/said.ts';
import type { Answers } from '../model/score.ts';
import type { PersonalityTest, Said } from '../props.ts';
import styles from '../view.module.css';

type Statement = PersonalityTest['forms'][number]['items'][number];
type AgreedProps = Pick<Said, 'words'> & { agreed: readonly Statement[]; answers: Answers };

/** Every statement that was agreed with, and what doing so brings and costs: nothing else is said of anybody. */
export function Agreed({ words, agreed, answers }: AgreedProps) {
  const { shown, more } = folded(agreed);
  return (
    <section>
      <h5>{words.agreed}</h5>
      <p class={styles.quiet}>{agreed.length > 0 ? words.agreedText : words.agreedNone}</p>
      <Statements items={shown} answers={answers} />
      {more.length > 0 && (
        <details>
          <summary>{fill(words.agreedMore, { n: more.length })}</summary>
          <Statements items={more} answers={answers} />
        </details>
      )}
    </section>
  );
}

function Statements({ items, answers }: { items: readonly Statement[]; answers: Answers }) {
  return (
    <ul role="list" class={styles.agreed}>
      {items.map(({ id, text, effect }) => (
        <li key={id}>
          <b class="num">{answers[id]}</b>
          <div>
            <b>{text}</b>
            <p>{effect}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
