import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Moment } from '../../src/coach/model/hear/clues.ts';
import type { Missing } from '../../src/coach/model/hear/heard.ts';
import type { Spoken } from '../../src/coach/schema.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { randomFrom, shuffled } from '../../src/widgets/kit/model.ts';
import { momentAfter, type Ready } from './calls.ts';

/** `content/coach/tests/<scenario>.jsonl`: a sentence as somebody types it who means a line; null for none. */
export interface Meant {
  lang: Locale;
  text: string;
  line: string | null;
}

const rowsIn = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The sentences of each call, by its name: never learnt from. */
export const meant = (): Map<string, Meant[]> =>
  new Map(
    globSync('content/coach/tests/*.jsonl')
      .sort()
      .map((file) => [basename(file, '.jsonl'), rowsIn<Meant>(file)]),
  );

/** `content/coach/tests/kinds.jsonl`: sentences of any trade, typed by somebody who had read none. */
export const unread = (): { lang: Locale; text: string; kind: Spoken }[] =>
  rowsIn('content/coach/tests/kinds.jsonl');

/** `content/coach/tests/strangers.jsonl`: a sentence as somebody typed it in a call, and how it has to be heard. */
export interface Stranger {
  lang: Locale;
  scenario: string;
  /** ids of the lines said before */
  said: string[];
  text: string;
  /** ids of the lines that it may mean: one of them is shown; without any it is a kind word, taken as one */
  lines?: string[];
  aside?: Extract<Missing, 'greeting' | 'sympathy'>;
  /** `card`: it is the only one; `only`: no other is shown beside them */
  shown?: 'card' | 'only';
  /** must not be shown */
  never?: string[];
  /** whether it gives back what was told */
  echoes?: boolean;
}

export const strangers = (): Stranger[] => rowsIn('content/coach/tests/strangers.jsonl');

/** `content/coach/tests/anywhere.jsonl`: what is said in any call, and as what it has to be taken. */
export interface Anywhere {
  lang: Locale;
  text: string;
  is: 'refusal' | 'small-talk' | 'question' | 'improper' | 'pitch' | 'close';
}

export const anywhere = (): Anywhere[] => rowsIn('content/coach/tests/anywhere.jsonl');

const earliest = ['rapport', 'situation', 'problem', 'implication', 'need-payoff', 'pitch'];

/** So many lines beside those that a line needs have been said, at most. */
const others = 6;

/**
 * Where somebody may stand who says a line: what it needs has been said, and some other things, in the
 * order of a decent call.
 *
 * @param early it is said before what it needs
 */
export function momentFor(
  ready: Ready,
  id: string | null,
  seed: number,
  { early = false } = {},
): Moment {
  const { call, scene } = ready;
  const random = randomFrom(seed);
  const wanted = new Set<string>();
  const want = (other: string): void => {
    if (wanted.has(other)) return;
    wanted.add(other);
    needsOf(ready, other).forEach(want);
  };
  // Whoever comes a second time first gives what was promised.
  const promised = scene.lines.find(({ keeps }) => keeps);
  if (promised) want(promised.id);
  if (id !== null) (early ? lineOf(ready, id).after : needsOf(ready, id)).forEach(want);
  const count = Math.floor(random() * (others + 1));
  const free = scene.lines.filter(
    (line) =>
      line.id !== id && line.against === undefined && earliest.slice(0, 4).includes(line.kind),
  );
  shuffled(free, seed)
    .slice(0, count)
    .forEach((line) => want(line.id));
  if (id !== null) wanted.delete(id);
  const order = scene.lines.filter((line) => wanted.has(line.id));
  const place = (kind: string) => earliest.indexOf(kind);
  // A talk goes problem by problem: what it is about comes last.
  const about = (line: (typeof order)[number]) =>
    Number(id !== null && call.problemOf(line.about ?? '') === problemFor(ready, id));
  order.sort((a, b) => about(a) - about(b) || place(a.kind) - place(b.kind));
  return momentAfter(
    ready,
    order.map((line) => line.id),
  );
}

const problemFor = ({ call, scene }: Ready, id: string): string =>
  call.problemOf(lineOf({ scene }, id).about ?? '-');

const lineOf = ({ scene }: Pick<Ready, 'scene'>, id: string) =>
  scene.lines.find((line) => line.id === id)!;

/** The lines that must have landed for a line to make sense. */
function needsOf({ call, scene }: Ready, id: string): string[] {
  const line = lineOf({ scene }, id);
  const lines = (kind: string, of: (one: (typeof scene.lines)[number]) => boolean): string[] =>
    scene.lines
      .filter((one) => one.kind === kind && of(one) && !call.linksOf(one).told)
      .map((one) => one.id)
      .slice(0, 1);
  const problem = line.about === undefined ? '' : call.problemOf(line.about);
  const before: Record<string, () => string[]> = {
    problem: () =>
      call
        .linksOf(line)
        .needs.flatMap((fact) => lines('situation', ({ reveals = [] }) => reveals.includes(fact))),
    implication: () => lines('problem', ({ about }) => about === problem),
    'need-payoff': () =>
      lines('implication', ({ about }) => about !== undefined && call.problemOf(about) === problem),
    pitch: () => lines('need-payoff', ({ about }) => about === line.about),
    summary: () => lines('situation', () => true),
  };
  return [...line.after, ...(before[line.kind]?.() ?? [])];
}
