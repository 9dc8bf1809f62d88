import type { Localized } from '../../i18n/text.ts';
import { randomFrom } from '../kit/model.ts';
import type { SpinDrillData } from './schema.ts';

export type SpinDrill = Localized<SpinDrillData>;
export type Sentence = SpinDrill['sentences'][number];
export type Kind = Sentence['kind'];

/** In the order of their keys, 1 to 5. */
export const kinds: readonly Kind[] = [
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'none',
];

/** What the drill needs to know of a sentence. */
export type Card = Pick<Sentence, 'id' | 'trade' | 'kind'>;

export interface Answer {
  /** the sentence's id */
  id: string;
  given: Kind;
}

/** How sure somebody is of one kind: what right answers have earned, and how much it takes. */
export interface Standing {
  run: number;
  needed: number;
}

/** Three right ones for who never confused a kind; one more for each confusion, at most five. */
const start: Standing = { run: 0, needed: 3 };
const right = ({ run, needed }: Standing): Standing => ({ run: Math.min(run + 1, needed), needed });
const wrong = ({ run, needed }: Standing): Standing => ({
  run: Math.max(run - 2, 0),
  needed: Math.min(needed + 1, 5),
});

/** A drill ends after so many sentences, sure or not. */
export const most = 60;

const kindsOf = (cards: readonly Card[]): ReadonlyMap<string, Kind> =>
  new Map(cards.map(({ id, kind }) => [id, kind]));

/** Whoever takes P for I knows neither: a wrong answer counts against both. */
export function standings(
  cards: readonly Card[],
  answers: readonly Answer[],
): Record<Kind, Standing> {
  const kindOf = kindsOf(cards);
  const all = Object.fromEntries(kinds.map((kind) => [kind, start])) as Record<Kind, Standing>;
  for (const { id, given } of answers) {
    const is = kindOf.get(id);
    if (is === undefined) continue;
    if (is === given) all[is] = right(all[is]);
    else [all[is], all[given]] = [wrong(all[is]), wrong(all[given])];
  }
  return all;
}

/** The kinds that somebody is not yet sure of, in the order of their keys. */
export const unsure = (cards: readonly Card[], answers: readonly Answer[]): Kind[] => {
  const all = standings(cards, answers);
  return kinds.filter((kind) => all[kind].run < all[kind].needed);
};

export interface Confusion {
  /** in the order of their keys */
  pair: readonly [Kind, Kind];
  times: number;
}

/** Which two kinds were taken for each other, most often first, of the same number the latest first. */
export function confusions(cards: readonly Card[], answers: readonly Answer[]): Confusion[] {
  const kindOf = kindsOf(cards);
  const found: Confusion[] = [];
  for (const { id, given } of answers) {
    const is = kindOf.get(id);
    if (is === undefined || is === given) continue;
    const pair = kinds.filter((kind) => kind === is || kind === given) as [Kind, Kind];
    const at = found.findIndex((one) => String(one.pair) === String(pair));
    const [before] = at < 0 ? [] : found.splice(at, 1);
    found.unshift({ pair, times: (before?.times ?? 0) + 1 });
  }
  return found.sort((a, b) => b.times - a.times);
}

/** One of the kinds, by chance, each as often as it is away from being sure. */
function drawn(from: readonly Kind[], all: Record<Kind, Standing>, chance: number): Kind {
  const weights = from.map((kind) => Math.max(all[kind].needed - all[kind].run, 1));
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  return from.find((_, place) => (left -= weights[place]!) < 0) ?? from.at(-1)!;
}

/**
 * The kind of the next sentence. Of the two that are confused most there is at least every other
 * sentence; none comes three times in a row, so that what is left to be sure of gives nothing away.
 */
function nextKind(cards: readonly Card[], answers: readonly Answer[], random: () => number): Kind {
  const all = standings(cards, answers);
  const open = unsure(cards, answers);
  const kindOf = kindsOf(cards);
  const [last, before] = answers
    .slice(-2)
    .reverse()
    .map(({ id }) => kindOf.get(id));
  const worst = confusions(cards, answers)
    .map(({ pair }) => pair)
    .find((pair) => pair.some((kind) => open.includes(kind)));
  const rest = open.filter((kind) => !worst?.includes(kind) && kind !== last);
  if (worst && (rest.length === 0 || !worst.includes(last!) || random() < 0.5)) {
    // Both of them, also where one is sure: to know P from I takes meeting either.
    const fresh = worst.filter((kind) => last !== before || kind !== last);
    return drawn(fresh, all, random());
  }
  return drawn(rest.length > 0 ? rest : kinds.filter((kind) => kind !== last), all, random());
}

/**
 * The sentence that is asked next: it follows from the seed and the answers alone.
 *
 * @returns its id; null once somebody is sure of all five kinds, or has met enough of them
 */
export function nextOf(
  cards: readonly Card[],
  seed: number,
  answers: readonly Answer[],
): string | null {
  if (answers.length >= most || unsure(cards, answers).length === 0) return null;
  // One stream a place: a draft that is replayed brings the same sentence again.
  const random = randomFrom(seed + answers.length * 7919);
  const kind = nextKind(cards, answers, random);
  const timesOf = ({ id }: Card): number => answers.filter((one) => one.id === id).length;
  const ofKind = cards.filter((card) => card.kind === kind);
  const fewest = Math.min(...ofKind.map(timesOf));
  const fresh = ofKind.filter((card) => timesOf(card) === fewest);
  const trade = cards.find(({ id }) => id === answers.at(-1)?.id)?.trade;
  const elsewhere = fresh.filter((card) => card.trade !== trade);
  const from = elsewhere.length > 0 ? elsewhere : fresh;
  return from[Math.floor(random() * from.length)]!.id;
}
