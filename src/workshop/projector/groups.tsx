import { fill } from '../../i18n/text.ts';
import { nameOf } from '../round/model/people.ts';
import { roundShown, type Session } from '../round/model/session.ts';
import { RoleMark } from '../seats/mark.tsx';
import { roles } from '../seats/model/past.ts';
import type { WorkshopRoom } from '../words.ts';
import { perPage } from './model/layout.ts';
import { useLayout } from './use-layout.ts';
import { usePage } from './use-page.ts';
import styles from './groups.module.css';

interface GroupsProps {
  session: Session;
  words: Pick<WorkshopRoom, 'projector' | 'exercises'>;
}

/** Who sits with whom in which role: all names at once, or page by page where they are too many to read. */
export function Groups({ session, words: { projector, exercises } }: GroupsProps) {
  const seating = session.seated[roundShown(session) - 1] ?? [];
  const script = exercises[session.exercise];
  const seats = seating.map((group) =>
    roles.flatMap((role) =>
      group[role].map((person) => ({ role, person, name: nameOf(session.people, person) })),
    ),
  );
  const { box, layout } = useLayout(seats.map((group) => group.map(({ name }) => name)));
  const pages = layout?.pages ?? 1;
  const { page, turn } = usePage(pages);
  const each = perPage(seats.length, pages);
  const set = (element: HTMLElement | null): void => {
    element?.style.setProperty('--size', layout ? `${layout.size}px` : '');
    element?.style.setProperty('--columns', String(layout?.columns ?? 1));
  };
  return (
    <div class={styles.seats}>
      <p class={styles.legend}>
        {roles.map((role) => (
          <span key={role} aria-hidden="true">
            <RoleMark role={role} /> {script.roles[role]}
          </span>
        ))}
        {pages > 1 && (
          <button type="button" onClick={turn}>
            {fill(projector.page, {
              from: page * each + 1,
              to: Math.min(seats.length, (page + 1) * each),
              of: seats.length,
            })}
          </button>
        )}
      </p>
      <div ref={box} class={styles.box}>
        <ol ref={set} role="list" class={styles.groups}>
          {seats.slice(page * each, (page + 1) * each).map((group, at) => {
            const n = page * each + at + 1;
            return (
              <li key={n}>
                <b>
                  <span aria-hidden="true">{n}</span>
                  <span class="visually-hidden">{fill(projector.group, { n })}</span>
                </b>
                <div>
                  {group.map(({ role, person, name }) => (
                    <p key={person} data-person>
                      <RoleMark role={role} />
                      <span class="visually-hidden">{script.roles[role]} </span>
                      <span>{name}</span>
                    </p>
                  ))}
                </div>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
