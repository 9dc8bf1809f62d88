/** What a seller says: a question of one of four kinds, or one of three things that are none. */
export const sayings = ['S', 'P', 'I', 'N', 'statement', 'pitch', 'close'] as const;
export type Saying = (typeof sayings)[number];
export const questions = ['S', 'P', 'I', 'N'] as const satisfies readonly Saying[];
export const isQuestion = (kind: string): boolean =>
  (questions as readonly string[]).includes(kind);

/** What is noted down: a sentence of the seller, the customer saying what is wanted, words worth keeping. */
export type Noted = Saying | 'need' | 'quote';
export interface Entry {
  kind: Noted;
  /** seconds since the pad began */
  at: number;
  /** of a quote */
  text?: string;
}

/** The yes or no questions of the lesson's rubric. */
export const checks = [
  'context',
  'problems',
  'implications',
  'payoff',
  'order',
  'outcome',
  'tone',
] as const;
export type Check = (typeof checks)[number];

/** One call as one observer heard it. */
export interface Pad {
  id: string;
  /** milliseconds since 1970 */
  began: number;
  round: number;
  group: number;
  seller: string;
  observer: string;
  entries: readonly Entry[];
  checks: Readonly<Partial<Record<Check, boolean>>>;
}

/** Whose call it was, and who heard it. */
export type Who = Pick<Pad, 'seller' | 'observer' | 'group' | 'round'>;

export const longestName = 20;
export const longestQuote = 60;
/** A call of an hour has fewer. */
export const mostEntries = 240;
export const mostQuotes = 12;
const longestTime = 4 * 60 * 60;
/** Rounds and groups are counted from 1. */
export const mostGroups = 40;
/** As many as the desk of a session has: a phone need not list more. */
export const groupsListed = 20;
export const roundsListed = 6;

/** As many characters as there is room for, nothing that breaks a line; what is cut says so. */
export function shortened(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
    : letters.join('');
}

/** What a pad's file is called, without its ending: by who observed, where that is said. */
export const padFile = ({ observer, id }: Pad): string => {
  const name = observer.replace(/[\\/:*?"<>|.\p{Cc}\p{Cs}]/gu, ' ').trim();
  return `pad-${name ? `${name}-` : ''}${id.slice(0, 6)}`;
};

export const isFull = ({ entries }: Pad, kind: Noted): boolean =>
  entries.length >= mostEntries ||
  (kind === 'quote' && entries.filter((one) => one.kind === 'quote').length >= mostQuotes);

/** The pad with one thing more; what was noted later is never earlier. */
export function noted(pad: Pad, entry: Entry): Pad {
  const text = shortened(entry.text ?? '', longestQuote);
  if (isFull(pad, entry.kind) || (entry.kind === 'quote' && !text)) return pad;
  const before = pad.entries.at(-1)?.at ?? 0;
  const at = Math.min(Math.max(Math.floor(entry.at) || 0, before), longestTime);
  const kept: Entry =
    entry.kind === 'quote' ? { kind: 'quote', at, text } : { kind: entry.kind, at };
  return { ...pad, entries: [...pad.entries, kept] };
}

/** The pad without what was noted last. */
export const undone = (pad: Pad): Pad => ({ ...pad, entries: pad.entries.slice(0, -1) });

/** The seller's sentences alone, in order. */
export const said = ({ entries }: Pick<Pad, 'entries'>): (Entry & { kind: Saying })[] =>
  entries.filter((entry): entry is Entry & { kind: Saying } =>
    (sayings as readonly string[]).includes(entry.kind),
  );
