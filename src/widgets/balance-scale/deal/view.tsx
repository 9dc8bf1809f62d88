import { useState } from 'preact/hooks';
import { namesFor, numbered, useCameFor } from '../../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../../progress/accounts/belongs/view.tsx';
import { mostItems, openIn, type ListEvent } from '../../../progress/sheets/list/store.ts';
import { useList } from '../../../progress/sheets/list/use-list.ts';
import { newSheetId } from '../../../progress/sheets/store.ts';
import { fill } from '../../../i18n/text.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { freeName } from '../../kit/sheet/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { canDownload, download, type SavedFile } from '../../kit/save.client.ts';
import type { Story } from '../model/story.ts';
import type { Words } from '../model/sentences.ts';
import { Compare } from './compare.tsx';
import { dealsTable } from './model/csv.ts';
import { DealView } from './deal.tsx';
import { longestLabel, readDeal, type Deal, type KeptDeal } from './model/deal.ts';
import { DealPage } from './paper/view.tsx';
import { dealFinding } from './model/sentences.ts';
import { empty, fromStory } from './model/start.ts';
import styles from './deal.module.css';

/** The learner’s own deals: one on the balance, all of them to choose, to compare and to take away. */
export default function Deals({ words, story }: { words: Words; story: Story }) {
  const { context, broken, send, ready } = useList('balance-scale', readDeal);
  const [said, setSaid] = useState('');
  const [printing, setPrinting] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [blocked, setBlocked] = useState<SavedFile | null>(null);
  const { items: deals } = context;
  const kept = openIn(context);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { guard } = useAnswers(deals.map(({ id }) => id).join());

  const act = (event: ListEvent<Deal>, sentence: string): void => {
    const now = openIn(send(event));
    const values = { name: now?.name ?? '', finding: now ? dealFinding(words, now.data) : '' };
    setSaid(fill(sentence, values));
  };
  const deal = (start: Deal): string => {
    const id = newSheetId();
    const taken = deals.map(({ name }) => name);
    const name = freeName(namesFor(numbered(words.dealName, taken)), taken);
    act({ type: 'made', id, name: name.slice(0, longestLabel), data: start }, words.saidDealt);
    if (deals.length + 1 === mostItems) focusOn('[data-full]');
    return id;
  };
  useCameFor('balance-scale', ready ? deals.map(({ id }) => id) : undefined, {
    open: (id) => act({ type: 'opened', id }, words.saidOpened),
    make: () => deal(empty(words)),
  });
  if (!ready) return null;
  const save = (some: readonly KeptDeal[]): void => {
    const file = {
      name: `${words.fileName}.csv`,
      type: 'text/csv',
      text: dealsTable(words, some),
    };
    if (canDownload()) download(file);
    else setBlocked(file);
  };
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
    <div ref={root} class={styles.deals} {...guard}>
      <p class={styles.read} tabIndex={-1} data-lead>
        {words.ownLead}
      </p>
      {broken.map((name) => (
        <p key={name} class={styles.fault}>
          {fill(words.broken, { name })}
        </p>
      ))}
      {kept && (
        <div class={styles.terms}>
          {deals.length > 1 && (
            <label>
              {words.deals}
              <select
                value={kept.id}
                onChange={({ currentTarget }) =>
                  act({ type: 'opened', id: currentTarget.value }, words.saidOpened)
                }
              >
                {deals.map(({ id, name }) => (
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
              value={kept.name}
              maxLength={longestLabel}
              autocomplete="off"
              onChange={({ currentTarget }) => {
                const name = currentTarget.value.trim();
                if (name) act({ type: 'changed', id: kept.id, name }, '');
                else currentTarget.value = kept.name;
              }}
            />
          </label>
        </div>
      )}
      {kept && <Belongs key={`of ${kept.id}`} tool="balance-scale" id={kept.id} name={kept.name} />}
      {kept ? (
        <DealView
          key={kept.id}
          {...{ words, deal: kept.data }}
          change={(next, sentence) => {
            send({ type: 'changed', id: kept.id, data: next });
            setSaid(sentence);
          }}
        />
      ) : (
        <p>{words.noDeals}</p>
      )}
      <p class={styles.row}>
        {(context.overtaken || context.past.length + context.future.length > 0) && (
          <>
            {undoing('undone', context.past, words.undo)}
            {undoing('redone', context.future, words.redo)}
          </>
        )}
        {kept && (
          <>
            <button type="button" class="button-line" onClick={() => setPrinting(true)}>
              {words.print}
            </button>
            <button type="button" class="button-line" onClick={() => save([kept])}>
              {words.csv}
            </button>
          </>
        )}
      </p>
      {deals.length > 1 && (
        <details onToggle={({ currentTarget }) => setComparing(currentTarget.open)}>
          <summary>{words.compare}</summary>
          {comparing && <Compare {...{ words, deals }} />}
          <p class={styles.row}>
            <button type="button" class="button-quiet" onClick={() => save(deals)}>
              {words.csvAll}
            </button>
          </p>
        </details>
      )}
      {blocked && (
        <div role="status">
          <p>{fill(words.noDownload, { file: blocked.name })}</p>
          <textarea readOnly rows={4} aria-label={words.fileText} value={blocked.text} />
        </div>
      )}
      <p class={styles.row}>
        {deals.length < mostItems ? (
          <>
            <button
              type="button"
              class={kept ? 'button-line' : 'button'}
              onClick={() => deal(empty(words))}
            >
              {words.newDeal}
            </button>
            <button type="button" class="button-line" onClick={() => deal(fromStory(story))}>
              {words.fromStory}
            </button>
          </>
        ) : (
          <span tabIndex={-1} data-full>
            {fill(words.full, { most: mostItems })}
          </span>
        )}
        {kept && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              send({ type: 'dropped', id: kept.id });
              setSaid(fill(words.saidDropped, { name: kept.name }));
              if (deals.length === 1) focusOn('[data-lead]');
            }}
          >
            {words.drop}
          </button>
        )}
      </p>
      <p class={context.overtaken ? undefined : 'visually-hidden'} role="status">
        {context.overtaken ? words.overtaken : said}
      </p>
      {printing && kept && <DealPage {...{ words, kept }} done={() => setPrinting(false)} />}
    </div>
  );
}
