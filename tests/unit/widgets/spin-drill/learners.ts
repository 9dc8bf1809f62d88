import {
  kinds,
  nextOf,
  type Answer,
  type Card,
  type Kind,
} from '../../../../src/widgets/spin-drill/model.ts';

/** Eight trades with three sentences of each kind, as the course has them. */
export const cards: readonly Card[] = Array.from({ length: 8 }, (_, trade) =>
  kinds.flatMap((kind) =>
    [1, 2, 3].map((n): Card => ({ id: `t${trade}-${kind}-${n}`, trade: `t${trade}`, kind })),
  ),
).flat();

export const only = (kind: Kind): Card[] => cards.filter((card) => card.kind === kind);
export const kindOf = (id: string): Kind => cards.find((card) => card.id === id)!.kind;

/** What a learner says of a sentence of a kind, after what was answered before. */
export type Learner = (is: Kind, answers: readonly Answer[]) => Kind;

/** A drill from its start until nothing is asked any more, or so many sentences are answered. */
export function run(seed: number, learner: Learner, longest = Infinity): Answer[] {
  const answers: Answer[] = [];
  for (;;) {
    const id = answers.length < longest ? nextOf(cards, seed, answers) : null;
    if (id === null) return answers;
    answers.push({ id, given: learner(kindOf(id), answers) });
  }
}
