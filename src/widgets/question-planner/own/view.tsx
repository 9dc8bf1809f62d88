import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { namesFor, numbered, useCameFor } from '../../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../../progress/accounts/belongs/view.tsx';
import { newSheetId, saveSheet } from '../../../progress/sheets/store.ts';
import { useKept } from '../../../progress/sheets/use-kept.ts';
import { freeName } from '../../kit/sheet/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { callSheetOf, callSheets } from '../model/call-sheet.ts';
import { planOf, readFile } from '../model/file.ts';
import { longestName, noPlan, type Plan } from '../model/plan.ts';
import { exampleOf } from '../model/sentences.ts';
import type { Case, Words } from '../props.ts';
import styles from '../view.module.css';
import { OnePlan } from './one.tsx';
import { Out } from './out.tsx';
import { Paper } from './paper.tsx';

/** The folder's name, under which plans are kept. */
const tool = 'question-planner';
const mostPlans = 20;

/** The learner's own plans: one is shown and changed, all of them are kept. */
export function Own({ data, words }: { data: Case; words: Words }) {
  const { kept: sheets, put: keep, add: make, drop, undo, undoable } = useKept(tool, planOf);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [taken, setTaken] = useState('');
  const [printing, setPrinting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { own } = words;
  const begin = (next: Plan, name: string): string => {
    const id = make(name, next);
    setOpen(id);
    setSaid('');
    setFault('');
    focusOn('[data-plan-name]');
    return id;
  };
  const nextName = (): string => {
    const taken = sheets?.map(({ name }) => name) ?? [];
    return freeName(namesFor(numbered(own.planName, taken)), taken);
  };
  useCameFor(
    tool,
    sheets?.map(({ id }) => id),
    {
      open: setOpen,
      make: () => begin(noPlan, nextName()),
    },
  );
  if (!sheets) return null;
  const plans = sheets.flatMap(({ id, name, value }) => (value ? [{ id, name, plan: value }] : []));
  const broken = sheets.filter(({ value }) => value === null);
  const kept = plans.find(({ id }) => id === open) ?? plans.at(-1);

  const put = (next: Plan, sentence: string, field?: string): void => {
    if (!kept || next === kept.plan) return;
    keep(kept.id, kept.name, next, field);
    setSaid(sentence);
    setFault('');
  };
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = readFile(await chosen.text());
    if ('fault' in read) return setFault(fill(words.refused[read.fault], { n: read.n }));
    if (plans.length >= mostPlans) return setFault(fill(own.fullPlans, { n: mostPlans }));
    begin(read.plan, read.name || nextName());
    setSaid(fill(own.saidLoaded, { n: read.plan.questions.length }));
  };
  const takeBack = (): void => {
    const undone = undo();
    if (!undone) return;
    setOpen(undone.id);
    setSaid(undone.done ? own.saidUndone : '');
    setFault(undone.done ? '' : own.notUndone);
    focusOn('[data-undo]', '[data-lead]');
  };
  const room = plans.length < mostPlans;
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
        <div class={styles.names}>
          {plans.length > 1 && (
            <label class={styles.field}>
              {own.plans}
              <select
                value={kept.id}
                onChange={({ currentTarget }) => setOpen(currentTarget.value)}
              >
                {plans.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name.trim() || own.unnamed}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label class={styles.field}>
            {own.name}
            <input
              key={kept.id}
              data-plan-name
              value={kept.name}
              maxLength={longestName}
              autocomplete="off"
              onInput={({ currentTarget }) => keep(kept.id, currentTarget.value, kept.plan, 'name')}
            />
          </label>
        </div>
      )}
      {kept && (
        <Belongs
          key={`of ${kept.id}`}
          tool="question-planner"
          id={kept.id}
          name={kept.name}
          example={kept.name === data.example.name}
        />
      )}
      {kept && <OnePlan key={kept.id} {...{ words, put, focusOn }} plan={kept.plan} />}
      <p class={styles.foot}>
        {room && (
          <button
            type="button"
            class={kept ? 'button-line' : 'button'}
            onClick={() => begin(noPlan, nextName())}
          >
            {kept ? own.another : own.first}
          </button>
        )}
        {room && !plans.some(({ name }) => name === data.example.name) && (
          <button
            type="button"
            class="button-line"
            onClick={() => begin(exampleOf(data), data.example.name)}
          >
            {own.example}
          </button>
        )}
        {!room && <span>{fill(own.fullPlans, { n: mostPlans })}</span>}
        {undoable && (
          <button type="button" class="button-quiet" data-undo data-anytime onClick={takeBack}>
            {own.undo}
          </button>
        )}
      </p>
      <p class={styles.foot}>
        {kept && (
          <button
            type="button"
            class="button-line"
            onClick={() => {
              const name = kept.name.trim() || own.unnamed;
              const data = callSheetOf(name, kept.plan, words.visit);
              saveSheet(callSheets, newSheetId(), { name, data });
              setTaken(fill(own.saidSheet, { name }));
            }}
          >
            {own.toSheet}
          </button>
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
              setSaid(fill(own.saidDropped, { name: kept.name.trim() || own.unnamed }));
              focusOn('[data-lead]');
            }}
          >
            {own.drop}
          </button>
        )}
      </p>
      <p role="status">{taken}</p>
      <p role="status" class={fault ? styles.refused : undefined}>
        {fault}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {printing && kept && <Paper {...{ kept, words }} done={() => setPrinting(false)} />}
    </div>
  );
}
