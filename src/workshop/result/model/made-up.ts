import { writeCode as writeStyle } from '../../../widgets/kit/style/code/model.ts';
import { scoresOf } from '../../../widgets/kit/style/model.ts';
import { writeCode } from '../../code/model.ts';
import { padKind, toHanded } from '../../pad/model/handed.ts';
import { noted, type Noted, type Pad } from '../../pad/model/pad.ts';
import type { Item } from './item.ts';

/** Stands behind every name that the course made up, whatever the language: no name ends like this. */
export const madeUpSign = '※';
const padName = 'madeup';

/** Two rounds of one group as they often go: told much at first, asked more when it is tried again. */
const calls: readonly (readonly string[])[] = [
  ['S S S S pitch statement close', 'S S P statement P I need pitch close'],
  ['S P pitch pitch statement close', 'S P P I need N statement pitch close'],
  ['S S P I pitch statement close', 'S P I I need N pitch close'],
  ['statement pitch S S close', 'S S P statement I need pitch close'],
];

/** Tiger, peacock, koala, owl, chameleon. */
const profiles: readonly (readonly number[])[] = [
  [26, 17, 11, 18, 16],
  [15, 27, 19, 10, 18],
  [11, 16, 27, 19, 17],
  [17, 10, 18, 27, 15],
  [18, 17, 18, 17, 25],
];
const names = ['tiger', 'peacock', 'koala', 'owl', 'chameleon'] as const;

/**
 * Codes as a room of twelve would hand them in, one a line, for a rehearsal: what they become bears
 * `madeUpSign` and is known by `isMadeUp`.
 *
 * @param people twelve names or more
 */
export function madeUpCodes(course: string, people: readonly string[], now: number): string[] {
  const called = (at: number): string => people[at % people.length]! + madeUpSign;
  const pads = calls.flatMap((rounds, group) =>
    rounds.map((line, round): Pad => {
      const empty: Pad = {
        id: `${padName}${group}${round}`,
        began: now,
        round: round + 1,
        group: group + 1,
        seller: called(3 * group + round),
        observer: called(3 * group + ((round + 2) % 3)),
        entries: [],
        checks: { problems: round > 0, order: round > 0, tone: true },
      };
      return line
        .split(' ')
        .reduce((pad, kind, n) => noted(pad, { kind: kind as Noted, at: 20 * n + 5 }), empty);
    }),
  );
  const styles = profiles.flatMap((points, at) => {
    const scores = scoresOf({
      scores: Object.fromEntries(names.map((name, n) => [name, points[n]])),
    });
    if (!scores) return [];
    const told = { verdict: 'single' as const, styles: [names[at]!] };
    const code = writeStyle({ version: 2, kind: 'shown', form: 0, scores, told });
    return [`${called(2 * at)} ${code}`];
  });
  return [
    ...pads.map((pad) => writeCode(course, { kind: padKind, data: toHanded(pad) })),
    ...styles,
  ];
}

/** Whether an item came of such a code. */
export function isMadeUp(item: Item): boolean {
  if (item.kind === 'pad')
    return item.pad.id.startsWith(padName) && item.pad.seller.endsWith(madeUpSign);
  return item.kind === 'style' && item.name.endsWith(madeUpSign);
}
