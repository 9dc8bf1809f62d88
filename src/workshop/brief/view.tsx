import { useEffect, useRef, useState } from 'preact/hooks';
import { Customer, Seller } from './cards.tsx';
import { HandOut } from './hand-out.tsx';
import { askedIn, fragmentOf, type Sheet } from './model.ts';
import type { BriefProps, CustomerCard, SellerCard } from './props.ts';
import styles from './view.module.css';

interface Cards {
  seller?: SellerCard;
  customer?: CustomerCard;
}

async function loaded<Card>(address: string): Promise<Card> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json() as Promise<Card>;
}

/** The part of the address that no server is sent, as it is now. */
function useFragment(): string | null {
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setFragment(location.hash);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return fragment;
}

/** A role's brief; who it is for is said before it opens. */
function Brief({ asked, props }: { asked: { scenario: string; part: Sheet }; props: BriefProps }) {
  const { brief: words } = props.words;
  const [opened, setOpened] = useState(asked.part === 'both');
  const [cards, setCards] = useState<Cards | 'missing' | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!opened) return;
    const { seller, customer } = props.scenarios.find(({ name }) => name === asked.scenario)!;
    const wanted = asked.part === 'both' ? (['seller', 'customer'] as const) : [asked.part];
    const addresses = { seller, customer };
    Promise.all(wanted.map(async (role) => [role, await loaded(addresses[role])] as const)).then(
      (all) => setCards(Object.fromEntries(all)),
      () => setCards('missing'),
    );
    root.current?.focus();
  }, [opened]);
  if (!opened && asked.part !== 'both') {
    const seller = asked.part === 'seller';
    return (
      <div class={styles.sealed}>
        <p class={styles.only}>{seller ? words.onlySeller : words.onlyCustomer}</p>
        <button type="button" class="button" onClick={() => setOpened(true)}>
          {seller ? words.openSeller : words.openCustomer}
        </button>
      </div>
    );
  }
  return (
    <div ref={root} tabIndex={-1} class={styles.opened}>
      {cards === null && <p role="status">{words.loading}</p>}
      {cards === 'missing' && <p role="alert">{words.missing}</p>}
      {cards !== null && cards !== 'missing' && (
        <>
          <button type="button" class="button-line" onClick={() => print()}>
            {words.print}
          </button>
          {cards.seller && <Seller card={cards.seller} words={words} />}
          {cards.customer && (
            <Customer card={cards.customer} words={words} manners={props.words.manners} />
          )}
        </>
      )}
    </div>
  );
}

/** Everybody in the room has the same address, and chooses the own role. */
function Choose({ scenario, props }: { scenario: string; props: BriefProps }) {
  const { brief: words } = props.words;
  return (
    <div class={styles.sealed}>
      <p class={styles.only}>{props.scenarios.find(({ name }) => name === scenario)!.title}</p>
      <p>{words.choose}</p>
      <p class={styles.acts}>
        {(['seller', 'customer'] as const).map((part) => (
          <a key={part} class="button-line" href={fragmentOf({ scenario, part })}>
            {words[part]}
          </a>
        ))}
        <a class="button-line" href={props.pad}>
          {words.observer}
        </a>
      </p>
    </div>
  );
}

/** A role's brief by the fragment of the address; without one, what a trainer hands out. */
export function BriefView(props: BriefProps) {
  const { brief: words } = props.words;
  const fragment = useFragment();
  const names = props.scenarios.map(({ name }) => name);
  const asked = fragment === null ? null : askedIn(fragment, names);
  if (asked !== null && typeof asked === 'object') {
    const { scenario, part } = asked;
    return part === 'choose' ? (
      <Choose scenario={scenario} props={props} />
    ) : (
      <Brief key={fragment} asked={{ scenario, part }} props={props} />
    );
  }
  return (
    <>
      <p class="page-lead">{words.lead}</p>
      <p role="alert" class={styles.fault}>
        {asked === 'unknown' && words.unknown}
        {asked === 'newer' && words.newer}
      </p>
      <HandOut {...props} />
    </>
  );
}
