import { digest } from '../../../course/model.ts';
import { readBackup, type Fault } from '../../../progress/backup/model.ts';
import { readAddress, readCode as readStyle } from '../../../widgets/kit/style/code/model.ts';
import { profileFrom, scoresOf, type Scores } from '../../../widgets/kit/style/model.ts';
import { addressIn, codeOf, readCode, type Refusal } from '../../code/model.ts';
import { markingKind } from '../../agreement/model/marking.ts';
import { fromHanded, padKind, toHanded } from '../../pad/model/handed.ts';
import { longestName, shortened, type Pad } from '../../pad/model/pad.ts';
import { hasDone, isLearner, isList, learnerOf, type Learner } from './learner.ts';

/** One thing that was handed in; of the same thing there is one, by its key. */
export type Item =
  | { kind: 'pad'; key: string; pad: Pad }
  /** the self-check that somebody chose to show, by a code or a link */
  | { kind: 'style'; key: string; name: string; scores: Scores }
  | { kind: 'learner'; key: string; name: string; learner: Learner }
  | SharedCall;

/** A call with the course's customer, by the link that somebody chose to share. */
export interface SharedCall {
  kind: 'call';
  key: string;
  name: string;
  /** as in `scenarios/pumps` */
  scenario: string;
  /** of the chances in it: with the lines it tells one call from another */
  seed: number;
  lines: readonly string[];
}

/** What such a link holds. */
export type Shared = Pick<SharedCall, 'scenario' | 'seed' | 'lines'>;

/** Why something is not taken: as a code, `marks` of a transcript which are compared elsewhere, or (`backup-…`) as a backup file. */
export type Refused = Refusal | 'marks' | `backup-${Fault | 'empty'}`;

/**
 * Reads what was pasted, scanned or dropped. A style is taken from a code that somebody made to be shown,
 * never out of a backup.
 *
 * @param name of the file that it stood in; names the learner of a backup
 */
export function itemOf(text: string, course: string, name = ''): Item | { refused: Refused } {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare.startsWith('{')) return fromBackup(bare, course, name);
  const style = styleOf(bare);
  if (style) return style;
  const read = readCode(codeOf(bare), course);
  if ('refused' in read) return read;
  if (read.kind === markingKind) return { refused: 'marks' };
  if (read.kind !== padKind) return { refused: 'kind' };
  const pad = fromHanded(read.data);
  return pad ? { kind: 'pad', key: `pad-${pad.id}`, pad } : { refused: 'edited' };
}

function fromBackup(text: string, course: string, name: string): Item | { refused: Refused } {
  const backup = readBackup(text, course);
  if ('fault' in backup) return { refused: `backup-${backup.fault}` };
  const learner = learnerOf(backup);
  if (!hasDone(learner)) return { refused: 'backup-empty' };
  return {
    kind: 'learner',
    key: `learner-${digest(text)}`,
    name: shortened(ownName(name, course), 2 * longestName),
    learner,
  };
}

/** @param text that the link stood in; who shared it stands before it, or is what its file is called */
export function callItem(text: string, file: string, call: Shared): SharedCall {
  const before = text.slice(0, text.search(/https?:/)).replace(/[\s:：,，]+$/u, '');
  const name = shortened(before || stemOf(file), longestName);
  const { scenario, seed, lines } = call;
  return { kind: 'call', key: `call-${digest([scenario, seed, lines, name])}`, name, ...call };
}

/** The same for all who have said the same lines: a short call is soon played alike by two. */
const playedAs = ({ scenario, seed, lines }: Shared): string => digest([scenario, seed, lines]);

/** What a backup's file is called that nobody has given a name of their own: it tells nobody apart. */
function ownName(file: string, course: string): string {
  const stem = stemOf(file);
  const plain = stem.replace(/[-\d\s()（）_]+$/u, '').toLowerCase();
  return plain === course || plain === 'backup' ? '' : stem;
}

const stemOf = (file: string): string => file.replace(/\.(json|txt)$/i, '');

