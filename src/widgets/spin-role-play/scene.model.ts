import { fill, type Localized } from '../../i18n/text.ts';
import type { Words } from './words.ts';
import type { Style } from '../kit/style/schema.ts';
import type { CallLine, CallScenario, CallState, Call } from './call.model.ts';
import { saidBack, type Outcome } from './model.ts';
import type { Phrases, Voice } from './reply.model.ts';
import type { Scenario } from './schema.ts';
import type { RulesData } from './words.schema.ts';

interface SpokenLine extends CallLine {
  text: string;
  replies: Voice;
}
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
  brief: string[];
  offer: { name: string; cost: number };
  outcomes: Record<Outcome, string>;
  facts: Named<CallScenario['facts'][number]>[];
  problems: Named<CallScenario['problems'][number]>[];
  implications: Named<CallScenario['implications'][number]>[];
  payoffs: Named<CallScenario['payoffs'][number]>[];
  lines: SpokenLine[];
}

/** What the page asks for while the learner reads the brief. */
export interface Play {
  scene: Scene;
  phrases: Record<Style, Phrases>;
}

/** What the debrief needs besides, asked for when the call is over. */
export interface Coach {
  /** of each line: what the coach says, and the section of the lesson that it rests on */
  notes: Record<string, { note: string; section: string }>;
  rules: Record<string, { name: string; text: string; source: string[] }>;
  checks: Record<string, string>;
  words: Words['debrief'];
  sheet: Words['sheet'];
}

export const sceneOf = (scenario: Localized<Scenario>): Scene => ({
  ...scenario,
  lines: scenario.lines.map(({ note: _note, section: _section, ...line }) => line),
});

/** What the coach says of a scenario. */
export const coachOf = (
  { lines }: Localized<Scenario>,
  { debrief, sheet }: Words,
  { rules, checks }: Localized<RulesData>,
): Coach => ({
  notes: Object.fromEntries(lines.map(({ id, note, section }) => [id, { note, section }])),
  rules: Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule])),
  checks: Object.fromEntries(checks.map(({ id, name }) => [id, name])),
  words: debrief,
  sheet,
});

/** What the rules read of a scenario: its ids, links and numbers, and no word. A draft is replayed into this. */
export const shapeOf = (scenario: Localized<Scenario>): CallScenario => ({
  temperament: scenario.temperament,
  offer: { cost: scenario.offer.cost },
  facts: scenario.facts.map(({ id, known }) => ({ id, known })),
  problems: scenario.problems.map(({ id, needs, weight }) => ({ id, needs, weight })),
  implications: scenario.implications.map(({ text: _text, ...one }) => one),
  payoffs: scenario.payoffs.map(({ id, of }) => ({ id, of })),
  lines: scenario.lines.map(
    ({ text: _text, replies: _replies, note: _note, section: _section, ...line }) => line,
  ),
});

/** The words of a line as they are said in a state; a summary repeats what the customer told. */
export function wordsOf(
  { lines, facts, problems, implications }: Scene,
  line: CallLine,
  call: Call,
  state: CallState,
  join: string,
): string {
  const { text } = lines.find(({ id }) => id === line.id)!;
  if (line.kind !== 'summary') return text;
  const told = [...facts, ...problems, ...implications];
  const said = saidBack(call, state).map((id) => told.find((one) => one.id === id)!.text);
  return fill(text, { said: said.join(join) });
}
