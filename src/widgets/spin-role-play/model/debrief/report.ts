import { writeNumber } from '../../../../i18n/number.ts';
import { fill } from '../../../../i18n/text.ts';
import type { Exchange } from '../talk/said.ts';
import { isKind } from '../state/own.ts';
import { labelOf } from '../state/scenario.ts';
import type { Scene } from '../talk/scene.ts';
import type { Coach } from './coach.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import { adviceOn, endingOf } from './verdict.ts';

export const signed = (change: number): string =>
  `${change > 0 ? '+' : ''}${writeNumber(change, 0)}`;

/** What a turn changed, in words: the customer's gauges, and what lies on the scale. */
export function changesOf(
  { before, after, weight, cost }: DebriefTurn,
  words: Coach['words'],
): { gauges: string; scale: string } {
  return {
    gauges: fill(words.effects, {
      trust: signed(after.trust - before.trust),
      patience: signed(after.patience - before.patience),
    }),
    scale: fill(words.costs, {
      weight: signed(weight.after - weight.before),
      cost: signed(cost.after - cost.before),
    }),
  };
}

/** What a refused close was short of, in words. */
const lacksSaid = (
  { lacks, weight, cost }: Pick<DebriefTurn, 'lacks' | 'weight' | 'cost'>,
  words: Coach['words'],
): string[] =>
  lacks.map((lack) =>
    fill(words.lacks[lack], {
      weight: writeNumber(weight.before, 0),
      cost: writeNumber(cost.before, 0),
      half: writeNumber(Math.ceil(cost.before * 1.5), 0),
    }),
  );

/** What the sentence of a rule leaves open: what a refused close was short of, what of a summary nobody had said. */
export function detailsOf(
  rule: string,
  turn: Pick<DebriefTurn, 'lacks' | 'weight' | 'cost' | 'back'>,
  words: Coach['words'],
  { misheard = [] }: Pick<Scene, 'misheard'>,
): string[] {
  if (rule === 'close-refused') return lacksSaid(turn, words);
  if (rule !== 'summary-wrong') return [];
  return misheard.filter(({ id }) => turn.back?.includes(id)).map(({ text }) => text);
}

/** Mistakes of the line itself, whenever it is said: the coach's note speaks of nothing else. */
const wrongAnytime = ['asked-again', 'brief-says-so', 'ruled-out', 'implication-invented'];

/**
 * What the coach says of a line. Nothing where it came too soon, for a note tells what it brought about. It
 * speaks of the line's own words: beside them it stands where others were typed.
 */
export function noteOn(
  { line, lands, rules }: Pick<DebriefTurn, 'line' | 'lands' | 'rules'>,
  { notes }: Pick<Coach, 'notes'>,
): string | null {
  if (!lands && !rules.some(({ name }) => wrongAnytime.includes(name))) return null;
  return notes[line.id]!.note;
}

/** What is written down of a debrief. */
interface Reported {
  play: { scene: Scene };
  coach: Coach;
  result: Debrief;
  exchanges: readonly Exchange[];
  marks: { marks: readonly (keyof Coach['words']['marks'] | null)[]; remark: string } | null;
}

/** A debrief as plain text, to keep or to send. */
export function reportOf(
  { play, coach, result, exchanges, marks }: Reported,
  kinds: Record<string, string>,
): string {
  const { title, customer, outcomes } = play.scene;
  const { words, rules, checks } = coach;
  const outcome = result.outcome ?? 'no-sale';
  const ending = endingOf(result);
  const advice = adviceOn(result);
  const is = words.separator;
  return [
    title,
    `${customer.name} · ${customer.organisation} · ${customer.title}`,
    '',
    words.outcomeTitle + is + words.outcomes[outcome],
    ending === 'outcome' ? outcomes[outcome] : words.endings[ending],
    words.processTitle + is + words.process[result.process],
    fill(words.score, { n: result.score }),
    ...(advice ? [fill(words[advice], { n: (result.unasked[0] ?? 0) + 1 })] : []),
    ...(marks?.remark ? ['', words.marksFrom + is + marks.remark] : []),
    '',
    words.checks,
    ...result.checks.map(
      ({ name, passed, points }) =>
        `${passed ? words.yes : words.no} · ${checks[name]} · ${fill(words.points, { n: passed ? points : 0 })}`,
    ),
    '',
    words.turns,
    ...result.turns.flatMap((turn, at) => {
      const { you, line, reply } = exchanges[at]!;
      const { gauges, scale } = changesOf(turn, words);
      const mark = marks?.marks[at];
      const note = noteOn(turn, coach);
      const said = note ? [`   ${note}`] : [];
      const kind = (turn.asides ?? []).filter(isKind);
      return [
        ...kind.flatMap(({ text }) => [
          '',
          `${kinds['rapport']}${is}${text}`,
          `   ${words.own.kind}`,
        ]),
        '',
        `${at + 1}. ${kinds[labelOf(turn.line)]}${is}${you}`,
        ...(line ? [`   ${words.own.line}${is}${line}`] : []),
        ...(line && note ? [`   ${words.own.note}`, ...said] : []),
        `   ${customer.name}${is}${reply.join(' ')}`,
        `   ${gauges} · ${scale}`,
        ...turn.rules.flatMap(({ name }) => [
          `   ${rules[name]!.name}${is}${rules[name]!.text}`,
          ...detailsOf(name, turn, words, play.scene).map((one) => `   ${one}`),
        ]),
        ...(turn.vainBefore === null
          ? []
          : [`   ${fill(words.vainBefore, { n: turn.vainBefore + 1 })}`]),
        ...(line ? [] : said),
        ...(mark ? [`   ${words.marksFrom}${is}${words.marks[mark]}`] : []),
      ];
    }),
    '',
  ].join('\n');
}
