import { useState } from 'preact/hooks';
import { activityAnchor } from '../../i18n/paths.ts';
import { fill } from '../../i18n/text.ts';
import { Belongs } from '../../progress/accounts/belongs/view.tsx';
import { useKept } from '../../progress/sheets/use-kept.ts';
import { record, savePlace } from '../../progress/store.ts';
import { Frame } from '../kit/frame.tsx';
import { useAnswers } from '../kit/hands/use-answers.ts';
import { freeName } from '../kit/sheet/model.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { mostSheets, noCosts, readCosts, resultOf, type Costs } from './model.ts';
import type { CostRatio } from './props.ts';
import { Sheet } from './sheet/view.tsx';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface BenchProps {
  activity: string;
  lesson?: string | undefined;
  data: CostRatio;
  words: Words;
}

/** All sheets of figures, and the one that is open. */
export default function Bench({ activity, lesson, data, words }: BenchProps) {
  const { kept, put, add, drop, undoable, undo } = useKept('cost-per-order', readCosts);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [selected, setSelected] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { sheet } = words;
  const open = kept?.find(({ id }) => id === selected);
  const select = (id: string | null): void => {
    setSelected(id);
    focusOn('[data-now]', '[data-add]');
  };
  const start = (name: string, costs: Costs): void => {
    select(add(name, costs));
    setSaid(fill(sheet.saidAdded, { name }));
  };
  const keep = (id: string, name: string, costs: Costs, field?: string): void => {
    put(id, name, costs, field);
    if (lesson) savePlace(lesson, activityAnchor(activity));
    if (resultOf(costs)) record(activity, { id, score: null });
  };
  const remove = (id: string, name: string): void => {
    drop(id);
    setSaid(fill(sheet.saidRemoved, { name: name.trim() || sheet.unnamed }));
    select(null);
  };
  const names = kept?.map(({ name }) => name) ?? [];
  // A sheet that goes lets what stood below it come under the finger.
  const { guard } = useAnswers(kept?.map(({ id }) => id).join() ?? '');
  const any = names.length > 0;
  const { example } = data;
  return (
    <Frame
      widget="cost-per-order"
      activity={activity}
      phase={open ? 'open' : 'start'}
      title={data.title}
      ask={data.ask}
    >
      <div ref={root} class={styles.bench}>
        <p class={styles.hint}>{data.privacy}</p>
        {!any && <p>{sheet.empty}</p>}
        <ul role="list" class={styles.row} {...guard}>
          {kept?.map(({ id, name, value }) => (
            <li key={id}>
              {value ? (
                <button
                  type="button"
                  class="button-line"
                  aria-pressed={id === selected}
                  onClick={() => select(id)}
                >
                  {name.trim() || sheet.unnamed}
                </button>
              ) : (
                <>
                  {fill(sheet.broken, { name: name || sheet.unnamed })}{' '}
                  <button type="button" class="button-quiet" onClick={() => remove(id, name)}>
                    {sheet.remove}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
        <p class={styles.row} {...guard}>
          {names.length < mostSheets && (
            <>
              {!names.includes(example.name) && (
                <button
                  type="button"
                  class={any ? 'button-line' : 'button'}
                  disabled={!kept}
                  data-add={any ? undefined : true}
                  onClick={() => {
                    const { unit, figures } = example;
                    start(example.name, { unit, figures });
                  }}
                >
                  {sheet.example}
                </button>
              )}
              <button
                type="button"
                class="button-line"
                disabled={!kept}
                data-add={any || undefined}
                onClick={() => start(freeName(data.names, names), noCosts)}
              >
                {any ? sheet.add : sheet.addFirst}
              </button>
            </>
          )}
          {any && (
            <span class={styles.hint}>
              {fill(sheet.most, { n: names.length, most: mostSheets })}
            </span>
          )}
          {undoable && (
            <button
              type="button"
              class="button-quiet"
              data-undo
              onClick={() => {
                const undone = undo();
                if (!undone) return;
                setSaid(undone.done ? sheet.saidUndone : sheet.notUndone);
                if (undone.id !== selected) select(undone.id);
                else focusOn('[data-undo]', '[data-now]', '[data-add]');
              }}
            >
              {sheet.undo}
            </button>
          )}
          {any && (
            <button type="button" class="button-quiet" onClick={() => window.print()}>
              {sheet.print}
            </button>
          )}
        </p>
        {open && (
          <Belongs
            key={`of ${open.id}`}
            tool="cost-per-order"
            id={open.id}
            name={open.name}
            example={open.name === example.name}
          />
        )}
        {open?.value && (
          <Sheet
            key={open.id}
            name={open.name}
            costs={open.value}
            words={words}
            put={(...change) => keep(open.id, ...change)}
            remove={() => remove(open.id, open.name)}
          />
        )}
        <p class={said === sheet.notUndone ? undefined : 'visually-hidden'} role="status">
          {said}
        </p>
      </div>
    </Frame>
  );
}
