import { fill } from '../../i18n/text.ts';
import type { WorkshopRoom } from '../words.ts';
import type { CustomerCard, SellerCard } from './props.ts';
import styles from './view.module.css';

type Words = WorkshopRoom['brief'];

const List = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Said = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((text) => (
      <p key={text} class={styles.said}>
        <q>{text}</q>
      </p>
    ))}
  </>
);

/** What one who plays the seller holds in the hand. */
export function Seller({ card, words }: { card: SellerCard; words: Words }) {
  return (
    <article class={`${styles.card} ${styles.sellers}`}>
      <p class={styles.only}>{words.onlySeller}</p>
      <h2>{card.title}</h2>
      <p class={styles.who}>
        {words.youSell} <b>{fill(words.meet, card.customer)}</b>
      </p>
      <h3>{words.situation}</h3>
      {card.brief.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {fill(words.offer, {
          name: card.offer.name,
          cost: card.offer.cost.toLocaleString('en'),
        })}
      </p>
      {card.known.length > 0 && (
        <>
          <h3>{words.known}</h3>
          <List of={card.known} />
        </>
      )}
      <h3>{words.aim}</h3>
      <p>{words.aimText}</p>
      <p class={styles.rule}>{words.sellerRules}</p>
    </article>
  );
}

/** What one who plays the customer hides until asked. */
export function Customer({
  card,
  words,
  manners,
}: {
  card: CustomerCard;
  words: Words;
  manners: WorkshopRoom['manners'];
}) {
  const { phrases } = card;
  const voices = ['opens', 'turned', 'pitched', 'early', 'agrees', 'ends'] as const;
  return (
    <article class={styles.card}>
      <p class={styles.only}>{words.onlyCustomer}</p>
      <h2>{card.title}</h2>
      <p class={styles.who}>
        {words.you} <b>{fill(words.meet, card.customer)}</b>
      </p>
      <h3>{words.problems}</h3>
      <p>{words.problemsText}</p>
      <ol class={styles.problems}>
        {card.problems.map(({ text, facts, implications, payoffs }) => (
          <li key={text}>
            <dl>
              <dt>{words.asked}</dt>
              <dd>
                <List of={facts} />
              </dd>
              <dt>{words.says}</dt>
              <dd>
                <b>{text}</b>
              </dd>
              <dt>{words.grows}</dt>
              <dd>
                <List of={implications} />
              </dd>
              <dt>{words.wants}</dt>
              <dd>
                <List of={payoffs} />
              </dd>
            </dl>
          </li>
        ))}
      </ol>
      <h3>{words.manner}</h3>
      <p>{manners[card.temperament]}</p>
      <dl class={styles.voices}>
        {voices.map((voice) => (
          <div key={voice}>
            <dt>{words[voice]}</dt>
            <dd>
              <Said of={phrases[voice]} />
            </dd>
          </div>
        ))}
      </dl>
      <p class={styles.rule}>{words.customerRules}</p>
      <h3>{words.sellerHas}</h3>
      {card.brief.map((text) => (
        <p key={text} class="small muted">
          {text}
        </p>
      ))}
    </article>
  );
}
