import { fill } from '../../i18n/text.ts';
import { peopleOf, type Person } from './model/people.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

const percent = (share: number | null | undefined, none: string): string =>
  typeof share === 'number' ? `${Math.round(share * 100)}%` : none;

/** Who did what. */
export function People({ items, words, called }: Shown) {
  const { people, result } = words;
  const said = ({ sold, heard, shared, style }: Person): string =>
    [
      ...sold.map((n) => fill(people.sold, { n })),
      ...heard.map((n) => fill(people.heard, { n })),
      ...(shared > 0 ? [fill(people.shared, { n: shared })] : []),
      ...(style ? [people.showed] : []),
    ].join(result.separator);
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
            {peopleOf(items).map((person, n) => (
              <tr key={n}>
                <th scope="row">{called(person.name)}</th>
                <td>{said(person) || people.none}</td>
                <td>{person.standing?.ended ?? people.none}</td>
                <td>{percent(person.standing?.quiz, people.none)}</td>
                <td>{percent(person.standing?.call, people.none)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
