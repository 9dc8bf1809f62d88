import { fill } from '../../i18n/text.ts';
import type { StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { useSheets } from '../../progress/sheets/use-sheets.ts';
import { profileOf } from '../kit/style/model.ts';
import type { Style } from '../kit/style/schema.ts';
import { frictionsWith } from './friction.model.ts';
import styles from './view.module.css';

/** What the learner's own self-check lets expect of this customer; nothing without a self-check. */
export function FrictionNote(props: { customer: Style; words: Words['call']; names: StyleNames }) {
  const { customer, words, names } = props;
  const profile = profileOf(useSheets('personality-test')?.at(-1)?.data);
  if (!profile) return null;
  const { friction } = words;
  const mine = profile.leading.map((style) => names[style]).join(words.list);
  const frictions = frictionsWith(profile, customer);
  return (
    <div class={styles.friction}>
      <p>{fill(mine ? friction.intro : friction.balanced, { mine, customer: names[customer] })}</p>
      {frictions.length === 0 && <p>{friction.none}</p>}
      {frictions.length > 0 && (
        <ul>
          {frictions.map((one) => (
            <li key={one}>{friction[one]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
