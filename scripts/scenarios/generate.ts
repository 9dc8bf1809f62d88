import type { Text } from '../../src/i18n/text.ts';
import type { Kind, Manner, Scenario } from '../../src/widgets/spin-role-play/schema.ts';
import { randomFrom } from '../../src/widgets/kit/model.ts';

const manners: readonly Manner[] = ['direct', 'warm', 'detailed', 'lively'];

/** How many lines of each kind a scenario of so many lines has, in the proportions of a written one. */
export function mixOf(
  count: number,
): Record<Exclude<Kind, 'close'>, number> & { invented: number } {
  const rest = count - 5;
  const share = (part: number) => Math.max(1, Math.round(rest * part));
  const problem = share(0.14);
  const mix = {
    ...{ rapport: share(0.06), problem, implication: share(0.27), summary: 1 },
    ...{ 'need-payoff': problem, pitch: share(0.1), proof: rest > 8 ? share(0.04) : 0 },
    invented: rest > 8 ? share(0.06) : 0,
  };
  const taken = Object.values(mix).reduce((sum, one) => sum + one, -1);
  return { ...mix, situation: Math.max(1, rest - taken) };
}

/**
 * A scenario without sense, to measure with: `count` lines, mixed as in a written one, with weights,
 * manners and lengths drawn by the seed, and an offer whose cost follows from the total weight.
 */
export function generate(count: number, seed: number): Scenario {
  const random = randomFrom(seed);
  const draw = (most: number): number => Math.floor(random() * most);
  const text = (): Text => {
    const length = 12 + draw(30);
    return { 'zh-CN': '字'.repeat(length), en: 'word '.repeat(length) };
  };
  const mix = mixOf(count);
  const named = (name: string, many: number) =>
    Array.from({ length: many }, (_, at) => ({ id: `${name}-${at}`, text: text(), at }));
  const problems = named('problem', mix.problem).map(({ at, ...one }) => ({
    ...one,
    needs: [`fact-${at % mix.situation}`],
    weight: 20_000 + 1_000 * draw(11),
  }));
  const of = (at: number): string => `problem-${at % mix.problem}`;
  const implications = [
    ...named('implication', mix.implication).map(({ at, ...one }) => ({
      ...one,
      of: of(at),
      weight: 30_000 + 1_000 * draw(11),
    })),
    ...named('invented', mix.invented).map(({ at, ...one }) => ({
      ...one,
      of: of(at),
      invented: true as const,
    })),
  ];
  const total = [...problems, ...implications].reduce(
    (sum, one) => sum + ('weight' in one ? one.weight : 0),
    0,
  );
  const line = (id: string) => ({
    id,
    text: text(),
    after: [],
    replies: { plain: text() },
    note: text(),
    section: 'nowhere',
    // Half of the lines have a manner of their own.
    manner: draw(2) ? manners[draw(manners.length)] : undefined,
  });
  // Only what asks for blame, money or fear is sensitive: about one in four.
  const sensitive = (at: number) => (at % 4 === 2 ? { sensitive: true as const } : {});
  const lines: Scenario['lines'] = [
    ...named('say-rapport', mix.rapport).map(({ id }) => ({
      ...line(id),
      kind: 'rapport' as const,
    })),
    ...named('say-situation', mix.situation).map(({ id, at }) => ({
      ...line(id),
      kind: 'situation' as const,
      reveals: [`fact-${at}`],
    })),
    ...problems.map(({ id }, at) => ({
      ...line(`say-${id}`),
      ...sensitive(at),
      kind: 'problem' as const,
      about: id,
    })),
    ...implications.map(({ id }, at) => ({
      ...line(`say-${id}`),
      ...sensitive(at),
      kind: 'implication' as const,
      about: id,
    })),
    ...named('payoff', mix['need-payoff']).map(({ id }) => ({
      ...line(`say-${id}`),
      kind: 'need-payoff' as const,
      about: id,
    })),
    { ...line('say-summary'), kind: 'summary' },
    ...named('say-pitch', mix.pitch).map(({ id, at }) => ({
      ...line(id),
      kind: 'pitch' as const,
      about: `payoff-${at % mix['need-payoff']}`,
    })),
    ...named('say-proof', mix.proof).map(({ id }) => ({ ...line(id), kind: 'proof' as const })),
    ...(['order', 'next-step', 'leave', 'improper'] as const).map((asks) => ({
      ...line(`close-${asks}`),
      kind: 'close' as const,
      asks,
    })),
  ];
  return {
    ...{ title: text(), temperament: 'chameleon', buyer: 'user', brief: [text()] },
    customer: { name: text(), title: text(), organisation: text() },
    offer: { name: text(), cost: Math.round((total * 12) / 38) },
    outcomes: { order: text(), advance: text(), continuation: text(), 'no-sale': text() },
    facts: named('fact', mix.situation).map(({ at, ...one }) => ({
      ...one,
      // What the brief says, and what a line nevertheless asks for.
      known: at > 0 && at === mix.situation - 1 ? true : undefined,
    })),
    problems,
    implications,
    payoffs: named('payoff', mix['need-payoff']).map(({ at, ...one }) => ({ ...one, of: of(at) })),
    lines,
  };
}
