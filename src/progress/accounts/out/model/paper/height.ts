import type { Centre, Deal, Person, Plan, Section, Stage, Track } from '../../../model/plan.ts';
import {
  columns,
  em,
  high,
  linesIn,
  margin,
  titleRoom,
  wide,
  widthOf,
  type Face,
  type Faces,
} from './lines.ts';

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Lines beside each other are as high as the highest. */
const highest = (...all: number[]): number => Math.max(1, ...all);

/** How many lines a text takes, in the type of the text unless it says another. */
type Count = (text: string, width: number, size?: number) => number;
const countIn =
  (face: Face): Count =>
  (text, width, size) =>
    linesIn(face, text, width, size);

/** Bold type is so much wider than what is measured. */
const bold = 1.08;

/** What of a part stays on one page, from top to bottom, in millimetres; nothing for one that is not there. */
export function blocksOf(plan: Plan, faces: Faces): { head: number } & Record<Section, number[]> {
  const { line, gap, pad, title, lead, deed } = high[plan.locale];
  const count = countIn(faces.text);
  const text = (said: string, width: number = columns.text): number => count(said, width) * line;
  const rows = (all: readonly number[]): number[] => all.map((lines) => lines * line + gap);
  const { who, buying } = plan;
  const figures = who.figures.map(({ label, value, by }) =>
    count(`${label} ${value} ${by || '—'.repeat(9)} ——`, columns.figure),
  );
  const pairs = figures.flatMap((one, place) =>
    place % 2 === 0 ? [highest(one, figures[place + 1] ?? 0)] : [],
  );
  const bandLines = (name: string): number => count(name, 31, 3.3 * bold);
  const titled = (section: Section, side: string, ...content: number[]): number[] => {
    const blocks = content.filter((height) => height > 0);
    if (blocks.length === 0) return [];
    const [first = 0, ...others] = blocks;
    const heading =
      6.3 +
      linesIn(faces.title, plan.titles[section], margin, 4.4) * 5.7 +
      count(side, margin, 3.2) * 4.5;
    return [Math.max(first, heading - sum(others)), ...others].map(
      (height, place) => height + (place === 0 ? pad : 0),
    );
  };
  const placed = buying.customer.at !== null || buying.us.at !== null;
  const { size, share } = titleRoom(plan, faces);
  return {
    head:
      15.2 +
      highest(linesIn(faces.title, plan.next, columns.head, size)) * title * share +
      linesIn(faces.lead, plan.lead, columns.head, lead.size) * lead.line,
    who: titled(
      'who',
      plan.name,
      sum([
        text(who.text),
        who.band === null ? 0 : 6.6 + highest(...who.bands.map(bandLines)) * 4.3,
        ...who.placed.map(({ says }) => text(says) + 1),
        ...rows(pairs),
      ]),
    ),
    buying: titled(
      'buying',
      buying.says,
      sum([
        placed ? roadHeight(buying.customer, count) + roadHeight(buying.us, count) + 1.5 : 0,
        text(buying.text),
        ...rows(buying.weighs.map(({ says }) => count(says, columns.text))),
      ]),
    ),
    centres: titled('centres', '', ...plan.centres.map((one) => mapHeight(one, line, faces.text))),
    cares: titled(
      'cares',
      '',
      ...together(rows(plan.cares.map((care) => careLines(care, count)))),
      ...together(rows(plan.meets.map(({ says }) => count(says, columns.text)))),
    ),
    stages: titled(
      'stages',
      '',
      ...plan.stages.map((one) => stageHeight(one, line, count)),
      ...together(rows(plan.evidence.map(({ says }) => highest(count(says, columns.evidence))))),
    ),
    deals: titled('deals', '', ...plan.deals.map((one) => dealHeight(one, line, count))),
    unknown: titled(
      'unknown',
      '',
      ...together(
        rows(
          plan.unknown.map(({ what, ask }) =>
            highest(count(what, columns.unknown), count(ask, columns.doer)),
          ),
        ),
      ),
    ),
    actions: titled(
      'actions',
      '',
      ...together(
        rows(
          plan.actions.map(({ what, who: doer, why }) =>
            highest(
              count(what, deed[0]),
              count([doer, why].filter(Boolean).join(' · '), deed[1], 3.2),
            ),
          ),
        ),
      ),
    ),
    sentences: titled(
      'sentences',
      '',
      ...together(rows(plan.sentences.map(({ says }) => count(`“${says}”`, columns.text)))),
    ),
    questions: titled(
      'questions',
      '',
      ...together(
        rows(
          plan.questions.map(({ question, about }) =>
            count(`${question} ${about}——`, columns.unknown),
          ),
        ),
      ),
    ),
  };
}

