import { fill } from '../../../i18n/text.ts';
import { fragmentOf } from '../../asked/model.ts';
import type { Item } from '../model/plan.ts';
import type { Offer, PlanProps } from '../props.ts';
import styles from '../view.module.css';

/** From an item to the page that prepares it, filled in; and which call that is to be. */
export function Ways(props: {
  item: Item;
  offer: Offer;
  title: string;
  words: PlanProps['words'];
  scenarios: PlanProps['scenarios'];
  change(change: Pick<Item, 'scenario'>): void;
}) {
  const { item, offer, title, words, scenarios, change } = props;
  const { edit } = words;
  const chosen = item.scenario ?? '';
  return (
    <>
      {offer.chooses && (
        <select
          aria-label={`${title}: ${edit.call}`}
          value={chosen}
          onChange={({ currentTarget }) => change({ scenario: currentTarget.value })}
        >
          <option value="">{edit.callOpen}</option>
          {scenarios.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      )}
      <span class={styles.ways}>
        {offer.ways.map(({ exercise, name, page, scenario }) => (
          <a
            key={exercise}
            href={
              page +
              fragmentOf({
                ...{ exercise, minutes: item.minutes },
                scenario: scenario ?? (offer.chooses && chosen ? chosen : null),
              })
            }
          >
            {fill(edit.setUp, { name })}
          </a>
        ))}
      </span>
    </>
  );
}
