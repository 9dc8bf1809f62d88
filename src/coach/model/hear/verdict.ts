import { spokenBy, type Moment } from './clues.ts';
import type { Guessed, Ranking } from './rank.ts';
import { bounds, type Heard, type Missing } from './heard.ts';
import { surest, type Reading } from '../read.ts';
import type { Spoken } from '../../schema.ts';

/** What a ranking comes to. */
export function verdictOn(ranking: Ranking, moment: Moment): Heard {
  const { sayable, said } = moment;
  const { reading, lines, echo, content } = ranking;
  const can = sayableIn(lines, moment);
  const heard = (as: Heard['as'], some: readonly Guessed[]): Heard => ({
    as,
    reading: readingIn(ranking),
    lines: some.map(({ one, p }) => ({ id: one.line.id, p })),
    missing: as === 'unclear' ? missingIn(ranking, said) : null,
    echoes: ranking.echoes,
  });
  const bad = can.find(({ one }) => one.line.asks === 'improper');
  if (reading.kind === 'improper' && reading.p >= bounds.improper)
    return heard('improper', bad ? [bad] : []);
  const proper = can.filter((one) => !isImproper(one));
  const manners = mannersIn(reading, proper);
  const offer = can[0] !== undefined && isImproper(can[0]) && offends(reading, can[0]);
  if (isKind(ranking) && manners.length === 0 && (!offer || ranking.refuses))
    return heard('unclear', []);
  const unclear = manners.length > 0 ? heard('lines', manners) : heard('unclear', []);
  if (!isSaid(reading, can[0], content) || echo >= bounds.echo) return unclear;
  const back = saidBackBy(ranking.reading, proper);
  if (back.length > 0) {
    const others = proper.filter((one) => one.p >= bounds.some && one.words >= bounds.words);
    const sure = back.includes(can[0]!) && can[0]!.p >= bounds.sure;
    return sure
      ? heard('line', [can[0]!])
      : heard(
          'lines',
          [...new Set([...back, ...others])].slice(0, 3).sort((a, b) => b.p - a.p),
        );
  }
  const done = lines.find(({ one }) => said.includes(one.line.id) && !sayable.has(one.line.id));
  if (done && done.p >= bounds.again) return heard('again', [done]);
  const [best] = can[0] && isImproper(can[0]) && !offends(reading, can[0]) ? proper : can;
  if (!best || best.p < bounds.some || best.words < bounds.words)
    return done && done.p >= bounds.answered ? heard('again', [done]) : unclear;
  if (isImproper(best)) return heard('improper', [best]);
  if (isSure(best, proper) && agrees(reading, best)) return heard('line', [best]);
  return heard('lines', beside(best, proper, reading));
}

/** The best line, the best of the kind that the words are clearly of, and the likeliest others. */
function beside(best: Guessed, can: readonly Guessed[], reading: Reading): Guessed[] {
  const kin = agrees(reading, best)
    ? []
    : can.filter(({ one, words }) => spokenBy(one.line) === reading.kind && words >= bounds.words);
  const others = can.filter(
    (one) => one.p >= bounds.also && one.words >= bounds.faint && belongs(one, best, reading),
  );
  const all = new Set([best, ...others.slice(0, 2), ...kin.slice(0, 1), ...others]);
  return [...all].slice(0, 3).sort((a, b) => b.p - a.p);
}

const asking: readonly Spoken[] = ['S', 'P', 'I', 'N'];

/** Nobody who asks is taken to close, nor one who is polite to ask, unless the words may be of that kind. */
function belongs({ one }: Guessed, best: Guessed, { of }: Reading): boolean {
  const [own, other] = [spokenBy(best.one.line), spokenBy(one.line)];
  const alike = own === other || (asking.includes(own) && asking.includes(other));
  return alike || of[other] >= bounds.foreign;
}

/** One card: a line that is likely, or likelier by far than any other. */
function isSure(best: Guessed, can: readonly Guessed[]): boolean {
  if (best.one.line.kind === 'close') return best.p >= bounds.agreed;
  const next = can.find((one) => one !== best)?.p ?? 0;
  return best.p >= bounds.sure || (best.p >= bounds.ahead && best.p >= bounds.times * next);
}