/** Rows that may be parted by the end of a page, the first three with the heading beside them. */
const together = (rows: readonly number[]): number[] =>
  rows.length > 0 ? [sum(rows.slice(0, 3)), ...rows.slice(3)] : [];

const careLines = ({ who, cares, talk }: Plan['cares'][number], count: Count): number =>
  highest(
    count(who, columns.who, em * bold),
    count(cares, columns.cares),
    count(talk, columns.talk),
  );

/** What is said of a road, and beside it its steps, each with its name below. */
function roadHeight({ name, steps, at }: Track, count: Count): number {
  const said = count(`${name}: 00 00 00 00, ${steps[at ?? 0]!}`, columns.road, 3.2 * bold) * 4.2;
  const named = steps.map((step, place) =>
    count(step, columns.step, 3.1 * (place === at ? bold : 1)),
  );
  return Math.max(said, 4.8 + highest(...named) * 4.4);
}

/** A head of a map with the name below it, and a number for each of its gaps. */
const head = { wide: 9.5, high: 11.2, name: 4.3, size: 3.1, number: 4.6 };

/** Of a cell, those beside each other that it has room for. */
function mapHeight({ levels, functions, people, gaps, says }: Centre, line: number, face: Face) {
  const numbers = ({ id }: Person): number =>
    gaps.filter(({ at }) => at && 'person' in at && at.person === id).length * head.number;
  const cellHeight = (here: readonly Person[]): number => {
    let [sum, used, row] = [0, 0, 0];
    for (const one of here) {
      const name = widthOf(face, one.name, head.size) + numbers(one);
      const across = Math.min(columns.cell, Math.max(head.wide, name));
      const tall =
        head.high + Math.max(1, linesIn(face, one.name, columns.cell, head.size)) * head.name;
      if (used > 0 && used + 0.8 + across > columns.cell) [sum, used, row] = [sum + row, 0, 0];
      [used, row] = [used + 0.8 + across, Math.max(row, tall)];
    }
    return sum + row;
  };
  const rowHeight = (level: number): number =>
    2.3 +
    Math.max(
      head.high + head.name,
      ...functions.map((_, column) =>
        cellHeight(people.filter((one) => one.level === level && one.function === column)),
      ),
    );
  return (
    11.6 +
    sum(levels.map((_, level) => rowHeight(level))) +
    sum(gaps.map((gap) => linesIn(face, `${gap.says} ——————————`, columns.gap) * line)) +
    sum(says.split('\n').map((one) => linesIn(face, one, wide))) * 5.45
  );
}

function stageHeight(stage: Stage, line: number, count: Count): number {
  const named = count(`———— ${stage.stages[stage.step - 1] ?? ''}`, 40, em * bold);
  const left =
    26 + named * line + count([stage.name, stage.since, ...stage.sure].join(' · '), 40) * line;
  const right =
    sum(stage.evidence.map(({ says }) => highest(count(says, columns.sign)) * line + 1)) +
    count(`———————— ${stage.next ?? ''}`, 91) * line +
    2;
  return Math.max(left, right);
}

function dealHeight({ need, cost, says, payback }: Deal, line: number, count: Count): number {
  const pan = (weights: Deal['need']): number =>
    sum(
      weights.map(
        ({ label, figure }) =>
          count(`${label} ${figure.value}`, columns.weight, em * 1.04) * line +
          highest(count(`${figure.by || '—'.repeat(9)}——`, columns.weight, 3.2)) * (line - 0.4) +
          1,
      ),
    );
  return count(payback + says, wide) * line + Math.max(34, 11 + Math.max(pan(need), pan(cost)));
}
