import { fill } from '../../../i18n/text.ts';
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
  const { people, rounds, quiz, heat } = words;
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
    return [[round, group, called(seller), ...counts, tally.order ?? '', ...answers, quotes]];
  });
  const learners = items.flatMap((item) => (item.kind === 'learner' ? [item.learner] : []));
  const hard = content ? hardest(learners, content) : [];
  const heats = content ? heatOf(callsOf(items), content) : [];
  const title = (id: string): string => content?.titles[id] ?? id;
  return [
    [people.title],
    [people.who, people.ended, people.quiz, people.call, bare(people.sold), bare(people.heard)],
    ...who,
    [],
    [rounds.title],
    [
      bare(rounds.round),
      '',
      people.who,
      ...sayings.map((kind) => pad.name[kind]),
      rounds.early,
      ...checks.map((check) => pad.check[check]),
      pad.name.quote,
    ],
    ...calls,
    [],
    [quiz.title],
    ...hard.map(({ quiz: id, question, asked, wrong, most }): Row => [
      title(id),
      question.ask,
      wrong,
      asked,
      most?.text ?? '',
    ]),
    [],
    [heat.title],
    ...heats.flatMap(({ scenario, calls, lines }) =>
      lines.map(({ text, said }): Row => [title(scenario), text, said, calls]),
    ),
  ];
}

/** A heading without the number that it would hold. */
const bare = (text: string): string => fill(text, { n: '' }).trim();
