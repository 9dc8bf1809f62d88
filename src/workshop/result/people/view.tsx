import { peopleOf } from '../model/people.ts';
import { handedIn } from '../model/handed-in.ts';
import type { PeopleProps } from './props.ts';
import { Names } from './names.tsx';
import styles from '../view.module.css';

const percent = (share: number | null | undefined, none: string): string =>
  typeof share === 'number' ? `${Math.round(share * 100)}%` : none;

/** Who did what. */
export function People(props: PeopleProps) {
  const { items, words, called, hidden } = props;
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
      {!hidden && <Names {...props} />}
    </section>
  );
}
