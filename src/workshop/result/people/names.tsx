import { useEffect, useState } from 'preact/hooks';
import { writeDate } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import { longestName } from '../../pad/model/pad.ts';
import type { Item } from '../model/item.ts';
import { calledOtherwise, namelessIn, peopleOf, type Person } from '../model/people.ts';
import { handedIn } from '../model/handed-in.ts';
import type { PeopleProps } from './props.ts';
import styles from '../view.module.css';

/** Names put right and things taken out; asks for those that are missing. */
export function Names({ items, words, called, replace }: PeopleProps) {
  const { people } = words;
  const all = peopleOf(items);
  const missing = namelessIn(items) > 0;
  const [open, setOpen] = useState(false);
  // It stays open when the last of them has got its name.
  useEffect(() => void (missing && setOpen(true)), [missing]);
  const those = (keys: readonly string[]): Item[] => items.filter(({ key }) => keys.includes(key));
  const rename = (person: Person, name: string): void => {
    const changed = calledOtherwise(items, person, name);
    const told = fill(people.changed, { was: called(person.name), name: called(name) });
    replace(changed, [], told);
  };
  const takeOut = ({ name, own }: Person): void =>
    replace([], own, fill(people.taken, { name: called(name) }));
  return (
    <div class={styles.names} id="names">
      <details open={open}>
        <summary>{people.correct}</summary>
        <p class="small muted">{people.correctText}</p>
        <ul role="list">
          {all.map((person) => {
            const name = called(person.name);
            return (
              <li key={[...person.own, ...person.kept].join()}>
                <label>
                  <span class="visually-hidden">{fill(people.rename, { name })}</span>
                  <input
                    value={person.name}
                    placeholder={name}
                    maxLength={longestName}
                    autoComplete="off"
                    onChange={({ currentTarget }) => rename(person, currentTarget.value)}
                  />
                </label>
                <span class="small muted">
                  {handedIn(person, words) || backupOf(those(person.own), people.backup)}
                </span>
                {person.own.length > 0 && (
                  <button type="button" class="button-quiet" onClick={() => takeOut(person)}>
                    <span class="visually-hidden">{name} </span>
                    {people.takeOut}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}

/** A backup by when it was saved: two that have no name have that. */
const backupOf = (own: readonly Item[], sentence: string): string => {
  const at = own.map((item) => (item.kind === 'learner' ? item.learner.at : null)).find(Boolean);
  const when = at ? writeDate(document.documentElement.lang, 'second', at) : '';
  return fill(sentence, { when }).trim();
};
