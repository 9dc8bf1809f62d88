import type { ComponentChildren } from 'preact';
import { functions, levels, personIn, type BuyingMap, type Person } from '../model/map.ts';
import { fill } from '../../../i18n/text.ts';
import { nameOf } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import { Portrait } from './figure.tsx';
import styles from './drawn.module.css';

interface ListedProps {
  map: BuyingMap;
  words: Words;
  selected?: string | null;
  select?(id: string): void;
  /** what is open below the one who is selected */
  children?: ComponentChildren;
}

/** Everybody in a list by level, for where the map has no room; it says what the drawing shows. */
export function Listed({ map, words, selected, select, children }: ListedProps) {
  return (
    <div data-listed>
      {levels.map((level) => {
        const here = functions.flatMap((one) =>
          map.people.filter((person) => person.level === level && person.function === one),
        );
        const holes = functions.filter((one) => !here.some((person) => person.function === one));
        return (
          <section key={level} class={styles.level}>
            <h4>
              {words.levels[level]} <small class="num">{here.length}</small>
            </h4>
            <ul role="list">
              {here.map((person) => (
                <li key={person.id}>
                  {select ? (
                    <button
                      type="button"
                      class={styles.row}
                      data-person={person.id}
                      aria-expanded={selected === person.id}
                      onClick={() => select(person.id)}
                    >
                      <Row {...{ map, person, words }} />
                    </button>
                  ) : (
                    <div class={styles.row}>
                      <Row {...{ map, person, words }} />
                    </div>
                  )}
                  {selected === person.id && children}
                </li>
              ))}
            </ul>
            {holes.length > 0 && (
              <p class={styles.hole}>
                {holes.map((one) => words.functions[one]).join(words.drawn.people)}{' '}
                {words.drawn.empty}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Row({ map, person, words }: { map: BuyingMap; person: Person; words: Words }) {
  const { attitudes, contacts, functions: parts, influences, roles } = words;
  const facts = [
    parts[person.function],
    roles[person.role],
    attitudes[person.attitude],
    contacts[person.contact],
    fill(words.drawn.weight, { influence: influences[person.influence] }),
  ];
  const links = (['reports', 'listens'] as const).flatMap((kind) => {
    const to = personIn(map, person[kind]);
    return to ? [fill(words.drawn[kind], { name: nameOf(words, to) })] : [];
  });
  return (
    <>
      <Portrait person={person} />
      <span>
        <b>{nameOf(words, person)}</b>
        <small>{person.post}</small>
        <small>{facts.join(' · ')}</small>
        {links.length > 0 && <small>{links.join(' · ')}</small>}
      </span>
    </>
  );
}
