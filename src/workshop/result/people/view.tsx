import { fill } from '../../../i18n/text.ts';
import { longestName } from '../../pad/model/pad.ts';
import { calledOtherwise, peopleOf, type Person } from '../model/people.ts';
import type { Item } from '../model/item.ts';
import type { Shown } from '../props.ts';
import styles from '../view.module.css';

interface PeopleProps extends Shown {
  hidden: boolean;
  replace(changed: readonly Item[], dropped: readonly string[]): void;
}

const percent = (share: number | null | undefined, none: string): string =>
  typeof share === 'number' ? `${Math.round(share * 100)}%` : none;

/** What somebody has handed in; '' for a backup alone. */
function handedIn({ sold, heard, shared, style }: Person, words: Shown['words']): string {
  const { people, result } = words;
  return [
    ...sold.map((n) => fill(people.sold, { n })),
    ...heard.map((n) => fill(people.heard, { n })),
    ...(shared > 0 ? [fill(people.shared, { n: shared })] : []),
    ...(style ? [people.showed] : []),
  ].join(result.separator);
}

/** Who did what. */
export function People({ items, words, called, hidden, replace }: PeopleProps) {
  const { people } = words;
  const all = peopleOf(items);
  return (
    <section>
      <h2>{people.title}</h2>
      <div
        class={`${styles.wide} ${styles.people}`}
        tabIndex={0}
        role="region"
        aria-label={people.title}
      >
        <table class="table num">
          <thead>
            <tr>
              <th scope="col">{people.who}</th>
              <th scope="col">{people.what}</th>
              <th scope="col">{people.ended}</th>
              <th scope="col">{people.quiz}</th>
              <th scope="col">{people.call}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((person, n) => (
              <tr key={n}>
                <th scope="row">{called(person.name)}</th>
                <td>{handedIn(person, words) || people.none}</td>
                <td>{person.standing?.ended ?? people.none}</td>
                <td>{percent(person.standing?.quiz, people.none)}</td>
                <td>{percent(person.standing?.call, people.none)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {/* Its fields hold names. */}
      {!hidden && (
        <details class={styles.names} data-names>
          <summary>{people.correct}</summary>
          <p class="small muted">{people.correctText}</p>
          <ul role="list">
            {all.map((person) => {
              const name = called(person.name);
              const rest = handedIn(person, words);
              return (
                <li key={[...person.own, ...person.kept].join()}>
                  <label>
                    <span class="visually-hidden">{fill(people.rename, { name })}</span>
                    <input
                      value={person.name}
                      placeholder={name}
                      maxLength={longestName}
                      autoComplete="off"
                      onChange={({ currentTarget }) =>
                        replace(calledOtherwise(items, person, currentTarget.value), [])
                      }
                    />
                  </label>
                  <span class="small muted">{rest || people.backup}</span>
                  {person.own.length > 0 && (
                    <button
                      type="button"
                      class="button-quiet"
                      onClick={() => replace([], person.own)}
                    >
                      <span class="visually-hidden">{name} </span>
                      {people.takeOut}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
