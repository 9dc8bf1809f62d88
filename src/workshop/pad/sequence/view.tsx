import { isQuestion, said, sayings, type Pad, type Saying } from '../model/pad.ts';
import type { PadRoom } from '../words.ts';
import styles from './view.module.css';

/** How high a line is, in pixels. */
const line = 20;
const half = line / 2;
const yOf = (kind: Saying): number => half + sayings.indexOf(kind) * line;

/** Between which sentences the customer said what is wanted, as how many came before. */
const needsIn = (entries: Pad['entries']): number[] =>
  entries.flatMap(({ kind }, n) =>
    kind === 'need' ? [said({ entries: entries.slice(0, n) }).length] : [],
  );

/**
 * Sentence by sentence what kind it was: questions round, statements square, an offer filled.
 *
 * @param from how many sentences come before the first that is shown
 * @param width how many there is room for
 */
export function Sequence(props: {
  entries: Pad['entries'];
  from: number;
  width: number;
  words: Pick<PadRoom, 'key' | 'name'>;
}) {
  const { entries, from, width, words } = props;
  const shown = said({ entries }).slice(from, from + width);
  const x = (place: number): string => `${((place + 0.5) / width) * 100}%`;
  const needs = needsIn(entries).filter((n) => n > from - 1 && n <= from + shown.length);
  const label = shown.map(({ kind }, n) => `${from + n + 1} ${words.name[kind]}`).join(', ');
  return (
    <div class={styles.sequence}>
      <div class={styles.names} aria-hidden="true">
        {sayings.map((kind) => (
          <span key={kind} data-kind={kind}>
            {words.key[kind]}
          </span>
        ))}
      </div>
      <svg
        class={styles.chart}
        height={sayings.length * line}
        role="img"
        aria-label={label || words.name.quote}
      >
        {sayings.map((kind) => (
          <line key={kind} class={styles.rule} x1="0" x2="100%" y1={yOf(kind)} y2={yOf(kind)} />
        ))}
        {needs.map((n) => (
          <line
            key={n}
            class={styles.need}
            x1={x(n - from - 0.5)}
            x2={x(n - from - 0.5)}
            y1="0"
            y2="100%"
          />
        ))}
        {shown.slice(1).map(({ kind }, n) => (
          <line
            key={n}
            class={styles.way}
            x1={x(n)}
            x2={x(n + 1)}
            y1={yOf(shown[n]!.kind)}
            y2={yOf(kind)}
          />
        ))}
        {shown.map(({ kind }, n) => (
          <svg key={n} class={styles.mark} x={x(n)} y={yOf(kind)} data-kind={kind}>
            {isQuestion(kind) ? (
              <circle r="6.5" />
            ) : kind === 'close' ? (
              <path d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />
            ) : (
              <rect x="-6" y="-6" width="12" height="12" />
            )}
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** All of it, in strips one below the other. */
export function Sequences(props: {
  entries: Pad['entries'];
  words: Pick<PadRoom, 'key' | 'name' | 'outcome'>;
}) {
  const { entries, words } = props;
  const all = said({ entries }).length;
  const strips = Math.max(1, Math.ceil(all / strip));
  return (
    <div class={styles.strips}>
      {Array.from({ length: strips }, (_, n) => (
        <Sequence key={n} from={n * strip} width={strip} {...{ entries, words }} />
      ))}
      {needsIn(entries).length > 0 && (
        <p class={styles.key}>
          <span class={styles.sample} />
          {words.outcome.needSaid}
        </p>
      )}
    </div>
  );
}
const strip = 24;

/** The table behind the chart. */
export function Spoken({ pad, words }: { pad: Pad; words: PadRoom }) {
  const { outcome } = words;
  return (
    <details>
      <summary>{outcome.data}</summary>
      <table class="table num">
        <thead>
          <tr>
            <th scope="col">{outcome.number}</th>
            <th scope="col">{outcome.time}</th>
            <th scope="col">{outcome.what}</th>
          </tr>
        </thead>
        <tbody>
          {pad.entries.map(({ kind, at, text }, n) => (
            <tr key={n}>
              <td>{n + 1}</td>
              <td>{clock(at)}</td>
              <td>{text === undefined ? words.name[kind] : `“${text}”`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** `06:42` */
export const clock = (seconds: number): string =>
  [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
