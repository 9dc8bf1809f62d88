import type { Locale } from '../../../../i18n/locales.ts';
import type { Centre, Deal, Plan, Section, Stage } from '../../model/plan.ts';

/** What `paper.module.css` gives a plan, in millimetres. */
const page = 277;
const wide = 137;
const margin = 34;
const em = 3.5;
/** Real words break later than letters would, and a line too many costs a page. */
const slack = 1.06;

/** How high a line of the text is, what parts it from the next, a line of the title, of the opening, and the roads. */
const high = {
  'zh-CN': { line: 5.15, gap: 1.2, title: 9.6, lead: 6, roads: 19 },
  en: { line: 4.4, gap: 0.9, title: 8.7, lead: 5.1, roads: 24 },
} as const;

/** How many lines a text takes in a column, nearly. */
export const linesIn = (text: string, width: number, size = em): number =>
  text.trim() === '' ? 0 : Math.ceil((widthOf(text, size) * slack) / width);

/** Print is set in narrower letters than a figure. */
export const widthOf = (text: string, size: number): number => {
  const chinese = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return size * (chinese + (text.length - chinese) * 0.46);
};

/** The columns in which the texts of a line stand. */
export const columns = {
  head: wide,
  text: wide,
  side: margin,
  figure: 65,
  gap: 130,
  who: 15,
  cares: 58,
  talk: 53,
  sign: 74,
  evidence: 118,
  unknown: 104,
  what: 82,
  doer: 34,
  weight: 41,
} as const;

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Lines beside each other are as high as the highest. */
const highest = (...all: number[]): number => Math.max(1, ...all);

/** How high each part of a plan is on paper, nearly, in millimetres; 0 for one that is not there. */
function heights(plan: Plan): { head: number } & Record<Section, number> {
  const { line, gap, title, lead, roads } = high[plan.locale];
  const rows = (all: readonly number[]): number => sum(all.map((lines) => lines * line + gap));
  const text = (said: string, width: number = columns.text): number => linesIn(said, width) * line;
  const { who, buying } = plan;
  const figures = who.figures.map(({ label, value, by }) =>
    linesIn(`${label} ${value} ${by || '—'.repeat(9)} ——`, columns.figure),
  );
  const pairs = figures.flatMap((one, place) =>
    place % 2 === 0 ? [highest(one, figures[place + 1] ?? 0)] : [],
  );
  const titled = (side: string, ...content: number[]): number => {
    const beside = sum(content);
    return beside === 0 ? 0 : Math.max(beside, 12 + linesIn(side, margin, 3.2) * 4.5) + 4;
  };
  const placed = buying.customer.at !== null || buying.us.at !== null;
  return {
    head:
      14 +
      highest(linesIn(plan.next, columns.head, 7.8)) * title +
      linesIn(plan.lead, columns.head, 3.9) * lead,
    who: titled(
      plan.name,
      text(who.text),
      who.band === null ? 0 : 8,
      sum(who.placed.map(({ says }) => text(says) + 1)),
      rows(pairs),
    ),
    buying: titled(
      buying.says,
      placed ? roads : 0,
      text(buying.text),
      rows(buying.weighs.map(({ says }) => linesIn(says, columns.text))),
    ),
    centres: titled('', ...plan.centres.map((one) => mapHeight(one, line))),
    cares: titled(
      '',
      rows(plan.cares.map(careLines)),
      rows(plan.meets.map(({ says }) => linesIn(says, columns.text))),
    ),
    stages: titled(
      '',
      ...plan.stages.map((one) => stageHeight(one, line)),
      rows(plan.evidence.map(({ says }) => highest(linesIn(says, columns.evidence)))),
    ),
    deals: titled('', ...plan.deals.map((one) => dealHeight(one, line))),
    unknown: titled(
      '',
      rows(
        plan.unknown.map(({ what, ask }) =>
          highest(linesIn(what, columns.unknown), linesIn(ask, columns.doer)),
        ),
      ),
    ),
    actions: titled(
      '',
      rows(
        plan.actions.map(({ what, who: doer, why }) =>
          highest(
            linesIn(what, columns.what),
            linesIn([doer, why].filter(Boolean).join(' · '), columns.doer, 3.2),
          ),
        ),
      ),
    ),
    sentences: 0,
    questions: 0,
  };
}

const careLines = ({ who, cares, talk }: Plan['cares'][number]): number =>
  highest(linesIn(who, columns.who), linesIn(cares, columns.cares), linesIn(talk, columns.talk));

/** Of a cell, those beside each other that it has room for. */
function mapHeight({ levels, functions, people, gaps }: Centre, line: number): number {
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
    sum(gaps.map(({ says }) => linesIn(`${says} ——————————`, columns.gap) * line))
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

/** What a manager would ask, below all. */
const asked = { 'zh-CN': 21, en: 18 } satisfies Record<Locale, number>;

/**
 * Whether two pages hold a plan, no part of which is broken.
 *
 * @param parted a map ends the first page
 */
export function isRoomFor(plan: Plan, parted: boolean): boolean {
  const { head, ...parts } = heights(plan);
  let pages = 1;
  let used = head;
  const put = (height: number, fresh = false): void => {
    if (height === 0) return;
    if (fresh || used + height > page) {
      pages += 1;
      used = 0;
    }
    used += height;
    if (height > page) pages += 1;
  };
  for (const [section, height] of Object.entries(parts))
    put(height, parted && section === 'cares' && parts.centres > 0);
  put(asked[plan.locale]);
  return pages <= 2;
}
