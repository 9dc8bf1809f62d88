import { checks, sayings } from '../../pad/model/pad.ts';
import { tallyOf } from '../../pad/model/tally.ts';
import type { PadRoom } from '../../pad/words.ts';
import type { ResultRoom } from '../words.ts';
import { callsOf, heatOf } from './calls.ts';
import type { Item } from './item.ts';
import { peopleOf } from './people.ts';
import { hardest, type Content } from './room.ts';

type Row = (string | number)[];
const percent = (share: number | null): Row[number] =>
  share === null ? '' : Math.round(share * 100);

/**
 * Everything on the page as rows of one table, a section below the other, each with its heading.
 *
 * @param called a person as shown: the name, or a number while names are hidden
 */
export function rowsOf(
  items: readonly Item[],
  content: Content | null,
  words: ResultRoom,
  pad: Pick<PadRoom, 'name' | 'check'>,
  called: (name: string) => string,
): Row[] {
  const { people, rounds, quiz, heat, turns, table } = words;
  const who = peopleOf(items).map(({ name, sold, heard, standing }): Row => [
    called(name),
    standing ? standing.ended : '',
    percent(standing?.quiz ?? null),
    percent(standing?.call ?? null),
    sold.join(' '),
    heard.join(' '),
  ]);
  const calls = items.flatMap((item): Row[] => {
    if (item.kind !== 'pad') return [];
    const { round, group, seller, entries } = item.pad;
    const tally = tallyOf(item.pad);
    const answers = checks.map((check) => {
      const yes = item.pad.checks[check];
      return yes === undefined ? '' : yes ? 1 : 0;
    });
    const quotes = entries.flatMap(({ text }) => text ?? []).join(' / ');
    const counts = sayings.map((kind) => tally.counts[kind]);
    const order = tally.order ? table[tally.order] : '';
    return [[round, group, called(seller), ...counts, order, ...answers, quotes]];
  });
  const learners = items.flatMap((item) => (item.kind === 'learner' ? [item.learner] : []));
  const hard = content ? hardest(learners, content) : [];
  const heats = content ? heatOf(callsOf(items), content) : [];
  const title = (id: string): string => content?.titles[id] ?? id;
  return [
    section(
      people.title,
      [people.who, people.ended, people.quiz, people.call, table.sold, table.heard],
      who,
    ),
    section(
      rounds.title,
      [
        ...[table.round, table.group, table.seller, ...sayings.map((kind) => pad.name[kind])],
        ...[table.order, ...checks.map((check) => pad.check[check]), pad.name.quote],
      ],
      calls,
    ),
    section(
      quiz.title,
      [table.quiz, quiz.question, table.wrong, table.asked, quiz.most],
      hard.map(({ quiz: id, question, asked, wrong, most }) => [
        ...[title(id), question.ask, wrong, asked, most?.text ?? ''],
      ]),
    ),
    section(
      heat.title,
      [turns.call, heat.line, heat.said, table.calls],
      heats.flatMap(({ scenario, calls, lines }) =>
        lines.map(({ text, said }): Row => [title(scenario), text, said, calls]),
      ),
    ),
  ]
    .filter((rows) => rows.length > 0)
    .flatMap((rows, at) => (at === 0 ? rows : [[], ...rows]));
}

/** A part of the table; nothing where it would be empty. */
const section = (title: string, head: Row, rows: Row[]): Row[] =>
  rows.length === 0 ? [] : [[title], head, ...rows];
