import { fill } from '../../i18n/text.ts';
import { writeNumber } from '../../i18n/number.ts';
import type { Debrief } from './debrief.model.ts';
import type { Coach, Scene } from './scene.model.ts';

/** A debrief as plain text, to keep or to send. */
export function reportOf(
  { title, customer, outcomes }: Scene,
  { words, rules, notes, checks }: Coach,
  result: Debrief,
  exchanges: readonly { you: string; reply: string[] }[],
  kinds: Record<string, string>,
): string {
  const outcome = result.outcome ?? 'no-sale';
  const is = words.separator;
  const signed = (change: number): string => `${change > 0 ? '+' : ''}${writeNumber(change, 0)}`;
  return [
    title,
    `${customer.name} · ${customer.organisation} · ${customer.title}`,
    '',
    words.outcomeTitle + is + words.outcomes[outcome],
    outcomes[outcome],
    words.processTitle + is + words.process[result.process],
    fill(words.score, { n: result.score }),
    ...(result.lucky ? [words.lucky] : []),
    '',
    words.checks,
    ...result.checks.map(
      ({ name, passed, points }) =>
        `${passed ? words.yes : words.no} · ${checks[name]} · ${fill(words.points, { n: passed ? points : 0 })}`,
    ),
    '',
    words.turns,
    ...result.turns.flatMap(({ line, before, after, weight, cost, rules: fired }, at) => [
      '',
      `${at + 1}. ${kinds[line.kind]}${is}${exchanges[at]!.you}`,
      `   ${customer.name}${is}${exchanges[at]!.reply.join(' ')}`,
      `   ${fill(words.effects, {
        trust: signed(after.trust - before.trust),
        patience: signed(after.patience - before.patience),
      })} · ${fill(words.costs, {
        weight: signed(weight.after - weight.before),
        cost: signed(cost.after - cost.before),
      })}`,
      ...fired.map(({ name }) => `   ${rules[name]!.name}${is}${rules[name]!.text}`),
      `   ${notes[line.id]!.note}`,
    ]),
    '',
  ].join('\n');
}
