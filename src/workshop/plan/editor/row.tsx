import { fill } from '../../../i18n/text.ts';
import {
  clockTime,
  longestNeeds,
  longestTitle,
  mostMinutes,
  pause,
  withinMinutes,
  type Change,
  type Item,
} from '../model/plan.ts';
import type { Offer, PlanProps } from '../props.ts';
import { Ways } from './ways.tsx';
import styles from '../view.module.css';

/** An item of a plan, to be changed, moved or taken out. */
export function Row(props: {
  item: Item & { from: number; to: number };
  /** what it is in the course; missing where it is the trainer's own, or no more there */
  offer: Offer | undefined;
  title: string;
  words: PlanProps['words'];
  first: boolean;
  last: boolean;
  move(by: number): void;
  scenarios: PlanProps['scenarios'];
  change(change: Change): void;
  drop(): void;
}) {
  const { item, offer, title, words, scenarios, first, last, move, change, drop } = props;
  const { edit } = words;
  const { of, from, to, minutes, needs } = item;
  const own = of === '' || of === pause;
  const pressed = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    if (!(by < 0 ? first : last)) move(by);
  };
  return (
    <li
      data-item={item.id}
      data-pause={of === pause || undefined}
      class={styles.item}
      onKeyDown={pressed}
    >
      <span class={`num ${styles.time}`}>
        {clockTime(from)}
        <small> {clockTime(to)}</small>
      </span>
      <div class={styles.what}>
        {own ? (
          <input
            type="text"
            data-title
            aria-label={edit.itemTitle}
            placeholder={of === pause ? words.add.pause : words.add.own}
            maxLength={longestTitle}
            autocomplete="off"
            value={item.title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        ) : offer ? (
          <>
            <a href={offer.page}>{title}</a>
            <small class="muted">{offer.about}</small>
            {offer.ways.length > 0 && (
              <Ways {...{ item, offer, title, words, scenarios, change }} />
            )}
          </>
        ) : (
          <span>{fill(edit.gone, { of })}</span>
        )}
      </div>
      <label class={styles.minutes}>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={mostMinutes}
          value={minutes}
          aria-label={`${title}: ${edit.minutes}`}
          onInput={({ currentTarget }) => {
            if (currentTarget.value !== '')
              change({ minutes: withinMinutes(Number(currentTarget.value)) });
          }}
          onBlur={({ currentTarget }) => (currentTarget.value = String(minutes))}
        />
        <span class="small muted" aria-hidden="true">
          {edit.minutes}
        </span>
      </label>
      <input
        type="text"
        class={styles.needs}
        aria-label={`${title}: ${edit.needs}`}
        placeholder={edit.needs}
        maxLength={longestNeeds}
        autocomplete="off"
        value={needs}
        onInput={({ currentTarget }) => change({ needs: currentTarget.value })}
      />
      <span class={styles.moves}>
        <button
          type="button"
          class="button-quiet"
          data-up
          disabled={first}
          aria-label={fill(edit.up, { title })}
          onClick={() => move(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          class="button-quiet"
          data-down
          disabled={last}
          aria-label={fill(edit.down, { title })}
          onClick={() => move(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-label={fill(edit.remove, { title })}
          onClick={drop}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </span>
    </li>
  );
}
