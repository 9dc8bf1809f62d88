import { randomFrom } from '../../../../src/widgets/kit/model.ts';
import { profileFrom, styles, type Profile } from '../../../../src/widgets/kit/style/model.ts';
import type { Style } from '../../../../src/widgets/kit/style/schema.ts';
import { scored, type Keyed } from '../../../../src/widgets/personality-test/model.ts';

/** How a synthetic respondent answers, in steps of the scale. */
export interface Manner {
  name: string;
  /** on the statements of the respondent's own style */
  effect: number;
  /** on every statement */
  acquiescence: number;
  /** standard deviation of what is left to chance, on every statement anew */
  noise: number;
  /** 1, or less for somebody who keeps to the middle of the scale */
  spread: number;
  /** the part of the effect that a statement also has on the style that it is likely to be taken for */
  overlap: number;
}

export const usual: Manner = {
  name: 'effect 1.5, noise 0.8, acquiescence 0.3',
  effect: 1.5,
  acquiescence: 0.3,
  noise: 0.8,
  spread: 1,
  overlap: 0,
};

/** Statements that are likely to be agreed with by another style as well. */
const shared: Record<string, Style> = {
  'koala-3': 'chameleon',
  'koala-11': 'chameleon',
  'chameleon-2': 'koala',
  'chameleon-8': 'koala',
  'chameleon-12': 'koala',
  'chameleon-3': 'peacock',
  'peacock-4': 'chameleon',
};

/** Normally distributed numbers (Box–Muller) that follow from the seed alone. */
function normalFrom(seed: number): () => number {
  const random = randomFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The profile of one respondent of a known style. */
function respond(
  items: readonly Keyed[],
  own: Style,
  manner: Omit<Manner, 'name'>,
  normal: () => number,
) {
  const { effect, acquiescence, noise, spread, overlap } = manner;
  const answers = items.map(({ id, style }) => {
    const drawn = style === own ? effect : shared[id] === own ? effect * overlap : 0;
    const answer = 3 + spread * (drawn + acquiescence + noise * normal());
    return [id, Math.min(5, Math.max(1, Math.round(answer)))];
  });
  return profileFrom(scored(items, Object.fromEntries(answers)));
}

export interface Simulated {
  own: Style;
  profile: Profile;
}

/** As many respondents of each style, by turns. The same seed gives the same chance to every manner. */
export function simulate(
  items: readonly Keyed[],
  manner: Omit<Manner, 'name'>,
  respondents: number,
  seed: number,
): Simulated[] {
  const normal = normalFrom(seed);
  return Array.from({ length: respondents }, (_, place) => {
    const own = styles[place % styles.length]!;
    return { own, profile: respond(items, own, manner, normal) };
  });
}

const part = (all: readonly Simulated[], which: (one: Simulated) => boolean): number =>
  all.filter(which).length / all.length;

/** What share is told its own style, alone or in a blend; and what share is told another one alone. */
export const found = (all: readonly Simulated[]): number =>
  part(all, ({ own, profile }) => profile.leading.includes(own));
export const wrong = (all: readonly Simulated[]): number =>
  part(all, ({ own, profile }) => profile.kind === 'one' && profile.leading[0] !== own);

const percent = (share: number): string => `${(share * 100).toFixed(1)}`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Rows: the true style. Columns: what the respondent is told, in percent. */
export function confusion(all: readonly Simulated[]): string {
  const head = [...styles, 'blend with it', 'blend without it', 'balanced'];
  return [
    row(['true style', ...head]),
    row(Array.from({ length: head.length + 1 }, () => '---')),
    ...styles.map((own) => {
      const those = all.filter((one) => one.own === own);
      const blend = (has: boolean) =>
        part(
          those,
          ({ profile: { kind, leading } }) => kind === 'blend' && leading.includes(own) === has,
        );
      return row([
        own,
        ...styles.map((told) =>
          percent(
            part(those, ({ profile: { kind, leading } }) => kind === 'one' && leading[0] === told),
          ),
        ),
        percent(blend(true)),
        percent(blend(false)),
        percent(part(those, ({ profile }) => profile.kind === 'balanced')),
      ]);
    }),
  ].join('\n');
}

export const summary = (all: readonly Simulated[]): string =>
  `own style alone or in a blend ${percent(found(all))} %, a wrong single style ${percent(wrong(all))} %`;

/** The mean sum of the own style and of the other four. */
export function means(all: readonly Simulated[]): { own: number; others: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    own: mean(all.map(({ own, profile }) => profile.scores[own])),
    others: mean(
      all.flatMap(({ own, profile }) =>
        styles.filter((style) => style !== own).map((style) => profile.scores[style]),
      ),
    ),
  };
}

/** The share that is told something else than the same respondent with another manner. */
export const moved = (all: readonly Simulated[], other: readonly Simulated[]): number =>
  all.filter(
    ({ profile }, place) => profile.leading.join() !== other[place]!.profile.leading.join(),
  ).length / all.length;
