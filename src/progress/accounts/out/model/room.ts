import { plainName } from '../../model/name.ts';
import type { Centre, Deal, Plan, Section, Stage } from '../../model/plan.ts';

/** What `paper.module.css` gives a plan, in millimetres. */
const page = 277;
const wide = 137;
const whole = 177;
const margin = 34;
const em = 3.5;
/** Real words break later than letters would, and a line too many costs a page. */
const slack = 1.02;

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
  who: 22,
  cares: 54,
  talk: 49,
  sign: 74,
  evidence: 118,
  unknown: 104,
  what: 82,
  doer: 34,
  weight: 41,
} as const;

/** A long title is set smaller, and ends after so many lines. */
const titles = { large: { size: 7.8, lines: 3 }, small: { size: 5.2, lines: 5 } } as const;

/** In which size a title is set. */
export const titleSize = (title: string): keyof typeof titles =>
  linesIn(title, wide, titles.large.size) <= titles.large.lines ? 'large' : 'small';

/** The room of a title: it heads the page, whatever was pasted into it. */
export const titleRoom = (title: string) => titles[titleSize(title)];

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** Lines beside each other are as high as the highest. */
const highest = (...all: number[]): number => Math.max(1, ...all);

/** What of a part stays on one page, from top to bottom, in millimetres; nothing for one that is not there. */
function blocksOf(plan: Plan): { head: number } & Record<Section, number[]> {
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

/** What a manager would ask, and what is said of what is not printed, below all. */
const asked = { 'zh-CN': 21, en: 18 } as const;
const notes = (said: string): number => linesIn(said, whole, 3.2) * 4.6;

/** How full each page is, in shares of what it holds. */
export function pagesOf(plan: Plan, parted = false, foot = ''): number[] {
  const { head, ...parts } = blocksOf(plan);
  const pages = [head];
  const put = (height: number, fresh = false): void => {
    if (fresh || pages.at(-1)! + height > page) pages.push(0);
    pages[pages.length - 1]! += height;
  };
  for (const [section, blocks] of Object.entries(parts))
    blocks.forEach((height, place) =>
      put(height, parted && place === 0 && section === 'cares' && parts.centres.length > 0),
    );
  if (plan.note) put(14 + linesIn(plan.note, columns.text) * high[plan.locale].line);
  put(asked[plan.locale] + notes(foot));
  return pages.map((used) => used / page);
}

/** Whether two pages hold a plan, no line of which is broken. */
export const isRoomFor = (plan: Plan, foot = ''): boolean => {
  const pages = pagesOf(plan, false, foot);
  return pages.length <= 2 && pages.every((used) => used <= 1);
};

/** The first page says who and how, the second what is done about it, where each is well filled by it. */
export const isParted = (plan: Plan, foot = ''): boolean => {
  const pages = pagesOf(plan, true, foot);
  return pages.length === 2 && pages.every((used) => used > 0.72 && used <= 1);
};
