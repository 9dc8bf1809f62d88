import type { Centre, Plan, Section, Stage } from '../../model/plan.ts';
import { isRoomFor } from './room.ts';
import { firstLines, withTexts, type Long } from './shorten.ts';

/** What of a part was not printed: lines as a whole, and the ends of texts. */
export interface Left {
  lines: number;
  ends: number;
}

export interface OnPaper {
  plan: Plan;
  /** the first page says who and how, the second what is done about it */
  parted: boolean;
  left: Partial<Record<Section | 'head', Left>>;
}

/** The lines of which as many are printed as there is room for, those first that a manager looks for first. */
const lists = {
  centres: ({ centres }: Plan) => centres,
  stages: ({ stages }: Plan) => stages,
  actions: ({ actions }: Plan) => actions,
  cares: ({ cares }: Plan) => cares,
  deals: ({ deals }: Plan) => deals,
  gaps: ({ centres }: Plan) => longest(centres.map(({ gaps }) => gaps)),
  figures: ({ who }: Plan) => who.figures,
  signs: ({ stages }: Plan) => longest(stages.map((stage) => stage.evidence)),
  unknown: ({ unknown }: Plan) => unknown,
  evidence: ({ evidence }: Plan) => evidence,
  meets: ({ meets }: Plan) => meets,
  weighs: ({ buying }: Plan) => buying.weighs,
} as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];

const longest = <T>(all: readonly T[][]): T[] =>
  all.reduce((most, one) => (one.length > most.length ? one : most), []);

/** How many lines of each part are printed, and which texts are printed to their end. */
interface Taken {
  counts: Record<List, number>;
  whole: ReadonlySet<string>;
}

/**
 * A plan for the manager's desk, on two pages: of what is still to be done and of each part as much as
 * there is room for. Where not all has room, each part has one line before any has a second, and a long
 * text waits at its first lines. What is done, what is to be said to the customer and the learner's own
 * note stay in the file.
 */
export function onPaper(plan: Plan): OnPaper {
  const open: Plan = {
    ...plan,
    actions: plan.actions.filter(({ done }) => !done),
    ...{ sentences: [], questions: [], note: '' },
    // The drawing beside it shows as much.
    centres: plan.centres.map((centre) => ({ ...centre, says: '' })),
  };
  const parted = isRoomFor(open, true);
  const printed = parted || isRoomFor(open, false) ? open : cut(open, fitted(open));
  return { plan: bare(printed), parted, left: leftOf(open, printed) };
}

/** Round by round one line more of each part that still has room, then text by text its end. */
function fitted(plan: Plan): Taken {
  const none = names.map((name) => [name, 0] as const);
  let taken: Taken = {
    counts: Object.fromEntries(none) as Taken['counts'],
    whole: new Set(),
  };
  const tried = (next: Taken): boolean => {
    const fits = isRoomFor(cut(plan, next), false);
    if (fits) taken = next;
    return fits;
  };
  let growing = names;
  while (growing.length > 0)
    growing = growing.filter((name) => {
      const count = taken.counts[name] + 1;
      const more = count <= lists[name](plan).length;
      return more && tried({ ...taken, counts: { ...taken.counts, [name]: count } });
    });
  for (const { id } of textsOf(cut(plan, { ...taken, whole: everyText })).filter(isLong))
    tried({ ...taken, whole: new Set([...taken.whole, id]) });
  return taken;
}

const everyText = { has: () => true } as unknown as ReadonlySet<string>;
const isLong = (long: Long): boolean => firstLines(long) !== long.text;

function textsOf(plan: Plan): Long[] {
  const all: Long[] = [];
  withTexts(plan, (long) => {
    all.push(long);
    return long.text;
  });
  return all;
}

function cut(plan: Plan, { counts, whole }: Taken): Plan {
  const isHead = (one: unknown): boolean =>
    plan.actions.some((action) => action === one) &&
    (one as Plan['actions'][number]).what.trim() === plan.next.trim();
  // What the title promises stays longest, then what the learner wrote; each in its place.
  const first = <T>(list: readonly T[], name: List): T[] => {
    const rank = (one: T): number =>
      isHead(one) ? 0 : (one as { source?: unknown }).source === null ? 1 : 2;
    const kept = new Set([...list].sort((a, b) => rank(a) - rank(b)).slice(0, counts[name]));
    return list.filter((one) => kept.has(one));
  };
  const { who, buying } = plan;
  const short: Plan = {
    ...plan,
    who: { ...who, figures: first(who.figures, 'figures') },
    buying: { ...buying, weighs: first(buying.weighs, 'weighs') },
    centres: first(plan.centres, 'centres').map((centre): Centre => ({
      ...centre,
      gaps: first(centre.gaps, 'gaps'),
    })),
    cares: first(plan.cares, 'cares'),
    meets: first(plan.meets, 'meets'),
    stages: first(plan.stages, 'stages').map((stage): Stage => ({
      ...stage,
      evidence: first(stage.evidence, 'signs'),
    })),
    evidence: first(plan.evidence, 'evidence'),
    // A balance without one of its weights would tip otherwise.
    deals: first(plan.deals, 'deals'),
    unknown: first(plan.unknown, 'unknown'),
    actions: first(plan.actions, 'actions'),
  };
  return withTexts(short, (long) => (whole.has(long.id) ? long.text : firstLines(long)));
}

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
  };
};

function leftOf(plan: Plan, printed: Plan): OnPaper['left'] {
  const said = new Map(textsOf(plan).map(({ id, text }) => [id, text]));
  const ended = textsOf(printed).filter(({ id, text }) => said.get(id) !== text);
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
