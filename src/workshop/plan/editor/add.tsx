import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Offer, PlanProps } from '../props.ts';
import styles from '../view.module.css';

/** The workshop's own exercises, breaks and the practice list, one press each. */
export function Add(props: Pick<PlanProps, 'words' | 'offers'> & { add(offer: Offer): void }) {
  const { words, offers, add } = props;
  const say = words.add;
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const matches = ({ title, about, group }: Offer): boolean =>
    `${title} ${about} ${group}`.toLowerCase().includes(wanted);
  const groups = [...new Set(offers.map(({ group }) => group))].map(
    (name) => [name, offers.filter(({ group }) => group === name)] as const,
  );
  const found = wanted ? offers.filter(matches) : [];
  return (
    <section class={styles.add} aria-labelledby="add">
      <h2 id="add">{say.title}</h2>
      <input
        type="search"
        aria-label={say.find}
        placeholder={say.find}
        value={find}
        onInput={({ currentTarget }) => setFind(currentTarget.value)}
      />
      <p class="small" role="status">
        {wanted && (found.length > 0 ? fill(say.found, { n: found.length }) : say.nothing)}
      </p>
      {wanted ? (
        <Offers {...{ words, add }} offers={found} />
      ) : (
        groups.map(([group, list]) =>
          group === say.exercises || group === say.between ? (
            <div key={group}>
              <h3>{group}</h3>
              <Offers {...{ words, add }} offers={list} />
            </div>
          ) : (
            <details key={group}>
              <summary>
                {group} <span class="small muted num">{list.length}</span>
              </summary>
              <Offers {...{ words, add }} offers={list} />
            </details>
          ),
        )
      )}
    </section>
  );
}

function Offers(props: {
  words: PlanProps['words'];
  offers: readonly Offer[];
  add(offer: Offer): void;
}) {
  const { words, offers, add } = props;
  return (
    <ul role="list" class={styles.offers}>
      {offers.map((offer) => (
        <li key={offer.of}>
          <button type="button" onClick={() => add(offer)}>
            <span aria-hidden="true" class={styles.plus}>
              +
            </span>
            <span>
              <b>{offer.title}</b> <small class="muted">{offer.about}</small>
            </span>
            <span class="num small">{fill(words.add.offer, { n: offer.minutes })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
