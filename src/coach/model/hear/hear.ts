import type { Moment } from './clues.ts';
import { alone, rankingIn } from './rank.ts';
import type { Table } from './table.ts';
import { bounds, type Guess, type Heard } from './heard.ts';
import { verdictOn } from './verdict.ts';

/**
 * What a sentence means in a call. The same table, moment and sentence give the same answer; never throws,
 * whatever was typed or pasted.
 */
export function heardIn(table: Table, text: string, moment: Moment): Heard {
  const heard = verdictOn(rankingIn(table, text, moment), moment);
  const weak = heard.as === 'unclear' || (heard.as === 'lines' && heard.lines[0]!.p < alone);
  return weak ? severalIn(table, text, moment, heard) : heard;
}

/** Two questions in a breath hide each other: what one of them means alone stands beside what both were heard as. */
function severalIn(table: Table, text: string, moment: Moment, heard: Heard): Heard {
  const parts = questionsIn(table, text);
  if (parts.length < 2) return heard;
  const best = parts.flatMap((part): Guess[] => {
    const { as, lines } = verdictOn(rankingIn(table, part, moment), moment);
    return as === 'line' || as === 'lines' ? lines.slice(0, 1) : [];
  });
  const surest = new Map<string, number>();
  for (const { id, p } of [...heard.lines, ...best])
    surest.set(id, Math.max(p, surest.get(id) ?? 0));
  if (best.length === 0) return heard;
  const lines = [...surest].map(([id, p]) => ({ id, p })).sort((a, b) => b.p - a.p);
  return { ...heard, as: 'lines', lines: lines.slice(0, 3), missing: null };
}

/** “Or at night?” is no question of its own: it has fewer tokens than these. */
const fewest = 4;

/** A sentence cut behind each clause that asks. */
function questionsIn({ ear }: Table, text: string): string[] {
  const parts: string[][] = [[]];
  for (const clause of ear.clauses(text)) {
    const says = ear.plain(clause.text).filter((token) => token !== '?').length;
    if (clause.asks && says < fewest && parts.length > 1) {
      parts.at(-2)!.push(...parts.pop()!, clause.text);
      parts.push([]);
      continue;
    }
    parts.at(-1)!.push(clause.text);
    if (clause.asks) parts.push([]);
  }
  return parts.slice(0, -1).map((clauses) => clauses.join('\n'));
}

/**
 * The same of what answers the customer's asking back: a sentence that tells nothing alone is heard together
 * with the one `before`, where it speaks itself for the line that both mean.
 */
export function heardAfter(table: Table, before: string, text: string, moment: Moment): Heard {
  const ranking = rankingIn(table, text, moment);
  const alone = verdictOn(ranking, moment);
  if (alone.as !== 'unclear') return alone;
  const both = heardIn(table, `${before} ${text}`, moment);
  const meant = ranking.lines.find(({ one }) => one.line.id === both.lines[0]?.id);
  const speaks = meant !== undefined && meant.words >= bounds.words;
  return speaks && (both.as === 'line' || both.as === 'lines') ? both : alone;
}
