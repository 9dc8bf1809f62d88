import { fill } from '../../../i18n/text.ts';
import { writeNumber } from '../../../i18n/number.ts';
import { axes, farthest, styles as five, type Profile } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import type { Rest } from '../props.ts';
import styles from '../view.module.css';

const size = 280;
const half = 104;
const middle = size / 2;

/** Where the sums put a person on the two axes, drawn at the size of the narrowest phone, and the formula. */
export function Place(props: { profile: Profile; words: Rest['words']; names: Rest['names'] }) {
  const { profile, words, names } = props;
  const { assertiveness, responsiveness, scores } = profile;
  const x = middle + (assertiveness / farthest) * half;
  const y = middle - (responsiveness / farthest) * half;
  const formula = (axis: string, n: number, [a, b, c, d]: readonly Style[]): string => {
    const part = (style: Style | undefined) => `${names[style!]} ${scores[style!]}`;
    return fill(words.formula, {
      axis,
      a: part(a),
      b: part(b),
      c: part(c),
      d: part(d),
      n: writeNumber(n, 0),
    });
  };
  return (
    <section>
      <h5>{words.mapTitle}</h5>
      <p class={styles.quiet}>{words.mapText}</p>
      <svg
        class={styles.drawing}
        width={size}
        height={size}
        role="img"
        aria-label={fill(words.mapAlt, {
          x: writeNumber(assertiveness, 0),
          y: writeNumber(responsiveness, 0),
        })}
      >
        <rect
          x={middle - half}
          y={middle - half}
          width={2 * half}
          height={2 * half}
          class={styles.web}
        />
        <path
          d={`M${middle} ${middle - half}v${2 * half}M${middle - half} ${middle}h${2 * half}`}
          class={styles.web}
        />
        {five
          .filter((style) => axes[style].assertiveness !== 0)
          .map((style) => (
            <g key={style} fill={`var(--${style})`}>
              <text
                class={styles.corner}
                x={middle + axes[style].assertiveness * half * 0.52}
                y={middle - axes[style].responsiveness * half * 0.66 + 5}
                text-anchor="middle"
              >
                {names[style]}
              </text>
            </g>
          ))}
        <text x={middle} y={24} text-anchor="middle">
          {words.emote}
        </text>
        <text x={middle} y={size - 12} text-anchor="middle">
          {words.control}
        </text>
        <text x={middle - half - 8} y={middle + 5} text-anchor="end">
          {words.ask}
        </text>
        <text x={middle + half + 8} y={middle + 5}>
          {words.tell}
        </text>
        <circle cx={x} cy={y} r="8" class={styles.here} />
        <text
          class={styles.you}
          x={x + (x > middle ? -14 : 14)}
          y={y + 5}
          text-anchor={x > middle ? 'end' : 'start'}
        >
          {words.you}
        </text>
      </svg>
      <p class={`${styles.quiet} num`}>
        {formula(words.assertiveness, assertiveness, ['tiger', 'peacock', 'koala', 'owl'])}
        <br />
        {formula(words.responsiveness, responsiveness, ['peacock', 'koala', 'tiger', 'owl'])}
      </p>
    </section>
  );
}
