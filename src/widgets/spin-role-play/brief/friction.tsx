import { fill } from '../../../i18n/text.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { latestConcluded } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import type { RolePlayProps } from '../props.ts';
import { frictionsWith } from './model.ts';
import styles from './view.module.css';

/** What the learner's own self-check lets expect of this customer; nothing unless it named a style. */
export function FrictionNote({
  customer,
  words,
  names,
}: { customer: Style } & Pick<RolePlayProps, 'words' | 'names'>) {
  const profile = latestConcluded(useSheets('personality-test'));
  if (!profile || profile.leading.length === 0) return null;
  const { friction } = words;
  const mine = profile.leading.map((style) => names[style]).join(words.list);
  const frictions = frictionsWith(profile, customer);
  return (
    <div class={styles.friction}>
      <p>{fill(friction.intro, { mine, customer: names[customer] })}</p>
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
