import { plainName } from '../../../model/name.ts';
import type { Centre, Deal, Plan, Section, Stage } from '../../../model/plan.ts';
import { columns, high, linesIn, margin, titleRoom, titles, wide, widthOf } from './lines.ts';

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Lines beside each other are as high as the highest. */
const highest = (...all: number[]): number => Math.max(1, ...all);

/** What of a part stays on one page, from top to bottom, in millimetres; nothing for one that is not there. */
export function blocksOf(plan: Plan): { head: number } & Record<Section, number[]> {
  const { line, gap, title, lead, roads } = high[plan.locale];
  const text = (said: string, width: number = columns.text): number => linesIn(said, width) * line;
  const rows = (all: readonly number[]): number[] => all.map((lines) => lines * line + gap);
  const { who, buying } = plan;
  const figures = who.figures.map(({ label, value, by }) =>
    linesIn(`${label} ${value} ${by || '—'.repeat(9)} ——`, columns.figure),
  );
  const pairs = figures.flatMap((one, place) =>
    place % 2 === 0 ? [highest(one, figures[place + 1] ?? 0)] : [],
  );
  const titled = (side: string, ...content: number[]): number[] => {
    const blocks = content.filter((height) => height > 0);
    if (blocks.length === 0) return [];
    const [first = 0, ...others] = blocks;
    const beside = Math.max(first, 12 + linesIn(side, margin, 3.2) * 4.5 - sum(others));
    return [beside, ...others].map((height, place) => height + (place === 0 ? 4 : 0));
  };
  const placed = buying.customer.at !== null || buying.us.at !== null;
  const { size } = titleRoom(plan.next);
  return {
    head:
      14 +
      highest(linesIn(plan.next, columns.head, size)) * title * (size / titles.large.size) +
      linesIn(plan.lead, columns.head, 3.9) * lead,
    who: titled(
      plan.name,
      sum([
        text(who.text),
        who.band === null ? 0 : 8,
        ...who.placed.map(({ says }) => text(says) + 1),
        ...rows(pairs),
      ]),
    ),
    buying: titled(
      buying.says,
      sum([
        placed ? roads : 0,
        text(buying.text),
        ...rows(buying.weighs.map(({ says }) => linesIn(says, columns.text))),
      ]),
    ),
    centres: titled('', ...plan.centres.map((one) => mapHeight(one, line))),
    cares: titled(
      '',
      ...together(rows(plan.cares.map((care) => careLines(plan, care)))),
      ...together(rows(plan.meets.map(({ says }) => linesIn(says, columns.text)))),
    ),
    stages: titled(
      '',
      ...plan.stages.map((one) => stageHeight(one, line)),
      ...together(rows(plan.evidence.map(({ says }) => highest(linesIn(says, columns.evidence))))),
    ),
    deals: titled('', ...plan.deals.map((one) => dealHeight(one, line))),
    unknown: titled(
      '',
      ...together(
        rows(
          plan.unknown.map(({ what, ask }) =>
            highest(linesIn(what, columns.unknown), linesIn(ask, columns.doer)),
          ),
        ),
      ),
    ),
    actions: titled(
      '',
      ...together(
        rows(
          plan.actions.map(({ what, who: doer, why }) =>
            highest(
              linesIn(what, columns.what),
              linesIn([doer, why].filter(Boolean).join(' · '), columns.doer, 3.2),
            ),
          ),
        ),
      ),
    ),
    sentences: titled(
      '',
      ...together(rows(plan.sentences.map(({ says }) => linesIn(`“${says}”`, columns.text)))),
    ),
    questions: titled(
      '',
      ...together(
        rows(
          plan.questions.map(({ question, about }) =>
            linesIn(`${question} ${about}——`, columns.unknown),
          ),
        ),
      ),
    ),
  };
}

/** Rows that may be parted by the end of a page, the first three with the heading beside them. */
const together = (rows: readonly number[]): number[] =>
  rows.length > 0 ? [sum(rows.slice(0, 3)), ...rows.slice(3)] : [];

function careLines({ centres }: Plan, { who, cares, talk }: Plan['cares'][number]): number {
  const people = centres.flatMap((centre) => centre.people);
  const post = people.find(({ name }) => plainName(name) === plainName(who))?.post ?? '';
  return highest(
    linesIn(who, columns.who) + linesIn(post, columns.who, 3.2),
    linesIn(cares, columns.cares),
    linesIn(talk, columns.talk),
  );
}

/** Of a cell, those beside each other that it has room for. */
function mapHeight({ levels, functions, people, gaps, says }: Centre, line: number): number {
  const cell = 29;
  const cellRows = (level: number, column: number): number =>
    sum(
      people
        .filter((one) => one.level === level && one.function === column)
        .map(({ name }) => Math.max(11, widthOf(name, 3.3) + 6)),
    ) / cell;
  const row = (level: number): number =>
    Math.max(1, ...functions.map((_, column) => Math.ceil(cellRows(level, column)))) * 17.5;
  return (
    10 +
    sum(levels.map((_, level) => row(level))) +
    sum(gaps.map((gap) => linesIn(`${gap.says} ——————————`, columns.gap) * line)) +
    sum(says.split('\n').map((one) => linesIn(one, wide, 3.2))) * 4.6
  );
}

function stageHeight(stage: Stage, line: number): number {
  const left = 26 + line + linesIn([stage.name, stage.since, ...stage.sure].join(' · '), 40) * line;
  const right =
    sum(stage.evidence.map(({ says }) => highest(linesIn(says, columns.sign)) * line + 1)) +
    linesIn(`———————— ${stage.next ?? ''}`, 91) * line +
    2;
  return Math.max(left, right);
}

function dealHeight({ need, cost, says, payback }: Deal, line: number): number {
  const pan = (weights: Deal['need']): number =>
    sum(
      weights.map(
        ({ label, figure }) =>
          linesIn(`${label} ${figure.value}`, columns.weight) * line +
          highest(linesIn(`${figure.by || '—'.repeat(9)}——`, columns.weight, 3.2)) * (line - 0.4) +
          1,
      ),
    );
  return linesIn(payback + says, wide) * line + Math.max(34, 11 + Math.max(pan(need), pan(cost)));
}
