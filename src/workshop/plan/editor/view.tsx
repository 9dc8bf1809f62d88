import { fill } from '../../../i18n/text.ts';
import { fileName } from '../../../progress/accounts/out/model/text.ts';
import { newSheetId } from '../../../progress/sheets/store.ts';
import { canDownload, download } from '../../../widgets/kit/save.client.ts';
import { Add } from './add.tsx';
import { writePlan } from '../model/file.ts';
import {
  clockTime,
  lengthOf,
  longestName,
  minutesIn,
  mostItems,
  moved,
  pause,
  timed,
  withItem,
  type Plan,
} from '../model/plan.ts';
import type { Offer, PlanProps } from '../props.ts';
import { Row } from './row.tsx';
import type { PlansStore } from '../store.ts';
import styles from '../view.module.css';

interface EditorProps extends PlanProps {
  plan: Plan;
  send(event: Parameters<PlansStore['send']>[0]): void;
  focusOn(...selectors: string[]): void;
  tell(text: string): void;
  close(): void;
}

/** One plan, item by item, with the time of day at which each is due. */
export function Editor(props: EditorProps) {
  const { course, plan, words, offers, scenarios, send, focusOn, tell, close } = props;
  const { edit } = words;
  const items = timed(plan);
  const end = clockTime(plan.start + lengthOf(plan));
  const total = fill(edit.total, { from: clockTime(plan.start), to: end, n: lengthOf(plan) });
  const known = new Map(offers.map((offer) => [offer.of, offer]));
  const titleOf = ({ of, title }: { of: string; title: string }): string =>
    title || (known.get(of)?.title ?? of);

  const add = ({ of, title, minutes }: Offer): void => {
    if (plan.items.length >= mostItems) return tell(fill(words.add.full, { n: mostItems }));
    const item = { id: newSheetId(), of, title: '', minutes, needs: '' };
    send({ type: 'added', item });
    const n = lengthOf(withItem(plan, item));
    tell(fill(words.add.added, { title, to: clockTime(plan.start + n), n }));
    // What is the trainer's own gets its name next.
    if (of === '') focusOn(`[data-item="${item.id}"] [data-title]`);
  };
  const move = (id: string, by: number): void => {
    const after = timed(moved(plan, id, by));
    const at = after.findIndex((item) => item.id === id);
    const { from } = after[at]!;
    send({ type: 'moved', id, by });
    tell(fill(edit.moved, { title: titleOf(after[at]!), n: at + 1, from: clockTime(from) }));
    const [wanted, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const inRow = (way: string): string => `[data-item="${id}"] [data-${way}]:enabled`;
    focusOn(inRow(wanted!), inRow(other!));
  };
  const drop = (id: string, title: string): void => {
    send({ type: 'dropped', id });
    tell(fill(edit.removed, { title }));
    focusOn('[data-undo]');
  };
  const save = (): void =>
    download({
      name: fileName(plan.name, edit.saveFile, 'json'),
      type: 'application/json',
      text: writePlan(plan, course),
    });

  return (
    <div class={styles.editor}>
      <p>
        <button type="button" class="button-quiet" onClick={close}>
          ← {edit.all}
        </button>
      </p>
      <h2 class="visually-hidden" tabIndex={-1} data-first>
        {plan.name || words.plan.freshName}
      </h2>
      <p class={styles.head}>
        <label>
          <span class="small">{edit.name}</span>
          <input
            type="text"
            data-name
            maxLength={longestName}
            value={plan.name}
            placeholder={words.plan.freshName}
            autocomplete="off"
            onInput={({ currentTarget }) => send({ type: 'renamed', name: currentTarget.value })}
          />
        </label>
        <label>
          <span class="small">{edit.start}</span>
          <input
            type="time"
            value={clockTime(plan.start)}
            onInput={({ currentTarget }) => {
              const start = minutesIn(currentTarget.value);
              if (start !== null) send({ type: 'begun', start });
            }}
          />
        </label>
      </p>
      <p class={`num ${styles.total}`}>{total}</p>
      {canDownload() && items.length > 0 && (
        <p class={styles.row}>
          <button type="button" class="button" onClick={() => window.print()}>
            {edit.print}
          </button>
          <button type="button" class="button-line" onClick={save}>
            {edit.save}
          </button>
        </p>
      )}
      {items.length === 0 && <p class="muted">{edit.empty}</p>}
      <ol role="list" class={styles.items}>
        {items.map((item, at) => (
          <Row
            key={item.id}
            {...{ item, words, scenarios }}
            offer={item.of === '' || item.of === pause ? undefined : known.get(item.of)}
            title={titleOf(item)}
            first={at === 0}
            last={at === items.length - 1}
            move={(by) => move(item.id, by)}
            change={(change) => send({ type: 'edited', id: item.id, change })}
            drop={() => drop(item.id, titleOf(item))}
          />
        ))}
      </ol>
      {items.length > 1 && <p class="small muted">{edit.keys}</p>}
      <Add {...{ words, offers, add }} />
    </div>
  );
}
