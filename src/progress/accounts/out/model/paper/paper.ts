import { fill } from '../../../../../i18n/text.ts';
import { isOverdue } from '../../../model/day.ts';
import type { Day, Plan, Section } from '../../../model/plan.ts';
import type { OutWords } from '../../words.ts';
import { withoutBlanks } from './blank.ts';
import type { Faces } from './lines.ts';
import { last, lists, names, shown, sure, taking, type Counts, type List } from './rank.ts';
import { isParted, isRoomFor, type Foot } from './room.ts';
import { askedBy, checksOf } from '../checks.ts';
import { firstLines, withTexts, type Long } from './shorten.ts';

/** What of a part was not printed: lines as a whole, and the ends of texts. */
export interface Left {
  lines: number;
  ends: number;
}

type Words = OutWords['paper'];
/** What a plan is cut by besides its room. */
interface By {
  paper: Words;
  today: Day;
  faces: Faces;
  foot: Foot;
}

export interface OnPaper {
  plan: Plan;
  /** the first page says who and how, the second what is done about it */
  parted: boolean;
  /** what a manager would ask */
  asked: string[];
  /** of the parts that are printed */
  left: Partial<Record<Section | 'head', Left>>;
  /** what is said below all: what is not printed, and which parts nobody has written */
  notes: string[];
}

/** How many lines of each part are printed, and which texts are printed to their end. */
interface Taken {
  counts: Counts;
  whole: ReadonlySet<string>;
}

/**
 * A plan for the manager's desk, on two pages: what the title promises first, then who decides, what is done
 * next and what proves it, then of each part as much as there is room for. A long text waits at its first
 * lines, and so does a title that would fill the page. What is done stays in the file.
 */
export function onPaper(
  plan: Plan,
  { paper, points }: OutWords,
  today: Day,
  faces: Faces,
): OnPaper {
  const written = withoutBlanks(plan);
  const open: Plan = {
    ...written,
    actions: written.actions.filter(({ done }) => !done).map((one) => marked(one, paper, today)),
    centres: written.centres.map((centre) => ({ ...centre, says: paper.legend })),
  };
  const asked = askedBy(checksOf(plan, today)).map((point) => points[point].ask);
  const foot = { asked, said: mostSaid };
  const by = { paper, today, faces, foot };
  const printed = cut(open, fitted(open, by), by);
  const gone = sections.filter((name) => shown[name](open) && !shown[name](printed));
  const left = Object.fromEntries(
    Object.entries(leftOf(open, printed, faces)).filter(
      ([name]) => !gone.some((one) => one === name),
    ),
  );
  return {
    plan: bare(printed),
    asked,
    parted: isParted(printed, faces, foot),
    left,
    notes: notesOf({ plan, open, printed, left, gone, paper }),
  };
}

/** As much as may be said below all. */
const mostSaid = '—'.repeat(90);
const sections = Object.keys(shown) as Section[];

const marked = (one: Plan['actions'][number], { overdue, and }: Words, today: Day) =>
  isOverdue(one, today) ? { ...one, who: [overdue, one.who].filter(Boolean).join(and) } : one;

function notesOf(of: {
  plan: Plan;
  open: Plan;
  printed: Plan;
  left: OnPaper['left'];
  gone: readonly Section[];
  paper: Words;
}): string[] {
  const { plan, open, printed, left, gone, paper } = of;
  const titles = (all: readonly Section[]): string[] => all.map((name) => plan.titles[name]);
  const unprinted = [
    ...titles(gone),
    ...(plan.actions.some(({ done }) => done) ? [paper.doneActions] : []),
    ...(open.note.trim() && !printed.note ? [paper.note] : []),
  ];
  const blank = titles(
    sections.filter((name) => !shown[name](open) && name !== 'sentences' && name !== 'questions'),
  );
  return [
    ...(left.head ? [paper.leftHead] : []),
    ...(Object.keys(left).length > 0 ? [paper.left] : []),
    ...(unprinted.length > 0 ? [fill(paper.inFile, { what: unprinted.join(paper.and) })] : []),
    ...(blank.length > 0 ? [fill(paper.blank, { what: blank.join(paper.and) })] : []),
  ];
}

