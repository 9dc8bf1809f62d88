import type { Phrase } from '../../talk.schema.ts';
import type { Turn } from '../rules/turn.ts';
import { trustWord } from './mind.ts';

/** A line's own replies, in one language. */
export interface Voice {
  plain: string;
  warm?: string | undefined;
  refused?: string | undefined;
}
/** How the customer's temperament talks, in one language. */
export type Phrases = Record<Exclude<Phrase, 'brush-off' | 'telling'>, string[]> &
  Partial<Record<Phrase, string[] | undefined>>;

/** What a customer says who is not moved, by the rule that stood in the way. */
const refusals: Record<string, Phrase> = {
  'asked-again': 'impatience',
  'promise-waits': 'impatience',
  'brief-says-so': 'impatience',
  'sensitive-early': 'deflection',
  'facts-first': 'deflection',
  'implication-early': 'deflection',
  'payoff-early': 'deflection',
  'pitch-early': 'pitched',
  'proof-early': 'waved-off',
  'summary-wrong': 'misheard',
};
/** Small talk that comes too late, and a question that was ruled out: the line's own reply says all. */
const answering = ['rapport-late', 'ruled-out'];
/** Answers that cost the customer something to give. */
const admitting = ['need-implied', 'implication-grows'];
/** Lines that land and yet tire the customer. */
const tiring = ['background-tires', 'summary-empty'];

/**
 * The customer's answers, turn by turn and sentence by sentence: the temperament's phrases around each
 * line's own reply. No sentence comes twice.
 */
export function repliesTo(
  turns: readonly Turn[],
  voiceOf: (turn: Turn) => Voice,
  phrases: Phrases,
): string[][] {
  const said = new Set<string>();
  return turns.map((turn) => {
    const answer: string[] = [];
    const say = (sentence: string | undefined): boolean => {
      if (sentence === undefined || said.has(sentence)) return false;
      said.add(sentence);
      answer.push(sentence);
      return true;
    };
    /** Where it begins depends on the line and the call, or each one would hear the same first. */
    const first = turn.before.patience + turn.after.latest;
    const phrase = (name: Phrase): boolean => {
      const all = phrases[name] ?? [];
      return all.some((_, at) => say(all[(first + at) % all.length]));
    };
    answers(turn, voiceOf(turn), say, phrase);
    return answer;
  });
}

/** Says what there is to say; each of the two tells whether it had anything new. */
function answers(
  turn: Turn,
  voice: Voice,
  say: (sentence: string | undefined) => boolean,
  phrase: (name: Phrase) => boolean,
): void {
  const { line, lands, rules, outcome, walkedOut } = turn;
  const fired = rules.map(({ name }) => name);
  if (lands) {
    if (fired.some((name) => tiring.includes(name))) phrase('impatience');
    if (fired.some((name) => admitting.includes(name))) phrase('telling');
    const warm = trustWord(turn.before) === 'open' ? voice.warm : undefined;
    if (!say(warm ?? voice.plain) && line.kind === 'summary') phrase('confirmed');
  } else {
    const why = fired.map((name) => refusals[name]).find((name) => name !== undefined);
    const closing = line.asks === 'order' ? 'order-refused' : 'step-refused';
    const put = fired.some((name) => name === 'brief-says-so' || name === 'ruled-out');
    const own = put ? voice.plain : voice.refused;
    // What has an answer of its own needs none of the temperament beside it.
    const alone = fired.some((name) => answering.includes(name)) && own !== undefined;
    const spoke = !alone && phrase(why ?? (line.kind === 'close' ? closing : 'impatience'));
    const added = say(own);
    if (!spoke && !added) void (phrase('impatience') || phrase('deflection'));
  }
  if (walkedOut)
    void ((rules.some(({ polite }) => polite) && phrase('brush-off')) || phrase('walk-out'));
  else if (outcome && line.asks !== 'improper') phrase(outcome);
}

/** The customer's first words; the seed chooses, so that replay keeps them. */
export const openingOf = (phrases: Phrases, seed: number): string =>
  phrases.opening[seed % phrases.opening.length]!;
