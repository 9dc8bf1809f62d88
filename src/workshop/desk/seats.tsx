import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { nameOf } from '../round/model/people.ts';
import { roundShown } from '../round/model/session.ts';
import { pairsIn, sharedIn } from '../round/model/told.ts';
import { RoleMark } from '../seats/mark.tsx';
import { placeIn } from '../seats/model/seats.ts';
import { roles, type Person, type Seating } from '../seats/model/past.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

interface SeatsProps extends DeskPart {
  rounds: readonly Seating[];
}

/** Who sits with whom in each round, and where each goes next. */
export function Seats({ session, words, script, rounds }: SeatsProps) {
  const { desk } = words;
  const shown = roundShown(session);
  const [picked, setPicked] = useState(shown);
  useEffect(() => setPicked(shown), [shown]);
  const seating = rounds[picked - 1] ?? [];
  const next = rounds[picked];
  const pairs = pairsIn(seating);
  const goes = (person: Person, group: number): string => {
    const place = next && placeIn(next, person);
    if (!place) return '';
    const role = script.roles[place.role]!;
    return place.group === group
      ? fill(desk.stays, { role })
      : fill(desk.goes, { group: place.group + 1, role });
  };
  // Here arrows choose the round that is looked at; they change no step.
  const turn = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Math.max(1, Math.min(rounds.length, picked + by));
    setPicked(to);
    (event.currentTarget as Element).querySelectorAll('button')[to - 1]?.focus();
  };
  return (
    <section aria-labelledby="who">
      <div class={styles.tabs} onKeyDown={turn}>
        <h2 id="who">{desk.who}</h2>
        {rounds.map((_, at) => (
          <button
            type="button"
            key={at}
            aria-pressed={picked === at + 1}
            onClick={() => setPicked(at + 1)}
          >
            {fill(desk.round, { n: at + 1 })}
          </button>
        ))}
      </div>
      <table class={styles.seats}>
        <thead>
          <tr>
            <th scope="col">{desk.group}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                <RoleMark role={role} /> {script.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seating.map((group, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {roles.map((role) => (
                <td key={role} data-role={script.roles[role]}>
                  {group[role].map((person) => (
                    <span key={person}>
                      {nameOf(session.people, person)} <small>{goes(person, at)}</small>
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sharedIn(seating).map(({ role, groups }) => (
        <p key={role} class={styles.next}>
          {fill(script.shared[role]!, { n: groups.join(words.projector.between) })}
        </p>
      ))}
      {script.pairs && pairs.length > 0 && (
        <p class={styles.next}>{fill(script.pairs, { n: pairs.join(words.projector.between) })}</p>
      )}
      {next && <p class={styles.next}>{desk.fair}</p>}
    </section>
  );
}
