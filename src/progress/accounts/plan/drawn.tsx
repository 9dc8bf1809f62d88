import { fill } from '../../../i18n/text.ts';
import type { Centre, Person, Stage, Track } from '../model/plan.ts';
import type { ReadWords } from '../words.ts';
import styles from './drawn.module.css';

/** The four bands side by side, the account's own filled. */
export const Bands = ({ bands, at, label }: { bands: string[]; at: number; label: string }) => (
  <ol role="list" class={styles.bands} aria-label={label}>
    {bands.map((band, place) => (
      <li key={band} aria-current={place === at ? 'true' : undefined}>
        {band}
      </li>
    ))}
  </ol>
);

/** One road of six steps, walked as far as it is known. */
export function Road({ track, ours, words }: { track: Track; ours: boolean; words: ReadWords }) {
  const { name, steps, at } = track;
  return (
    <div class={styles.road} data-ours={ours}>
      <p>
        {at === null
          ? fill(words.stepsNone, { name })
          : fill(words.step, { name, n: at + 1, step: steps[at]! })}
      </p>
      <ol role="list" aria-hidden="true">
        {steps.map((step, place) => (
          <li
            key={step}
            data-state={at === null ? '' : place < at ? 'past' : place === at ? 'now' : ''}
          >
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Four steps, and somebody on the one that was reached; 0 stands on the ground. */
export function Stair({
  step,
  stages,
  words,
}: Pick<Stage, 'step' | 'stages'> & { words: ReadWords }) {
  const rise = [0, 16, 34, 54, 76];
  const tread = 46;
  const floor = 112;
  const path = rise.slice(1).map((y) => `V${floor - y}h${tread}`);
  const x = step === 0 ? 12 : 26 + (step - 0.5) * tread;
  const y = floor - rise[step]!;
  const said = step > 0 ? fill(words.stage, { n: step, stage: stages[step - 1]! }) : '';
  return (
    <svg
      class={styles.stair}
      viewBox="0 0 216 134"
      width="216"
      height="134"
      role="img"
      aria-label={said}
    >
      <path class={styles.steps} d={`M26 ${floor}${path.join('')}V${floor}z`} />
      <path class={styles.ground} d={`M0 ${floor}h216`} />
      {[1, 2, 3, 4].map((n) => (
        <text key={n} x={26 + (n - 0.5) * tread} y={floor + 17} data-now={n === step}>
          {n}
        </text>
      ))}
      <g transform={`translate(${x} ${y - 1})`} class={styles.figure}>
        <path d="M-9 0V-5C-9-12-5-14 0-14S9-12 9-5V0" />
        <circle cy="-20" r="7" />
      </g>
    </svg>
  );
}

/** Who decides what: levels by functions, each person by attitude, influence and contact; empty cells as pits. */
export function Map({ centre, words }: { centre: Centre; words: ReadWords }) {
  const { levels, functions, people, gaps } = centre;
  const mark = (here: (at: NonNullable<(typeof gaps)[number]['at']>) => boolean) =>
    gaps.flatMap(({ at }, place) =>
      at && here(at) ? (
        <b key={place} class={styles.number}>
          <span class="visually-hidden">{fill(words.gap, { n: '' })}</span>
          {place + 1}
        </b>
      ) : (
        []
      ),
    );
  return (
    <table class={styles.map}>
      <thead>
        <tr>
          <td />
          {functions.map((name, place) => (
            <th key={name} scope="col">
              {name} {mark((at) => 'function' in at && at.function === place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((name, level) => (
          <tr key={name}>
            <th scope="row">
              {name} {mark((at) => 'level' in at && at.level === level)}
            </th>
            {functions.map((_, column) => {
              const here = people.filter((one) => one.level === level && one.function === column);
              return (
                <td key={column} data-empty={here.length === 0}>
                  {here.length === 0 && <span class="visually-hidden">{words.emptyCell}</span>}
                  {here.map((one) => (
                    <span key={one.id} class={styles.person}>
                      <Head {...one} />
                      <span aria-hidden="true">
                        {one.name} {mark((at) => 'person' in at && at.person === one.id)}
                      </span>
                      <span class="visually-hidden">{one.says}</span>
                    </span>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const radius = { unknown: 9, small: 9, medium: 12, great: 15 };

/** Head: attitude by its shape, influence by its size; the line of the shoulders: contact. */
function Head({ name, attitude, influence, contact }: Person) {
  const r = radius[influence];
  const y = 52 - 1.95 * r;
  const [half, side] = [1.28 * r, 0.9 * r];
  const [wide, high] = [1.3 * r, 1.2 * r];
  return (
    <svg width="48" height="56" viewBox="-24 0 48 56" aria-hidden="true" class={styles.head}>
      <path
        data-contact={contact}
        d={`M${-wide} 52V${52 - high * 0.36}C${-wide} ${52 - high * 0.82} ${-wide * 0.6} ${52 - high} 0 ${52 - high}S${wide} ${52 - high * 0.82} ${wide} ${52 - high * 0.36}V52`}
      />
      {attitude === 'unknown' && <circle data-attitude="unknown" cy={y} r={r} />}
      {attitude === 'supports' && <circle data-attitude="supports" cy={y} r={r} />}
      {attitude === 'opposes' && (
        <path
          data-attitude="opposes"
          d={`M0 ${y - half}L${half} ${y}L0 ${y + half}L${-half} ${y}Z`}
        />
      )}
      {attitude === 'neutral' && (
        <rect
          data-attitude="neutral"
          x={-side}
          y={y - side}
          width={2 * side}
          height={2 * side}
          rx="2"
        />
      )}
      <text y={y + 4.5} data-on={attitude}>
        {[...name][0]}
      </text>
    </svg>
  );
}
