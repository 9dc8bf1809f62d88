import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../i18n/day.ts';
import { fill } from '../../../i18n/text.ts';
import { freeName } from '../../kit/sheet/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { namesFor, numbered, useCameFor } from '../../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../../progress/accounts/belongs/view.tsx';
import { useKept } from '../../../progress/sheets/use-kept.ts';
import { readFile, readMap } from '../model/file.ts';
import { longestName, noMap, type BuyingMap } from '../model/map.ts';
import type { Case, Words } from '../props.ts';
import { OneMap } from './one.tsx';
import { Out } from './out.tsx';
import { Paper } from './paper.tsx';
import styles from '../view.module.css';

const tool = 'buying-centre-map';
const mostMaps = 20;

const mapOf = (data: unknown): BuyingMap | null => {
  const read = readMap(data);
  return 'map' in read ? read.map : null;
};

/** The learner's own maps: one is shown and changed, all of them are kept. */
export function Own({ data, words }: { data: Case; words: Words }) {
  const { kept: sheets, put: keep, add: make, drop, undo, undoable } = useKept(tool, mapOf);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [printing, setPrinting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { own } = words;
  const begin = (next: BuyingMap, name: string): string => {
    const id = make(name, next);
    setOpen(id);
    setSaid('');
    focusOn('[data-map-name]');
    return id;
  };
  const nextName = (): string => {
    const taken = sheets?.map(({ name }) => name) ?? [];
    return freeName(namesFor(numbered(own.mapName, taken)), taken);
  };
  useCameFor(
    tool,
    sheets?.map(({ id }) => id),
    {
      open: setOpen,
      make: () => begin(noMap, nextName()),
    },
  );
  if (!sheets) return null;
  const maps = sheets.flatMap(({ id, name, value }) => (value ? [{ id, name, map: value }] : []));
  const broken = sheets.filter(({ value }) => value === null);
  const kept = maps.find(({ id }) => id === open) ?? maps.at(-1);

  const put = (next: BuyingMap, sentence: string, field?: string): void => {
    if (!kept || next === kept.map) return;
    keep(kept.id, kept.name, next, field);
    setSaid(sentence);
    setFault('');
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
  const takeBack = undoable && (
    <button
      type="button"
      class="button-quiet"
      data-undo
      data-anytime
      onClick={() => {
        const undone = undo();
        if (!undone) return;
        setOpen(undone.id);
        setSaid(undone.done ? own.saidUndone : '');
        setFault(undone.done ? '' : own.notUndone);
        focusOn('[data-undo]', '[data-add]', '[data-lead]');
      }}
    >
      {own.undo}
    </button>
  );
  return (
    <div ref={root}>
      <p class={styles.read} data-lead tabIndex={-1}>
        {own.lead}
      </p>
      <p class={styles.privacy}>{data.privacy}</p>
      {broken.map(({ id, name }) => (
        <p key={id} class={styles.refused}>
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
                  setOpen(currentTarget.value);
                }}
              >
                {maps.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name.trim() || words.drawn.unnamed}
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
              onInput={({ currentTarget }) => keep(kept.id, currentTarget.value, kept.map, 'name')}
            />
          </label>
        </div>
      )}
      {kept && (
        <Belongs key={`of ${kept.id}`} tool="buying-centre-map" id={kept.id} name={kept.name} />
      )}
      {kept && (
        <OneMap
          key={kept.id}
          {...{ map: kept.map, words, put, focusOn }}
          today={dayOf(Date.now())}
          undo={takeBack}
        />
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
              drop(kept.id);
              setSaid(fill(own.saidRemoved, { name: kept.name }));
              focusOn('[data-lead]');
            }}
          >
            {own.drop}
          </button>
        )}
        {!kept && takeBack}
      </p>
      <p role="status" class={fault ? styles.refused : undefined}>
        {fault}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {printing && kept && (
        <Paper {...{ kept, words }} today={dayOf(Date.now())} done={() => setPrinting(false)} />
      )}
    </div>
  );
}
