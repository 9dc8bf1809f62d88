import type { Localized } from '../../../../i18n/text.ts';
import type { Style } from '../../../kit/style/schema.ts';
import type { Scenario } from '../../schema.ts';
import type { Outcome } from '../rules/turn.ts';
import type { CallLine, CallScenario } from '../state/scenario.ts';
import type { Phrases, Voice } from './reply.ts';

interface SpokenLine extends CallLine {
  text: string;
  replies: Voice;
}
/** By line: what customers of another temperament than the scenario's own say in place of its replies. */
export type Others = Record<string, { plain?: string | undefined; refused?: string | undefined }>;
type Named<Item> = Item & { text: string };

/** A scenario in one language, as far as play needs it: without the coach's notes. */
export interface Scene extends CallScenario {
  title: string;
  buyer: Scenario['buyer'];
  customer: {
    name: string;
    title: string;
    organisation: string;
    look?: Scenario['customer']['look'];
  };
  halfway?: string[] | undefined;
  brief: string[];
  follows?:
    { call: string; agreed: string; promised: string; owed: string; told: string[] } | undefined;
  offer: { name: string; cost: number };
  outcomes: Record<Outcome, string>;
  facts: Named<CallScenario['facts'][number]>[];
  problems: Named<CallScenario['problems'][number]>[];
  implications: Named<CallScenario['implications'][number]>[];
  payoffs: Named<CallScenario['payoffs'][number]>[];
  misheard?: Named<NonNullable<CallScenario['misheard']>[number]>[] | undefined;
  lines: SpokenLine[];
}

/** What the page asks for while the learner reads the brief. */
export interface Play {
  scene: Scene;
  /** those of the scenario's own temperament at least */
  phrases: Partial<Record<Style, Phrases>>;
  others?: Others;
}
/** What is asked for besides, when the customer is to have another temperament. */
export type Voices = Required<Pick<Play, 'phrases' | 'others'>>;

export const sceneOf = ({ heard: _heard, ...scenario }: Localized<Scenario>): Scene => ({
  ...scenario,
  lines: scenario.lines.map(({ note: _note, section: _section, replies, ...line }) => {
    const { others: _others, ...own } = replies;
    return { ...line, replies: own };
  }),
});

export const othersOf = ({ lines }: Localized<Scenario>): Others =>
  Object.fromEntries(
    lines.flatMap(({ id, replies: { others } }) => (others ? [[id, others] as const] : [])),
  );

/** What the rules read of a scenario: its ids, links and numbers, and no word. A draft is replayed into this. */
export const shapeOf = (scenario: Localized<Scenario>): CallScenario => ({
  temperament: scenario.temperament,
  offer: { cost: scenario.offer.cost },
  facts: scenario.facts.map(({ id, known }) => ({ id, known })),
  problems: scenario.problems.map(({ id, needs, weight }) => ({ id, needs, weight })),
  implications: scenario.implications.map(({ text: _text, ...one }) => one),
  payoffs: scenario.payoffs.map(({ id, of }) => ({ id, of })),
  ...(scenario.follows && { follows: { told: scenario.follows.told } }),
  lines: scenario.lines.map(
    ({ text: _text, replies: _replies, note: _note, section: _section, ...line }) => line,
  ),
});
