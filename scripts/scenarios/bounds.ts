import type { HabitName, Proof } from './prove.ts';
import { leastRise, riseOf, type Stopped } from './rules.ts';

const atMost = (limit: number) => [0, limit] as const;
const bounds = {
  skilled: [0.95, 1],
  slip10: [0.6, 1],
  slip20: [0.4, 0.85],
  slip50: atMost(0.4),
  random: atMost(0.05),
  pitchFirst: atMost(0.05),
  situationOnly: atMost(0),
} as const;

/** Habits that must cost most of the chance in at least one temperament of a full scenario. */
const habitBounds: Record<HabitName, number> = {
  pitchesEarly: 0.5,
  closesEarly: 0.5,
  noImplication: 0.5,
  noPayoff: 0.5,
  assumes: 0.5,
  invents: 0.5,
  interrogates: 0.5,
  sensitiveFirst: 0.75,
  clashingManner: 0.75,
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What is wrong with a scenario, one sentence each; nothing when it passes. */
export function faults(proofs: readonly Proof[]): string[] {
  const single = proofs.flatMap((proof) =>
    faultsOf(proof).map((fault) => `${proof.scenario}, ${proof.temperament}: ${fault}`),
  );
  if (proofs.some(({ tutorial }) => tutorial)) return single;
  const whole = Object.entries(habitBounds).flatMap(([habit, limit]) => {
    const least = Math.min(...proofs.map((proof) => proof.habits[habit as HabitName]));
    return least > limit
      ? [
          `${proofs[0]!.scenario}: the habit ${habit} wins ${percent(least)} at least, allowed is ${percent(limit)} somewhere`,
        ]
      : [];
  });
  return [...single, ...whole];
}

function faultsOf(proof: Proof): string[] {
  const found: string[] = [];
  const must = (holds: boolean, otherwise: string) => void (holds || found.push(otherwise));
  must(proof.deadEnds === 0, `${proof.deadEnds} states offer nothing to say`);
  must(proof.badHands === 0, `${proof.badHands} hands break the rule of the hand`);
  for (const one of proof.falseSentences) must(false, `the debrief says what is not so of ${one}`);
  const orderIsOptional = proof.tutorial && !proof.own;
  for (const [ending, { reachable }] of Object.entries(proof.endings))
    must(reachable || (ending === 'order' && orderIsOptional), `no call ends in ${ending}`);
  for (const [seller, [low, high]] of Object.entries(bounds)) {
    const share = proof.sellers[seller as keyof typeof bounds];
    must(
      share >= low && share <= high,
      `the seller ${seller} wins ${percent(share)}, not ${percent(low)} to ${percent(high)}`,
    );
  }
  must(
    proof.keptInReach === null || proof.keptInReach >= 0.98,
    `a good line keeps an advance in reach in only ${percent(proof.keptInReach ?? 0)}`,
  );
  must(proof.proved || !proof.tutorial, 'a tutorial must be small enough to be proved whole');
  const { longest, shortest, ...places } = proof.bias;
  const clues = [
    ...Object.entries(longest).map(([locale, points]) => [`longest ${locale}`, points] as const),
    ...Object.entries(shortest).map(([locale, points]) => [`shortest ${locale}`, points] as const),
    ...Object.entries(places),
  ] as const;
  for (const [what, points] of clues)
    must(points <= 0.1, `the good line is given away (${what}): ${percent(points)} over chance`);
  return found;
}

/** Whoever reads only the buttons may win so often, by the words of a language or by the method. */
const blindMost = 0.15;

export const seenThrough = (rows: ReadonlyMap<string, Record<string, number>>): string[] =>
  [...rows].flatMap(([name, shares]) =>
    Object.entries(shares).flatMap(([reader, share]) =>
      share > blindMost
        ? [
            `${name}: from the buttons alone ${percent(share)} are won (${reader}), allowed are ${percent(blindMost)}`,
          ]
        : [],
    ),
  );

export const idleRules = (rows: readonly Stopped[]): string[] =>
  rows
    .filter((row) => riseOf(row) < leastRise)
    .map(
      (row) =>
        `the rule ${row.rule} does not earn its place: without it the habit ${row.habit} wins ${percent(riseOf(row))} more at most`,
    );
