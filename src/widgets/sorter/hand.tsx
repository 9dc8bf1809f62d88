import { fill } from '../../i18n/text.ts';
import styles from './view.module.css';
import type { Answers } from '../kit/hands/use-answers.ts';
import { isNumbered } from './model.ts';
import type { Desk } from './props.ts';

/** The card to place with a button for each group; once all lie in a group, the way to the result. */
export function Hand(
  props: Desk & { guard: Answers['guard']; postpone(): void; undo(): void; check(): void },
) {
  const { data, round, words, ready, guard } = props;
  // In a grid the picture itself is pressed.
  const grid = data.layout === 'grid';
  const [id] = round.table.pile;
  const card = data.cards.find((one) => one.id === id);
  const left = round.table.pile.length;
  const undo = round.past.length > 0 && (
    <button type="button" class="button-quiet" disabled={!ready} data-anytime onClick={props.undo}>
      {words.undo}
    </button>
  );
  if (!card)
    return (
      <div class={styles.hand} {...guard}>
        <p tabIndex={-1} data-now>
          {fill(words.allPlaced, { n: data.cards.length })}
        </p>
        <p class={styles.row}>
          <button
            type="button"
            class="button"
            disabled={!ready || !props.late}
            onClick={props.check}
          >
            {words.check}
          </button>
          {undo}
        </p>
      </div>
    );
  return (
    <div
      class={styles.hand}
      role="group"
      aria-label={words.hand}
      data-grid={grid || undefined}
      {...guard}
    >
      <div class={styles.pile} data-left={Math.min(left, 3)}>
        <p class={styles.top} data-card={card.id} data-now tabIndex={-1} {...props.drag}>
          <span key={card.id}>{card.text}</span>
        </p>
      </div>
      <p class={`${styles.left} num`}>{fill(words.left, { n: left })}</p>
      {!grid && (
        <div
          class={styles.choices}
          data-groups={data.groups.length}
          role="group"
          aria-label={words.putInto}
        >
          {data.groups.map((group, index) => (
            <button
              type="button"
              class="button-line"
              key={group.id}
              disabled={!ready}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => props.put(card.id, group.id)}
            >
              {!isNumbered(group) && <kbd>{index + 1}</kbd>} {group.title}
            </button>
          ))}
        </div>
      )}
      <p class={styles.row}>
        {left > 1 && (
          <button type="button" class="button-quiet" disabled={!ready} onClick={props.postpone}>
            {words.later}
          </button>
        )}
        {undo}
        <span class={styles.keys}>{fill(words.keys, { n: data.groups.length })}</span>
      </p>
    </div>
  );
}
