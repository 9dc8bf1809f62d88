import { fill } from '../../../../i18n/text.ts';
import type { Centre, Day, Deal, Evidence, Plan, Section, Stage, Track } from '../../model/plan.ts';
import { writeDay } from '../../../../i18n/date.ts';
import { isOverdue } from '../../model/day.ts';
import type { OutWords } from '../words.ts';
import { askedBy, checksOf } from './checks.ts';
import type { Block, Part, Written } from './written.ts';

const text = (...texts: readonly string[]): Block[] =>
  texts.filter((one) => one.trim()).map((one) => ({ kind: 'text', text: one }));

const list = (items: readonly string[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items: [...items] }] : [];

/** A table without the columns in which nothing stands. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  const kept = head.map((_, column) => rows.some((row) => row[column]?.trim()));
  const cut = (row: readonly string[]): string[] => row.filter((_, column) => kept[column]);
  return rows.length > 0 ? [{ kind: 'table', head: cut(head), rows: rows.map(cut) }] : [];
}

/** A day as a plan writes it, with its year. */
export const dayIn = (plan: Plan, day: Day): string => writeDay(plan.locale, day);

/** The whole plan as text; what is empty is left out. */
export function documentOf(plan: Plan, words: OutWords, today: Day): Written {
  const { paper } = words;
  const writers: Record<Section, () => Block[]> = {
    who: () => whoText(plan, words),
    buying: () => buyingText(plan, words),
    centres: () => plan.centres.flatMap((centre) => centreText(plan, centre, words)),
    cares: () => [
      ...table(
        [words.columns.who, words.columns.cares, words.columns.talk],
        plan.cares.map(({ who, cares, talk }) => [who, cares, talk]),
      ),
      ...list(plan.meets.map(({ says }) => says)),
    ],
    stages: () => [
      ...plan.stages.flatMap((stage) => stageText(plan, stage, words)),
      ...list(plan.evidence.map((one) => evidenceText(plan, one, words))),
    ],
    deals: () => plan.deals.flatMap((deal) => dealText(deal, words)),
    unknown: () =>
      table(
        [words.columns.what, words.columns.ask],
        plan.unknown.map(({ what, ask }) => [what, ask]),
      ),
    actions: () =>
      table(
        [
          words.columns.day,
          words.columns.what,
          words.columns.who,
          words.columns.why,
          words.columns.mark,
        ],
        plan.actions.map(({ on, what, who, why, done }) => [
          on === null ? paper.undated : dayIn(plan, on),
          what,
          who,
          why,
          done ? paper.done : isOverdue({ on, done }, today) ? paper.overdue : '',
        ]),
      ),
    sentences: () => list(plan.sentences.map(({ says }) => says)),
    questions: () =>
      table(
        [words.columns.question, words.columns.about],
        plan.questions.map(({ question, about }) => [question, about]),
      ),
  };
  const parts = (Object.keys(writers) as Section[]).map((section): Part => ({
    title: plan.titles[section],
    blocks: writers[section](),
  }));
  const name = plan.name.trim() || paper.unnamed;
  const asked = askedBy(checksOf(plan, today)).map((point) => words.points[point].ask);
  return {
    about: fill(paper.of, { name, date: dayIn(plan, plan.on) }),
    title: plan.next.trim() || name,
    lead: plan.lead.trim(),
    parts: [
      ...parts,
      { title: paper.noteTitle, blocks: text(plan.note) },
      { title: words.checks.manager, blocks: list(asked) },
    ].filter(({ blocks }) => blocks.length > 0),
    foot: plan.example ? paper.invented : paper.kept,
  };
}

const saidBy = (words: OutWords, by: string): string => by.trim() || words.paper.nobody;

function whoText({ who }: Plan, words: OutWords): Block[] {
  const band = who.band === null ? undefined : who.bands[bandPlace[who.band]];
  return [
    ...text(
      who.text,
      band ? fill(words.paper.band, { band }) : '',
      ...who.placed.map(({ says }) => says),
    ),
    ...table(
      [words.columns.what, words.columns.figure, words.columns.by],
      who.figures.map(({ label, value, by }) => [label, value, saidBy(words, by)]),
    ),
  ];
}
const bandPlace = { first: 0, second: 1, third: 2, loss: 3 } as const;

function buyingText({ buying }: Plan, words: OutWords): Block[] {
  const place = ({ name, steps, at }: Track): string =>
    fill(words.paper.track, { name, step: (at !== null && steps[at]) || words.paper.unplaced });
  const tracks = [buying.customer, buying.us];
  return [
    ...text(buying.text),
    ...list(tracks.some(({ at }) => at !== null) ? tracks.map(place) : []),
    ...text(buying.says),
    ...list(buying.weighs.map(({ says }) => says)),
  ];
}

function centreText(
  plan: Plan,
  { people, gaps, says }: Centre,
  { paper, columns }: OutWords,
): Block[] {
  const plannedFor = (id: string | null): string[] => {
    const action = plan.actions.find((one) => one.id === id);
    return [action?.what ?? paper.unplanned, action?.on ? dayIn(plan, action.on) : ''];
  };
  return [
    ...text(says),
    ...list(people.map((person) => person.says)),
    ...table(
      [columns.gap, columns.action, columns.day],
      gaps.map((gap) => [gap.says, ...plannedFor(gap.action)]),
    ),
  ];
}

function stageText(plan: Plan, stage: Stage, words: OutWords): Block[] {
  const { paper } = words;
  const { step, since, evidence, next } = stage;
  const named = { name: stage.name, stage: stage.stages[step - 1] ?? '', n: step };
  return [
    ...text(
      fill(step > 0 ? paper.stage : paper.before, named) +
        (since === null ? '' : fill(paper.since, { date: dayIn(plan, since) })),
      ...stage.sure,
    ),
    ...list(evidence.map((one) => evidenceText(plan, one, words))),
    ...text(next === null ? '' : fill(paper.nextMark, { mark: next })),
  ];
}

const evidenceText = (plan: Plan, { on, says }: Evidence, { paper }: OutWords): string =>
  on === null ? says : fill(paper.evidence, { date: dayIn(plan, on), says });

/** Each pan under its own name: in one list, what the problem costs and what solving it costs would be mixed. */
function dealText(deal: Deal, words: OutWords): Block[] {
  const { paper, columns } = words;
  const pan = (side: 'need' | 'cost'): Block[] => [
    ...text(deal[side].length > 0 ? fill(paper[side], { total: deal[`${side}Total`] }) : ''),
    ...table(
      [columns.what, columns.figure, columns.by],
      deal[side].map(({ label, figure }) => [label, figure.value, saidBy(words, figure.by)]),
    ),
  ];
  return [
    ...text(fill(paper.deal, { name: deal.name, n: deal.years })),
    ...pan('need'),
    ...pan('cost'),
    ...text(deal.says, deal.payback),
  ];
}