/** A card is shown for what the words do, unless they do not tell. */
const agrees = ({ kind, p }: Reading, { one }: Guessed): boolean =>
  p < bounds.clear || spokenBy(one.line) === kind;

/** The lines that can be said; what was said and cannot be said again is not meant, and leaves its share to them. */
function sayableIn(lines: readonly Guessed[], { sayable, said }: Moment): Guessed[] {
  const can = ({ one }: Guessed): boolean => sayable.has(one.line.id);
  const gone = lines.filter((one) => !can(one) && said.includes(one.one.line.id));
  const rest = 1 - gone.reduce((sum, { p }) => sum + p, 0);
  return lines.filter(can).map((one) => ({ ...one, p: one.p / Math.max(rest, Number.EPSILON) }));
}

/**
 * Whoever asks whether something has happened, or what happens then, threatens with nothing, and offers nothing
 * unless the words sound a little so.
 */
function offends({ kind, p, of }: Reading, best: Guessed): boolean {
  if (!best.one.invented)
    return best.p >= bounds.offer && (of.improper >= bounds.hint || !asking.includes(kind));
  return best.p >= bounds.improper && !((kind === 'S' || kind === 'P') && p >= bounds.kind);
}

/** Whether a sentence says enough: a short one has to be plainly a question of the line's own kind. */
const isSaid = (reading: Reading, best: Guessed | undefined, content: number): boolean =>
  content >= bounds.content ||
  (content >= bounds.brief &&
    best !== undefined &&
    reading.p >= bounds.clear &&
    spokenBy(best.one.line) === reading.kind);

/** What is said in any words at all: a greeting, a summary and a close are known by what they do. */
function mannersIn({ kind, p }: Reading, can: readonly Guessed[]): Guessed[] {
  if (p < bounds.kind || !['rapport', 'summary', 'close'].includes(kind)) return [];
  const alike = can.filter(({ one }) => spokenBy(one.line) === kind).slice(0, 3);
  return kind === 'rapport' ? alike.filter(({ words }) => words >= bounds.kindly) : alike;
}

/** It greets, feels with the customer, or only says that one has heard. */
const isKind = ({ reading, nods }: Ranking): boolean =>
  nods || (reading.kind === 'rapport' && reading.p >= bounds.kind);

/** Where no line comes near, what sounds most like a kind word is one: to ask back would be uncivil. */
const isCivil = ({ reading: { kind, p } }: Ranking): boolean =>
  kind === 'rapport' && p >= bounds.civil;

/** Whoever says back what was told uses the words of what was asked; that it is no question, words alone tell. */
const saidBackBy = ({ kind, p }: Reading, can: readonly Guessed[]): Guessed[] =>
  kind === 'summary' && p >= bounds.kind
    ? can.filter(({ one }) => spokenBy(one.line) === kind)
    : [];

/** What a sentence does: what the lines do that it may be, and its words so far as it may be none. */
function readingIn({ reading, lines }: Ranking): Reading {
  const of: Record<string, number> = { ...reading.of };
  const none = 1 - lines.reduce((sum, { p }) => sum + p, 0);
  for (const kind of Object.keys(of)) of[kind]! *= none;
  for (const { one, p } of lines) of[spokenBy(one.line)]! += p;
  return surest(of);
}

/** A bribe, a breach of rules, or a threat that nothing the customer said supports. */
const isImproper = ({ one }: Guessed): boolean => one.invented || one.line.asks === 'improper';

function missingIn(ranking: Ranking, said: readonly string[]): Missing {
  const { reading, content } = ranking;
  const [best] = ranking.lines;
  if (isKind(ranking) || isCivil(ranking)) return said.length === 0 ? 'greeting' : 'sympathy';
  const { kind, p } = reading;
  const clear = kind !== 'none' && kind !== 'more' && p >= bounds.kind;
  const asks = asking.reduce((sum, one) => sum + reading.of[one], 0);
  if (asks >= bounds.kind && content >= bounds.plain) return 'wording';
  if (content >= bounds.content && best && best.words >= bounds.words) return 'aim';
  return clear ? 'subject' : 'everything';
}
