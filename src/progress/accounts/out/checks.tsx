import { fill } from '../../../i18n/text.ts';
import type { Day, Plan } from '../model/plan.ts';
import { askedBy, checksOf, type Check } from './model/checks.ts';
import type { OutWords } from './words.ts';
import styles from './view.module.css';

/** The twelve points, each as far as the page can see it, and what a manager would ask. */
export function CheckList({ plan, words, today }: { plan: Plan; words: OutWords; today: Day }) {
  const { checks, points } = words;
  const found = checksOf(plan, today);
  const met = found.filter(({ state }) => state === 'met').length;
  const seen = found.filter(({ state }) => state !== 'own').length;
  return (
    <>
      <section class={styles.part} aria-labelledby="checks" data-checks>
        <h2 id="checks">{checks.title}</h2>
        <p>{checks.lead}</p>
        <p class={styles.count} role="status">
          {fill(checks.count, { n: seen, met })}
        </p>
        <ol role="list" class={styles.points}>
          {found.map((check) => (
            <Point key={check.point} {...{ check, words }} />
          ))}
        </ol>
      </section>
      <section class={styles.part} aria-labelledby="manager">
        <h2 id="manager">{checks.manager}</h2>
        <p>{checks.managerLead}</p>
        <ol class={styles.asked}>
          {askedBy(found).map((point) => (
            <li key={point}>{points[point].ask}</li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Point({ check, words }: { check: Check; words: OutWords }) {
  const { point, state } = check;
  const said = words.points[point];
  const more = 'tell' in said ? said.tell : state === 'open' ? lackSaid(check, words) : '';
  return (
    <li data-point={point} data-state={state}>
      <b>{words.checks[state]}</b>
      <span>
        {said.name}
        {more && <small>{more}</small>}
      </span>
    </li>
  );
}

/** More than these make no sentence. */
const mostNamed = 3;
const longestName = 30;

const short = (name: string): string => {
  const signs = [...name.trim()];
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : name.trim();
};

/** What is missing, with the names of whom and what it is missing of. */
function lackSaid({ point, lacks }: Check, { points, paper }: OutWords): string {
  const said: Readonly<Record<string, string>> = points[point];
  const named = Object.entries(lacks).flatMap(([key, names]) => {
    const shown = names.slice(0, mostNamed).map(short).join(paper.and);
    const rest = names.length > mostNamed ? '…' : '';
    return names.length > 0 ? fill(said[key]!, { names: shown + rest }) : [];
  });
  return named.length > 0 ? named.join(' ') : said.open!;
}