/** What is sure first; then round by round one line more of each part, then text by text its end. */
function fitted(plan: Plan, by: By): Taken {
  const each = (count: (name: List) => number): Counts =>
    Object.fromEntries(names.map((name) => [name, count(name)])) as Counts;
  const all = each((name) => lists[name](plan).length);
  let taken: Taken = { counts: each(() => 0), whole: new Set() };
  const tried = (next: Taken): boolean => {
    const fits = isRoomFor(cut(plan, next, by), by.faces, by.foot);
    if (fits) taken = next;
    return fits;
  };
  if (tried({ counts: all, whole: everyText })) return taken;
  const grow = (name: List): boolean => {
    const count = taken.counts[name] + 1;
    return count <= all[name] && tried({ ...taken, counts: { ...taken.counts, [name]: count } });
  };
  const round = (of: readonly List[]): void => {
    let growing = of;
    while (growing.length > 0) growing = growing.filter(grow);
  };
  for (const [name, most] of sure) while (taken.counts[name] < most && grow(name));
  round(names.filter((name) => !last.includes(name)));
  for (const { id } of textsOf(cut(plan, { ...taken, whole: everyText }, by), by.faces).filter(
    isLong,
  ))
    tried({ ...taken, whole: new Set([...taken.whole, id]) });
  round(last);
  return taken;
}

const everyText = { has: () => true } as unknown as ReadonlySet<string>;
const isLong = (long: Long): boolean => firstLines(long) !== long.text;

function textsOf(plan: Plan, faces: Faces): Long[] {
  const all: Long[] = [];
  withTexts(plan, faces, (long) => {
    all.push(long);
    return long.text;
  });
  return all;
}

/** As much of the plan as was taken; a title that heads the page never fills it. */
const cut = (plan: Plan, { counts, whole }: Taken, { paper, today, faces }: By): Plan =>
  withTexts(taking(plan, counts, paper, today), faces, (long) =>
    whole.has(long.id) && long.id !== 'next' ? long.text : firstLines(long),
  );

/** The lines of each part, of which a plan on paper may have fewer. */
const linesOf = (plan: Plan): Partial<Record<Section, number>> => {
  const within = <T>(all: readonly T[], inner: (one: T) => readonly unknown[]): number =>
    all.reduce((sum, one) => sum + 1 + inner(one).length, 0);
  return {
    who: plan.who.figures.length,
    buying: plan.buying.weighs.length,
    centres: within(plan.centres, ({ gaps }) => gaps),
    cares: plan.cares.length + plan.meets.length,
    stages: within(plan.stages, ({ evidence }) => evidence) + plan.evidence.length,
    deals: plan.deals.length,
    unknown: plan.unknown.length,
    actions: plan.actions.length,
    sentences: plan.sentences.length,
    questions: plan.questions.length,
  };
};

function leftOf(plan: Plan, printed: Plan, faces: Faces): OnPaper['left'] {
  const said = new Map(textsOf(plan, faces).map(({ id, text }) => [id, text]));
  const ended = textsOf(printed, faces).filter(({ id, text }) => said.get(id) !== text);
  const [before, after] = [linesOf(plan), linesOf(printed)];
  const sections = ['head', ...(Object.keys(before) as Section[])] as const;
  return Object.fromEntries(
    sections.flatMap((name) => {
      const lines = name === 'head' ? 0 : before[name]! - after[name]!;
      const ends = ended.filter(({ section }) => section === name).length;
      return lines + ends > 0 ? [[name, { lines, ends }]] : [];
    }),
  );
}

/** The same without the sheets that say it: on paper nobody can open them. */
const bare = (plan: Plan): Plan =>
  JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (key === 'source' ? null : value)),
  ) as Plan;
