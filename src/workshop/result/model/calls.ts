import { said, sayings, type Saying } from '../../pad/model/pad.ts';
import type { Item } from './item.ts';
import type { Content } from './room.ts';
import { turnsOf, type Timed, type Turns } from './turns.ts';

/** The kinds of lines of a call, in the order in which a good one begins with them. */
export const callKinds = [
  'rapport',
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'summary',
  'pitch',
  'proof',
  'close',
] as const;
export type CallKind = (typeof callKinds)[number];

/** A call with the course's customer that somebody handed in. */
export interface Call {
  key: string;
  name: string;
  scenario: string;
  lines: readonly string[];
}

/** All calls, out of links and of backups; one that came in both counts once, under the name of the link. */
export function callsOf(items: readonly Item[]): Call[] {
  const calls = new Map<string, Call>();
  const add = (call: Call, seed: number | undefined): void => {
    const id = seed === undefined ? call.key : [call.scenario, seed, ...call.lines].join(' ');
    if (!calls.has(id)) calls.set(id, call);
  };
  for (const item of items) if (item.kind === 'call') add(item, item.seed);
  for (const item of items)
    if (item.kind === 'learner')
      for (const { scenario, seed, lines } of item.learner.calls)
        add({ key: `${item.key} ${scenario}`, name: item.name, scenario, lines }, seed);
  return [...calls.values()];
}

/** What was chosen when in the calls of one scenario, and how often the solution came too early. */
export interface Chosen {
  scenario: string;
  turns: Turns<CallKind>;
  /** in how many calls the solution came before a question about a problem, or without one */
  early: number;
}

export function chosenIn(calls: readonly Call[], content: Content): Chosen[] {
  return Object.entries(content.scenarios).flatMap(([scenario, lines]) => {
    const kindOf = new Map(lines.map(({ id, kind }) => [id, kind]));
    const known = (line: string): CallKind | null =>
      callKinds.find((kind) => kind === kindOf.get(line)) ?? null;
    const timed = calls
      .filter((call) => call.scenario === scenario)
      .map(({ key, name, lines: own }) => ({ key, name, kinds: own.map(known) }));
    const turns = turnsOf(timed, callKinds);
    return turns ? [{ scenario, turns, early: timed.filter(isEarly).length }] : [];
  });
}

function isEarly({ kinds }: Timed<CallKind>): boolean {
  const pitch = kinds.indexOf('pitch');
  const problem = kinds.indexOf('problem');
  return pitch >= 0 && (problem < 0 || pitch < problem);
}

/** The same for the calls between people, as their observers heard them; null where nobody handed in a pad. */
export function heardIn(items: readonly Item[]): Turns<Saying> | null {
  const timed = items.flatMap((item) =>
    item.kind === 'pad'
      ? [{ key: item.key, name: item.pad.seller, kinds: said(item.pad).map(({ kind }) => kind) }]
      : [],
  );
  return turnsOf(timed, sayings);
}

/** How often each line of a scenario was said. */
export interface Heat {
  scenario: string;
  calls: number;
  lines: readonly { id: string; kind: string; text: string; said: number }[];
}

export function heatOf(calls: readonly Call[], content: Content): Heat[] {
  return Object.entries(content.scenarios).flatMap(([scenario, lines]) => {
    const own = calls.filter((call) => call.scenario === scenario);
    if (own.length === 0) return [];
    const said = (id: string): number => own.filter((call) => call.lines.includes(id)).length;
    return [
      {
        scenario,
        calls: own.length,
        lines: lines.map((line) => ({ ...line, said: said(line.id) })),
      },
    ];
  });
}