/** A code of the self-check, alone, with a name before it, or in its link. */
function styleOf(text: string): Item | null {
  if (text.length > 400) return null;
  const address = addressIn(text);
  if (address) {
    const request = readAddress(address);
    return typeof request === 'object' && request?.kind === 'shown'
      ? styleItem(request.name, request.code.scores)
      : null;
  }
  const [, name = '', signs = ''] = /^(.*?)\s*([\w-]{10,})$/su.exec(text) ?? [];
  const code = readStyle(signs);
  return code?.kind === 'shown' ? styleItem(name, code.scores) : null;
}

const styleItem = (name: string, scores: Scores): Item => {
  const short = shortened(name, longestName);
  return { kind: 'style', key: `style-${digest([short, scores])}`, name: short, scores };
};

/** Where a self-check stands on the two axes, -48 to 48. */
export const spotOf = (scores: Scores): { assertiveness: number; responsiveness: number } =>
  profileFrom(scores);

export const toKept = (item: Item): unknown =>
  item.kind === 'pad' ? { ...item, pad: toHanded(item.pad) } : item;

/** Null for what no item was kept as. */
export function fromKept(data: unknown): Item | null {
  const { kind, key, name, pad, scores, learner, scenario, seed, lines } = (data ?? {}) as Record<
    string,
    unknown
  >;
  if (typeof key !== 'string') return null;
  if (kind === 'pad') {
    const read = fromHanded(pad);
    return read && { kind, key, pad: read };
  }
  if (typeof name !== 'string') return null;
  if (kind === 'call')
    return typeof scenario === 'string' && typeof seed === 'number' && isList(lines)
      ? { kind, key, name, scenario, seed, lines }
      : null;
  const read = kind === 'style' ? scoresOf({ scores }) : null;
  if (kind === 'style') return read && { kind, key, name, scores: read };
  return kind === 'learner' && isLearner(learner) ? { kind, key, name, learner } : null;
}

export type Added = 'new' | 'same' | 'newer';

/**
 * Takes items in one by one. The same thing counts once; of two backups of one learner, who has ended the
 * same round in both, the one that was made later. A call by a link is the same when its name is, or when
 * one of the two has none: then the name that was given counts.
 */
export function collectionOf(start: readonly Item[]) {
  const items = new Map<string, Item>();
  /** a round -> the key of the learner who has ended it */
  const rounds = new Map<string, string>();
  /** what was said -> the calls in which it was */
  const calls = new Map<string, SharedCall[]>();
  const put = (item: Item): void => {
    items.set(item.key, item);
    if (item.kind === 'learner') for (const one of item.learner.rounds) rounds.set(one, item.key);
    if (item.kind === 'call')
      calls.set(playedAs(item), [...(calls.get(playedAs(item)) ?? []), item]);
  };
  const earlierOf = (item: Item): Item | undefined => {
    if (item.kind !== 'learner') return undefined;
    const known = item.learner.rounds.find((one) => rounds.has(one));
    return known === undefined ? undefined : items.get(rounds.get(known)!);
  };
  const sameCall = (call: SharedCall): SharedCall | undefined =>
    calls
      .get(playedAs(call))
      ?.find((one) => items.has(one.key) && (one.name === call.name || !one.name || !call.name));
  const madeAt = (item: Item): number => (item.kind === 'learner' ? (item.learner.at ?? 0) : 0);
  start.forEach(put);
  return {
    items: (): Item[] => [...items.values()],
    /** `replaced` is the key of the earlier backup that a later one stands for now */
    add(item: Item): { added: Added; replaced: string | null } {
      if (items.has(item.key)) return { added: 'same', replaced: null };
      const call = item.kind === 'call' ? sameCall(item) : undefined;
      if (call && item.kind === 'call' && (call.name || !item.name))
        return { added: 'same', replaced: null };
      const earlier = call ?? earlierOf(item);
      if (earlier && !call && madeAt(earlier) >= madeAt(item))
        return { added: 'same', replaced: null };
      if (earlier) items.delete(earlier.key);
      put(item);
      return { added: earlier ? 'newer' : 'new', replaced: earlier?.key ?? null };
    },
  };
}
