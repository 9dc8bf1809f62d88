import { fill } from '../../i18n/text.ts';
import type { Answers } from '../kit/hands/use-answers.ts';
import { isNumbered, type Group, type Sorting } from './model.ts';
import styles from './view.module.css';
import type { Desk } from './props.ts';

type Trays = Desk & { guard: Answers['guard'] };

/** The trays that the cards lie in: side by side, or two by two between two axes, each a button then. */
export function Groups(props: Trays & { over: string | null }) {
  const { data, over, round, words } = props;
  const { axes, groups, layout } = data;
  const grid = layout === 'grid' && axes;
  const top = grid && !round.checked ? round.table.pile[0] : undefined;
  return (
    <div
      class={grid ? styles.grid : styles.columns}
      data-groups={groups.length}
      data-checked={round.checked}
      data-placing={top !== undefined}
      {...(top !== undefined && { role: 'group', 'aria-label': words.putInto })}
    >
      {groups.map((group, index) => (
        <Tray
          {...props}
          key={group.id}
          group={group}
          isOver={over === group.id}
          place={grid ? gridPlace(grid, index, words.separator) : ''}
          top={top}
          number={index + 1}
        />
      ))}
      {grid && (
        <>
          <p class={styles.axisX} aria-hidden="true">
            <span>{grid.x.low}</span>
            <b>{grid.x.label}</b>
            <span>{grid.x.high}</span>
          </p>
          <p class={styles.axisY} aria-hidden="true">
            <span>{grid.y.high}</span>
            <b>{grid.y.label}</b>
            <span>{grid.y.low}</span>
          </p>
        </>
      )}
    </div>
  );
}

type Axes = NonNullable<Desk['data']['axes']>;

/** Where a group of a grid lies, in words: reading order, the high end of y on top. */
const gridPlace = ({ x, y }: Axes, index: number, is: string): string =>
  [
    y.label + is + (index < 2 ? y.high : y.low),
    x.label + is + (index % 2 === 0 ? x.low : x.high),
  ].join(' · ');

function Tray(
  props: Trays & {
    group: Group;
    isOver: boolean;
    place: string;
    /** the card that a press puts here; undefined where the tray is none to press */
    top: string | undefined;
    number: number;
  },
) {
  const { data, round, words, group, top, number } = props;
  const lying = round.table.placed
    .filter((one) => one.group === group.id)
    .map(({ card }) => data.cards.find(({ id }) => id === card)!);
  return (
    <div
      class={styles.tray}
      role="group"
      aria-label={group.title}
      data-group={group.id}
      data-over={props.isOver}
    >
      {top === undefined ? (
        <h4>{group.title}</h4>
      ) : (
        <p class={styles.cell} {...props.guard}>
          <button
            type="button"
            class="button-line"
            disabled={!props.ready}
            aria-keyshortcuts={String(number)}
            onClick={() => props.put(top, group.id)}
          >
            {!isNumbered(group) && <kbd>{number}</kbd>} {group.title}
          </button>
        </p>
      )}
      {props.place && <p class={round.checked ? styles.place : 'visually-hidden'}>{props.place}</p>}
      {group.hint && <p class={styles.hint}>{group.hint}</p>}
      {top !== undefined && (
        <p class={styles.heap} aria-hidden="true">
          {lying.map(({ id }) => (
            <i key={id} />
          ))}
        </p>
      )}
      {lying.length > 0 ? (
        <ul role="list" class={styles.cards}>
          {lying.map((card) => (
            <Placed {...props} key={card.id} card={card} />
          ))}
        </ul>
      ) : (
        <p class={styles.empty}>{words.empty}</p>
      )}
    </div>
  );
}

function Placed(props: Desk & { group: Group; card: Sorting['cards'][number] }) {
  const { round, words, card, group } = props;
  if (round.checked)
    return props.late ? (
      <props.late.Judged {...props} reasons={props.late.reasons} />
    ) : (
      <li class={styles.card}>{card.text}</li>
    );
  if (round.kept.includes(card.id))
    return (
      <li class={styles.card} data-kept>
        {card.text}
        <span class={styles.kept}>{words.kept}</span>
      </li>
    );
  return (
    <li class={styles.card} data-card={card.id} {...props.drag}>
      <details>
        <summary>{card.text}</summary>
        <p class={styles.row}>
          {props.data.groups
            .filter(({ id }) => id !== group.id)
            .map(({ id, title }) => (
              <button type="button" class="button-line" onClick={() => props.put(card.id, id)}>
                {fill(words.moveTo, { group: title })}
              </button>
            ))}
          <button type="button" class="button-quiet" onClick={() => props.takeBack(card.id)}>
            {words.takeBack}
          </button>
        </p>
      </details>
    </li>
  );
}
