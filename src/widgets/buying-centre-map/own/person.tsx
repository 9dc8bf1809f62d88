import type { ComponentChildren } from 'preact';
import {
  attitudes,
  contacts,
  functions,
  influences,
  levels,
  longestName,
  roles,
  type BuyingMap,
  reportsTo,
  type Person,
} from '../model/map.ts';
import { nameOf } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

interface PersonProps {
  map: BuyingMap;
  person: Person;
  words: Words;
  /** `field` names what is being typed into */
  change(change: Partial<Omit<Person, 'id'>>, field?: string): void;
  remove(): void;
}

/** The six fields of one person, how much their word counts, and whom they are linked to. */
export function PersonForm({ map, person, words, change, remove }: PersonProps) {
  const { fields } = words;
  const written = (field: 'name' | 'post') => (
    <label class={styles.field}>
      {fields[field]}
      <input
        key={person.id}
        data-field={field}
        value={person[field]}
        maxLength={longestName}
        autocomplete="off"
        onInput={({ currentTarget }) =>
          change({ [field]: currentTarget.value }, `${person.id} ${field}`)
        }
      />
    </label>
  );
  const chosen = <
    Field extends 'level' | 'function' | 'role' | 'attitude' | 'contact' | 'influence',
  >(
    field: Field,
    all: readonly Person[Field][],
    names: Readonly<Record<Person[Field], string>>,
  ): ComponentChildren => (
    <label class={styles.field}>
      {fields[field]}
      <select
        data-field={field}
        value={person[field]}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
  const linked = (field: 'reports' | 'listens') => (
    <label class={styles.field}>
      {fields[field]}
      <select
        data-field={field}
        value={person[field] ?? ''}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value || null })}
      >
        <option value="">{fields.nobody}</option>
        {map.people
          .filter(({ id }) => id !== person.id)
          .filter(({ id }) => field !== 'reports' || !reportsTo(map, id, person.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(words, one)}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <section class={styles.person} aria-label={nameOf(words, person)}>
      <h4 tabIndex={-1} data-who>
        {nameOf(words, person)}
      </h4>
      <div class={styles.form}>
        {written('name')}
        {written('post')}
        {chosen('level', levels, words.levels)}
        {chosen('function', functions, words.functions)}
        {chosen('role', roles, words.roles)}
        {chosen('attitude', attitudes, words.attitudes)}
        {chosen('contact', contacts, words.contacts)}
        {chosen('influence', influences, words.influences)}
        {linked('reports')}
        {linked('listens')}
      </div>
      <button type="button" class="button-quiet" onClick={remove}>
        {words.own.remove}
      </button>
    </section>
  );
}
