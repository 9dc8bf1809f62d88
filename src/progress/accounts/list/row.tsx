import { fill } from '../../../i18n/text.ts';
import { isOverdue } from '../model/day.ts';
import { shortened } from '../model/name.ts';
import type { Standing } from '../model/picture.ts';
import type { Day } from '../model/plan.ts';
import { On } from '../plan/section.tsx';
import type { AccountsProps } from '../props.ts';
import type { AccountsRoom, ListWords } from '../words.ts';
import { Name } from './name.tsx';
import styles from './view.module.css';

/** 0 stands on the ground. */
export const steps = [0, 1, 2, 3, 4];

export const stepName = (list: ListWords, step: number | null): string =>
  step === null ? list.noStage : step === 0 ? list.ground : fill(list.step, { n: step });

/** Where an account stands: its band, what it is worth, and its step. */
const standsAt = ({ band, step, worth, amount }: Standing, { plan, list }: AccountsRoom) =>
  [
    band ? plan.bands[band] : list.noBand,
    worth && amount === null ? fill(list.worthUnread, { worth: shortened(worth) }) : worth,
    step === null ? list.noStage : fill(list.stages, { n: step }),
  ].filter(Boolean);

/** Everything that the list says of an account, as it is looked for. */
export const saidOf = (one: Standing, words: AccountsRoom): string =>
  [
    one.name,
    ...standsAt(one, words),
    one.next,
    one.action?.what ?? (one.next ? '' : words.list.noAction),
  ].join(' ');

export function Row({ one, today, ...props }: AccountsProps & { one: Standing; today: Day }) {
  const { words, locale } = props;
  const { list, read } = words;
  const { action } = one;
  return (
    <li data-account={one.id}>
      <Name {...props} id={one.id} name={one.name} />
      <span class="small muted">{standsAt(one, words).join(read.separator)}</span>
      <div class={styles.next}>
        {one.next && one.next !== action?.what && <p>{one.next}</p>}
        {action && (
          <p>
            <On
              on={action.on}
              none={read.undated}
              locale={locale}
              overdue={isOverdue(action, today) ? read.overdue : ''}
            />{' '}
            {action.what}
          </p>
        )}
        {!one.next && !action && <p class="muted">{list.noAction}</p>}
      </div>
    </li>
  );
}
