import type { Centre, Deal, Person, Stage, Track } from '../../../model/plan.ts';
import { columns, em, linesIn, wide, widthOf, type Face } from './lines.ts';

export const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Lines beside each other are as high as the highest. */
export const highest = (...all: number[]): number => Math.max(1, ...all);

/** How many lines a text takes, in the type of the text unless it says another. */
export type Count = (text: string, width: number, size?: number) => number;
export const countIn =
  (face: Face): Count =>
  (text, width, size) =>
    linesIn(face, text, width, size);

/** Bold type is so much wider than what is measured. */
export const bold = 1.08;

/** What is said of a road, and beside it its steps, each with its name below. */
export function roadHeight({ name, steps, at }: Track, count: Count): number {
  const said = count(`${name}: 00 00 00 00, ${steps[at ?? 0]!}`, columns.road, 3.2 * bold) * 4.2;
  const named = steps.map((step, place) =>
    count(step, columns.step, 3.1 * (place === at ? bold : 1)),
  );
  return Math.max(said, 4.8 + highest(...named) * 4.4);
}

/** A head of a map with the name below it, and a number for each of its gaps. */
const head = { wide: 9.5, high: 11.2, name: 4.3, size: 3.1, number: 4.6, apart: 2.4 };

/** Of a cell, those beside each other that it has room for. */
export function mapHeight(
  { levels, functions, people, gaps, says }: Centre,
  line: number,
  face: Face,
) {
  const numbers = ({ id }: Person): number =>
    gaps.filter(({ at }) => at && 'person' in at && at.person === id).length * head.number;
  const cellHeight = (here: readonly Person[]): number => {
    let [sum, used, row] = [0, 0, 0];
    for (const one of here) {
      const name = widthOf(face, one.name, head.size) + numbers(one);
      const across = Math.min(columns.cell, Math.max(head.wide, name));
      const tall =
        head.high + Math.max(1, linesIn(face, one.name, columns.cell, head.size)) * head.name;
      if (used > 0 && used + head.apart + across > columns.cell)
        [sum, used, row] = [sum + row, 0, 0];
      [used, row] = [used + head.apart + across, Math.max(row, tall)];
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

export function stageHeight(stage: Stage, line: number, count: Count): number {
  const named = count(`———— ${stage.stages[stage.step - 1] ?? ''}`, 40, em * bold);
  // The day stays on one line.
  const since = `————${stage.since?.replaceAll('-', '—') ?? ''}`;
  const left = 26 + named * line + count([stage.name, since, ...stage.sure].join(' · '), 40) * line;
  const right =
    sum(stage.evidence.map(({ says }) => highest(count(says, columns.sign)) * line + 1)) +
    count(`———————— ${stage.next ?? ''}`, 91) * line +
    2;
  return Math.max(left, right);
}

export function dealHeight(
  { need, cost, says, payback }: Deal,
  line: number,
  count: Count,
  title: Face,
): number {
  // The name of a pan, which the plan does not know.
  const name = linesIn(title, `${'n'.repeat(10)} ${'n'.repeat(9)}`, columns.weight, 3.4) * line;
  const pan = (weights: Deal['need']): number =>
    sum(
      weights.map(
        ({ label, figure }) =>
          count(`${label} ${figure.value}`, columns.weight, em * 1.04) * line +
          highest(count(`${figure.by || '—'.repeat(9)}——`, columns.weight, 3.2)) * (line - 0.4) +
          1,
      ),
    );
  return (
    count(payback + says, wide) * line + Math.max(34, 7 + name + Math.max(pan(need), pan(cost)))
  );
}
