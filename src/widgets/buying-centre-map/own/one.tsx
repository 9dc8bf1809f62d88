import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/text.ts';
import {
  functions,
  levels,
  mostPeople,
  personIn,
  stranger,
  withChange,
  withPerson,
  withPlan,
  withoutPerson,
  withoutPlan,
  type BuyingMap,
} from '../model/map.ts';
import { nameOf } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import { Gaps } from './gaps.tsx';
import { PersonForm } from './person.tsx';
import { Sheet } from './sheet.tsx';
import { Table } from './table.tsx';
import styles from '../view.module.css';

interface OneMapProps {
  map: BuyingMap;
  words: Words;
  today: string;
  /** `field` names what is being typed into */
  put(map: BuyingMap, said: string, field?: string): void;
  focusOn(...selectors: string[]): void;
  /** the button that takes the last change back */
  undo: ComponentChildren;
}

/** One map: its people are added, changed, moved and linked; it says what it lacks. */
export function OneMap({ map, words, today, put, focusOn, undo }: OneMapProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const { own } = words;
  const who = personIn(map, selected);
  const add = (): void => {
    const next = withPerson(map, { ...stranger, name: '' });
    put(next, fill(own.saidAdded, { name: words.drawn.unnamed }));
    setSelected(next.people.at(-1)!.id);
    focusOn('[data-field="name"]');
  };
  const move = (id: string, down: number, right: number): void => {
    const person = personIn(map, id)!;
    const level = levels[levels.indexOf(person.level) + down];
    const part = functions[functions.indexOf(person.function) + right];
    if (!level || !part) return;
    const [name, row, column] = [nameOf(words, person), words.levels[level], words.functions[part]];
    put(
      withChange(map, id, { level, function: part }),
      fill(own.saidMoved, { name, level: row, function: column }),
    );
    setSelected(id);
    // Drawn anew elsewhere, it would lose the focus.
    focusOn(`[data-map] [data-person="${id}"]`);
  };
  const form = who && (
    <PersonForm
      {...{ map, words }}
      person={who}
      change={(of, field) => {
        put(withChange(map, who.id, of), '', field);
        // In the list somebody who moves takes the fields along.
        if (of.level) focusOn('[data-field="level"]');
        if (of.function) focusOn('[data-field="function"]');
      }}
      remove={() => {
        put(withoutPerson(map, who.id), fill(own.saidRemoved, { name: nameOf(words, who) }));
        setSelected(null);
        focusOn('[data-add]');
      }}
    />
  );
  return (
    <>
      <Sheet
        {...{ map, words, selected, move, form }}
        select={(id) => setSelected(id === selected ? null : id)}
      />
      <p class={styles.foot}>
        {map.people.length >= mostPeople ? (
          <span tabIndex={-1} data-add>
            {fill(own.full, { n: mostPeople })}
          </span>
        ) : (
          <button
            type="button"
            class={map.people.length ? 'button-line' : 'button'}
            data-add
            onClick={add}
          >
            {own.add}
          </button>
        )}
        {undo}
        <span class="small muted num">
          {fill(own.limit, { n: map.people.length, most: mostPeople })}
        </span>
      </p>
      <Gaps
        {...{ map, words, today }}
        note={(plan) => {
          put(withPlan(map, plan), own.saidNoted);
          focusOn('[data-gaps]');
        }}
        takeBack={(gap) => {
          put(withoutPlan(map, gap), '');
          focusOn('[data-gaps]');
        }}
      />
      {map.people.length > 0 && (
        <details>
          <summary>{own.table}</summary>
          <Table {...{ map, words }} />
        </details>
      )}
    </>
  );
}
