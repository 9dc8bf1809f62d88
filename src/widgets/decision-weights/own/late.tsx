import { useState } from 'preact/hooks';
import { namesFor, numbered, useCameFor } from '../../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../../progress/accounts/belongs/view.tsx';
import { mostItems, openIn, type ListEvent } from '../../../progress/sheets/list/store.ts';
import { useList } from '../../../progress/sheets/list/use-list.ts';
import { newSheetId } from '../../../progress/sheets/store.ts';
import { fill } from '../../../i18n/text.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { canDownload, download, type SavedFile } from '../../kit/save.client.ts';
import { freeName } from '../../kit/sheet/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { Board } from '../board/view.tsx';
import { longestName, readCase, type Case, type KeptCase } from '../model/case.ts';
import { caseFrom, type Example } from '../model/example.ts';
import { caseTable, writeCase } from '../model/file.ts';
import { unsaid } from '../model/said.ts';
import { finding } from '../model/sentences.ts';
import type { Words } from '../words.ts';
import { Edit } from './edit.tsx';
import { Bring } from './bring.tsx';
import { Paper } from './paper.tsx';
import styles from './own.module.css';

/** The learner’s own cases: one open, all of them to choose and to take away. */
export default function Cases({ data, words }: { data: Example; words: Words }) {
  const { context, broken, send, ready } = useList('decision-weights', readCase);
  const [said, setSaid] = useState('');
  const [printing, setPrinting] = useState(false);
  const [blocked, setBlocked] = useState<SavedFile | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { items: cases } = context;
  const { guard } = useAnswers(cases.map(({ id }) => id).join());
  const kept = openIn(context);
  const { stages } = data;

  const act = (event: ListEvent<Case>, sentence: string): void => {
    const now = openIn(send(event));
    const found = now ? finding({ words, stages, data: now.data }) : '';
    setSaid(fill(sentence, { name: now?.name ?? '', finding: found, case: found }));
  };
  const make = (name: string, start: Case): string => {
    const id = newSheetId();
    act({ type: 'made', id, name: name.slice(0, longestName), data: start }, words.saidMade);
    focusOn('[data-name]');
    return id;
  };
  const taken = cases.map(({ name }) => name);
  const begun = freeName(namesFor(numbered(words.caseName, taken)), taken);
  useCameFor('decision-weights', ready ? cases.map(({ id }) => id) : undefined, {
    open: (id) => act({ type: 'opened', id }, words.saidOpened),
    make: () => make(begun, blank(data, words)),
  });
  if (!ready) return null;
  const save = (ending: string, type: string, text: string): void => {
    const file = { name: `${words.fileName}.${ending}`, type, text };
    if (canDownload()) download(file);
    else setBlocked(file);
  };
  const table = (some: readonly KeptCase[]): string =>
    caseTable(
      [
        words.csvCase,
        words.stage,
        words.supplier,
        words.criterion,
        words.weights,
        words.ratings,
        words.csvPart,
        words.csvScore,
      ],
      stages.map(({ name }) => name),
      some,
    );
  const undoing = (type: 'undone' | 'redone', list: readonly unknown[], word: string) => (
    <button
      type="button"
      class="button-quiet"
      data-anytime
      aria-disabled={list.length === 0}
      onClick={() =>
        list.length > 0 && act({ type }, type === 'undone' ? words.saidUndone : words.saidRedone)
      }
    >
      {word}
    </button>
  );
  return (
    <div ref={root} class={styles.own} {...guard}>
      <p tabIndex={-1} data-lead>
        {words.ownLead}
      </p>
      {broken.map((name) => (
        <p key={name} class={styles.fault}>
          {fill(words.broken, { name })}
        </p>
      ))}
      {!kept && <p>{words.noCases}</p>}
      <p class={styles.row}>
        {cases.length < mostItems ? (
          <>
            <button
              type="button"
              class={kept ? 'button-line' : 'button'}
              onClick={() => make(begun, blank(data, words))}
            >
              {words.newCase}
            </button>
            <button type="button" class="button-line" onClick={() => make(begun, caseFrom(data))}>
              {words.fromStory}
            </button>
          </>
        ) : (
          <span tabIndex={-1} data-name>
            {fill(words.full, { most: mostItems })}
          </span>
        )}
      </p>
      {kept && (
        <>
          <div class={styles.terms}>
            {cases.length > 1 && (
              <label>
                {words.cases}
                <select
                  value={kept.id}
                  onChange={({ currentTarget }) =>
                    act({ type: 'opened', id: currentTarget.value }, words.saidOpened)
                  }
                >
                  {cases.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label>
              {words.name}
              <input
                key={kept.id}
                data-name
                value={kept.name}
                maxLength={longestName}
                autocomplete="off"
                onChange={({ currentTarget }) => {
                  const name = currentTarget.value.trim();
                  if (name) send({ type: 'changed', id: kept.id, name });
                  else currentTarget.value = kept.name;
                }}
              />
            </label>
          </div>
          <Belongs key={`of ${kept.id}`} tool="decision-weights" id={kept.id} name={kept.name} />
          <Edit
            key={`edit ${kept.id}`}
            {...{ words, focusOn }}
            data={kept.data}
            change={(next, sentence) => {
              send({ type: 'changed', id: kept.id, data: next });
              setSaid(sentence);
            }}
          />
          <Board
            key={kept.id}
            telling={{ words, stages, data: kept.data }}
            change={(next, sentence) => {
              send({ type: 'changed', id: kept.id, data: next });
              setSaid(sentence);
            }}
          />
        </>
      )}
      <p class={styles.row}>
        {(context.overtaken || context.past.length + context.future.length > 0) && (
          <>
            {undoing('undone', context.past, words.undo)}
            {undoing('redone', context.future, words.redo)}
          </>
        )}
      </p>
      {kept && (
        <p class={styles.row}>
          <button type="button" class="button-line" onClick={() => setPrinting(true)}>
            {words.print}
          </button>
          <button
            type="button"
            class="button-line"
            onClick={() => save('json', 'application/json', writeCase(kept))}
          >
            {words.json}
          </button>
          <button
            type="button"
            class="button-line"
            onClick={() => save('csv', 'text/csv', table([kept]))}
          >
            {words.csv}
          </button>
          {cases.length > 1 && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => save('csv', 'text/csv', table(cases))}
            >
              {words.csvAll}
            </button>
          )}
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              send({ type: 'dropped', id: kept.id });
              setSaid(fill(words.saidDropped, { name: kept.name }));
              focusOn('[data-lead]');
            }}
          >
            {words.drop}
          </button>
        </p>
      )}
      {blocked && (
        <div role="status">
          <p>{fill(words.noDownload, { file: blocked.name })}</p>
          <textarea readOnly rows={4} aria-label={words.fileText} value={blocked.text} />
        </div>
      )}
      {cases.length < mostItems && <Bring words={words} open={make} />}
      <p class={context.overtaken ? undefined : 'visually-hidden'} role="status">
        {context.overtaken ? words.overtaken : said}
      </p>
      {printing && kept && (
        <Paper
          telling={{ words, stages, data: kept.data }}
          name={kept.name}
          done={() => setPrinting(false)}
        />
      )}
    </div>
  );
}

/** The example’s criteria, the learner and one other; nobody has said a number yet. */
function blank(data: Example, words: Words): Case {
  const start = caseFrom(data);
  const names = [words.us, fill(words.newSupplier, { n: 1 })];
  return unsaid({
    ...start,
    suppliers: names.map((name, place) => ({
      id: `s${place + 1}`,
      name,
      ratings: start.criteria.map(() => 5),
    })),
  });
}
