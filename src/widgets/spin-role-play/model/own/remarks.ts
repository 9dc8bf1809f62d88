import { spokenAs } from '../../../../coach/model/written.ts';
import type { Kind } from '../../schema.ts';
import type { Turn } from '../rules/turn.ts';
import { hashOf } from '../state/known.ts';
import { questions } from '../state/scenario.ts';
import type { Own } from '../state/own.ts';

/** The kinds of which is told what a sentence of theirs does. */
export type Told = Exclude<Own['kind'], 'more' | 'improper' | 'none'>;

const isTold = (kind: Own['kind']): kind is Told =>
  Object.values(spokenAs).some((one) => one === kind);

/** Words alone tell a kind less well than the talk does: they have to be this sure to be remarked on. */
const sure = 0.8;

/** What is kept of how a sentence was read: the line's own kind where its words are not sure of another. */
export const readAs = (reading: { kind: Own['kind']; p: number }, line: { kind: Kind }): Told =>
  reading.p >= sure && isTold(reading.kind) ? reading.kind : spokenAs[line.kind];

export interface Difference {
  /** the turn, from 0 */
  at: number;
  yours: Told;
  line: Told;
}

/**
 * Where what was typed does something else than the line that it was taken for. A summary is known by what it
 * gives back, which the learner has ticked, and not by what its words sound like.
 */
export const differencesIn = (turns: readonly Pick<Turn, 'line' | 'own'>[]): Difference[] =>
  turns.flatMap(({ line, own }, at) => {
    const meant = spokenAs[line.kind];
    return own && isTold(own.kind) && own.kind !== meant && line.kind !== 'summary'
      ? [{ at, yours: own.kind, line: meant }]
      : [];
  });

/** Good at their moment: what was typed did what its line did, and the line landed and was not invented. */
const isWorthKeeping = ({ line, own, lands, rules }: Asked): boolean =>
  lands && own?.kind === spokenAs[line.kind] && !rules.some(({ name }) => name === invention);
const invention = 'implication-invented';
type Asked = Pick<Turn, 'line' | 'own' | 'lands' | 'rules'>;

/** The learner's own questions that are worth keeping, kind by kind; no sentence twice. */
export function ownQuestions(turns: readonly Asked[]): { kind: Kind; texts: string[] }[] {
  const textsOf = (kind: Kind): string[] =>
    turns.flatMap((turn) =>
      turn.own?.text && turn.line.kind === kind && isWorthKeeping(turn) ? [turn.own.text] : [],
    );
  return questions
    .map((kind) => ({ kind, texts: [...new Set(textsOf(kind))] }))
    .filter(({ texts }) => texts.length > 0);
}

const letters = { situation: 's', problem: 'p', implication: 'i', 'need-payoff': 'n' } as const;

/** The id under which a question of one's own is kept: of its kind, and the same for the same words. */
export const keptAs = (kind: Kind, text: string): string =>
  `said-${letters[kind as keyof typeof letters] ?? 'x'}-${(hashOf(text, 0) >>> 0).toString(36)}`;
