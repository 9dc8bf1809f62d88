import { useRef, useState } from 'preact/hooks';
import { newSheetId } from '../../../progress/sheets/store.ts';
import { fill } from '../../../i18n/text.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { readFile } from '../model/file.ts';
import {
  functions,
  levels,
  longestName,
  mostPeople,
  noMap,
  personIn,
  stranger,
  withChange,
  withPerson,
  withPlan,
  withoutPerson,
  withoutPlan,
  type BuyingMap,
  type Person,
} from '../model/map.ts';
import { nameOf } from '../model/sentences.ts';
import type { Case, Words } from '../props.ts';
import { Gaps } from './gaps.tsx';
import { Out } from './out.tsx';
import { Paper } from './paper.tsx';
import { PersonForm } from './person.tsx';
import { mostMaps } from './store.ts';
import { Sheet } from './sheet.tsx';
import { Table } from './table.tsx';
import { useMaps } from './use-maps.ts';
import styles from '../view.module.css';

/** A day in the learner's own time zone, as a date field writes it, so many days from now. */
const dayIn = (days: number): string => {
  const then = new Date();
  then.setDate(then.getDate() + days);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
};

/** The first of the made-up names that nobody on the map has. */
const freeName = (names: readonly string[], { people }: BuyingMap): string => {
  const taken = (name: string) => people.some((one) => one.name === name);
  const free = names.find((name) => !taken(name));
  if (free !== undefined) return free;
  let n = 2;
  while (taken(`${names[0]} ${n}`)) n++;
  return `${names[0]} ${n}`;
};

/** The learner's own maps: one is shown and changed, all of them are kept. */
export function Own({ data, words }: { data: Case; words: Words }) {
  const { context, broken, send, ready } = useMaps();
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [selected, setSelected] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [printing, setPrinting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  if (!ready) return null;
  const { maps, open, past, future } = context;
  const kept = maps.find(({ id }) => id === open);
  const map = kept?.map ?? noMap;
  const { own } = words;
  const full = map.people.length >= mostPeople;
  const who = personIn(map, selected);

  const put = (next: BuyingMap, sentence: string, name = kept?.name ?? ''): void => {
    send({ type: 'put', map: { id: kept?.id ?? newSheetId(), name, map: next } });
    setSaid(sentence);
  };
  const begin = (next: BuyingMap, name: string): void => {
    send({ type: 'put', map: { id: newSheetId(), name, map: next } });
    setSelected(null);
    setSaid('');
    focusOn('[data-map-name]');
  };
  const nextName = (): string => {
    let n = maps.length + 1;
    while (maps.some(({ name }) => name === fill(own.mapName, { n }))) n++;
    return fill(own.mapName, { n });
  };
  const add = (): void => {
    const name = freeName(data.names, map);
    const next = withPerson(map, { ...stranger, name });
    put(next, fill(own.saidAdded, { name }));
    setSelected(next.people.at(-1)!.id);
    focusOn('[data-field="name"]');
  };
  const change = (id: string, of: Partial<Omit<Person, 'id'>>): void =>
    put(withChange(map, id, of), '');
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
    // Drawn anew elsewhere in the list, it would lose the focus.
    focusOn(`[data-map] [data-person="${id}"]`);
  };
  const remove = (id: string): void => {
    const name = nameOf(words, personIn(map, id)!);
    put(withoutPerson(map, id), fill(own.saidRemoved, { name }));
    setSelected(null);
    focusOn('[data-add]');
  };
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = readFile(await chosen.text());
    if ('fault' in read) return setFault(fill(words.refused[read.fault], { n: read.n }));
    if (maps.length >= mostMaps) return setFault(fill(own.fullMaps, { n: mostMaps }));
    setFault('');
    begin(read.map, read.name || nextName());
    setSaid(fill(own.saidLoaded, { n: read.map.people.length }));
  };
  const step = (type: 'undone' | 'redone', list: readonly unknown[], word: string) => (
    <button
      type="button"
      class="button-quiet"
      data-anytime
      aria-disabled={list.length === 0}
      onClick={() => {
        if (list.length === 0) return;
        send({ type });
        setSaid(type === 'undone' ? own.saidUndone : own.saidRedone);
      }}
    >
      {word}
    </button>
  );
  const form = who && (
    <PersonForm
      {...{ map, words }}
      person={who}
      change={(of) => change(who.id, of)}
      remove={() => remove(who.id)}
    />
  );
  return (
    <div ref={root}>
      <p class={styles.read} data-lead tabIndex={-1}>
        {own.lead}
      </p>
      <p class={styles.privacy}>{data.privacy}</p>
      {broken.map((name) => (
        <p key={name} class={styles.refused}>
          {fill(own.broken, { name })}
        </p>
      ))}
      {kept && (
        <div class={styles.form}>
          {maps.length > 1 && (
            <label class={styles.field}>
              {own.maps}
              <select
                value={kept.id}
                onChange={({ currentTarget }) => {
                  send({ type: 'opened', id: currentTarget.value });
                  setSelected(null);
                }}
              >
                {maps.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label class={styles.field}>
            {own.name}
            <input
              key={kept.id}
              data-map-name
              value={kept.name}
              maxLength={longestName}
              autocomplete="off"
              onChange={({ currentTarget }) => {
                const name = currentTarget.value.trim();
                if (name) put(map, '', name);
                else currentTarget.value = kept.name;
              }}
            />
          </label>
        </div>
      )}
      {kept && (
        <>
          <Sheet
            {...{ map, words, selected, move }}
            select={(id) => {
              setSelected(id === selected ? null : id);
            }}
            form={form}
          />
          <p class={styles.foot}>
            {full ? (
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
            {past.length + future.length > 0 && (
              <>
                {step('undone', past, own.undo)}
                {step('redone', future, own.redo)}
              </>
            )}
            <span class="small muted num">
              {fill(own.limit, { n: map.people.length, most: mostPeople })}
            </span>
          </p>
          <Gaps
            {...{ map, words }}
            soon={dayIn(7)}
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
      )}
      <p class={styles.foot}>
        {maps.length < mostMaps ? (
          <button
            type="button"
            class={kept ? 'button-line' : 'button'}
            onClick={() => begin(noMap, nextName())}
          >
            {kept ? own.newMap : own.first}
          </button>
        ) : (
          <span>{fill(own.fullMaps, { n: mostMaps })}</span>
        )}
        {kept && <Out {...{ kept, words }} print={() => setPrinting(true)} />}
        <button type="button" class="button-line" onClick={() => file.current!.click()}>
          {own.load}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={own.load}
          onChange={({ currentTarget }) => {
            void load(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        {kept && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              send({ type: 'dropped', id: kept.id });
              setSelected(null);
              setSaid(fill(own.saidRemoved, { name: kept.name }));
              focusOn('[data-lead]');
            }}
          >
            {own.drop}
          </button>
        )}
        {!kept && past.length > 0 && step('undone', past, own.undo)}
      </p>
      <p role="status" class={fault ? styles.refused : undefined}>
        {fault}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {printing && kept && (
        <Paper {...{ kept, words }} today={dayIn(0)} done={() => setPrinting(false)} />
      )}
    </div>
  );
}
