import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { mostPeople } from '../round/model/exercises.ts';
import { nameAmong, nameOf } from '../round/model/people.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** Who is in the room: who comes late gets a place, who leaves frees one. */
export function People({ session, room, words }: DeskPart) {
  const { desk } = words;
  const [name, setName] = useState('');
  const [full, setFull] = useState(false);
  const [nameless, setNameless] = useState(false);
  const named = session.people.every((one) => one.name);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    setFull(session.people.length >= mostPeople);
    if (session.people.length >= mostPeople) return field.current!.focus();
    const own = nameAmong(session.people, name);
    setNameless(named && !own);
    if (named && !own) return field.current!.focus();
    room.send({ type: 'came', name: own });
    setName('');
  };
  const people = session.people.map((one, person) => ({
    ...one,
    person,
    called: nameOf(session.people, person),
  }));
  return (
    <section class={styles.people} aria-labelledby="people">
      <form onSubmit={add}>
        <h2 id="people">{desk.came}</h2>
        <label>
          {named ? desk.name : desk.cameName}
          <input
            ref={field}
            value={name}
            autoComplete="off"
            aria-describedby="full"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {desk.cameAdd}
        </button>
        <p id="full" role="alert">
          {full ? desk.full : nameless && desk.nameless}
        </p>
      </form>
      <details>
        <summary>{desk.here}</summary>
        <ul role="list">
          {people.map(({ here, person, called }) => (
            <li key={person}>
              <label>
                <span class="visually-hidden">{fill(desk.rename, { name: called })}</span>
                <input
                  value={called}
                  autoComplete="off"
                  onChange={(event) => {
                    room.send({ type: 'renamed', person, name: event.currentTarget.value });
                    // A name that is not taken leaves the old one.
                    event.currentTarget.value = called;
                  }}
                />
              </label>
              <button
                type="button"
                class="button-quiet"
                data-gone={!here || undefined}
                onClick={() => room.send({ type: here ? 'left' : 'returned', person })}
              >
                <span class="visually-hidden">{called} </span>
                {here ? desk.left : desk.returned}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
