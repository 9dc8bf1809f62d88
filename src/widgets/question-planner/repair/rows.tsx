import { fill } from '../../../i18n/text.ts';
import type { Case, Words } from '../props.ts';
import styles from '../view.module.css';

interface RowProps {
  id: string;
  text: string;
  /** from 0 */
  place: number;
  all: number;
  /** there is a pause behind it */
  paused: boolean;
  /** what the last step did, where it was this one's */
  says: string;
  words: Words;
  /** `focus` finds the control afterwards that was pressed */
  move(to: number, focus: string): void;
  pause(focus: string): void;
}

/** One question of the list, with its place, its two steps, and the pause behind it. */
export function Row({ id, text, place, all, paused, says, words, move, pause }: RowProps) {
  const { repair } = words;
  const here = (control: string): string => `[data-move="${id} ${control}"]`;
  const arrow = (control: 'up' | 'down', to: number) => (
    <button
      type="button"
      class={`button-line ${styles.arrow}`}
      data-anytime
      data-move={`${id} ${control}`}
      aria-label={fill(repair[control], { question: text })}
      aria-disabled={to < 0 || to >= all}
      onClick={() => to >= 0 && to < all && move(to, here(control))}
    >
      {control === 'up' ? '↑' : '↓'}
    </button>
  );
  return (
    <li data-question={id}>
      <p>{text}</p>
      <div class={styles.moves}>
        <select
          class="num"
          data-move={`${id} place`}
          aria-label={fill(repair.place, { question: text })}
          value={place}
          onChange={({ currentTarget }) => move(Number(currentTarget.value), here('place'))}
        >
          {Array.from({ length: all }, (_, to) => (
            <option key={to} value={to}>
              {to + 1}
            </option>
          ))}
        </select>
        {arrow('up', place - 1)}
        {arrow('down', place + 1)}
        {place + 1 < all && (
          <button
            type="button"
            class="button-quiet"
            data-anytime
            data-move={`${id} pause`}
            aria-pressed={paused}
            onClick={() => pause(here('pause'))}
          >
            {repair.pause}
            <span class="visually-hidden"> {text}</span>
          </button>
        )}
      </div>
      {says && <p class={styles.says}>{says}</p>}
      {paused && <p class={styles.pause}>{repair.paused}</p>}
    </li>
  );
}

/** The list as it stands in the end, topic by topic. */
export function Repaired(props: {
  data: Case;
  list: Case['questions'];
  pauses: readonly number[];
  words: Words;
}) {
  const { data, list, pauses, words } = props;
  return (
    <ol role="list" class={styles.list}>
      {list.map(({ id, topic, big, sensitive, text }, place) => (
        <li key={id} class={topic === list[place - 1]?.topic ? undefined : styles.opens}>
          {topic !== list[place - 1]?.topic && (
            <h5>{data.topics.find((one) => one.id === topic)!.title}</h5>
          )}
          <p>
            <b class="num">{place + 1}</b> {text}{' '}
            {(big || sensitive) && (
              <small class="muted">{big ? words.repair.big : words.repair.sensitive}</small>
            )}
          </p>
          {pauses.includes(place + 1) && <p class={styles.pause}>{words.repair.paused}</p>}
        </li>
      ))}
    </ol>
  );
}
