import { fill } from '../../../../../i18n/text.ts';
import { plainName } from '../../../model/name.ts';
import type { Action, Care, Centre, Line, Person, Plan, Section } from '../../../model/plan.ts';
import type { OutWords } from '../../words.ts';

const longest = <T>(all: readonly T[][]): T[] =>
  all.reduce((most, one) => (one.length > most.length ? one : most), []);

/** Who stands in the same cell of a map. */
const cellsOf = ({ people }: Centre): Person[][] => {
  const cell = (one: Person): string => `${one.level} ${one.function}`;
  return [...new Set(people.map(cell))].map((at) => people.filter((one) => cell(one) === at));
};

const hasPost = ({ people }: Centre): boolean => people.some(({ post }) => post.trim() !== '');

/** The lines of which as many are printed as there is room for, those first that a manager looks for first. */
export const lists = {
  actions: ({ actions }: Plan) => actions,
  centres: ({ centres }: Plan) => centres,
  people: ({ centres }: Plan) => longest(centres.flatMap(cellsOf)),
  cares: ({ cares }: Plan) => cares,
  stages: ({ stages }: Plan) => stages,
  signs: ({ stages }: Plan) => longest(stages.map((stage) => stage.evidence)),
  evidence: ({ evidence }: Plan) => evidence,
  gaps: ({ centres }: Plan) => longest(centres.map(({ gaps }) => gaps)),
  deals: ({ deals }: Plan) => deals,
  unknown: ({ unknown }: Plan) => unknown,
  figures: ({ who }: Plan) => who.figures,
  weighs: ({ buying }: Plan) => buying.weighs,
  meets: ({ meets }: Plan) => meets,
  sentences: ({ sentences }: Plan) => sentences,
  questions: ({ questions }: Plan) => questions,
  note: ({ note }: Plan) => (note.trim() ? [note] : []),
  /** of all who are named with what they care about, or of none */
  posts: ({ centres }: Plan) => (centres.some(hasPost) ? ['posts'] : []),
} as const;
export type List = keyof typeof lists;
export const names = Object.keys(lists) as List[];
export type Counts = Record<List, number>;

/** What has room before anything has a line more, and how many lines of it. */
export const sure: readonly (readonly [List, number])[] = [
  ['actions', 1],
  ['centres', 1],
  ['people', 2],
  ['cares', 1],
  ['unknown', 1],
  ['stages', 1],
  ['signs', 1],
  ['evidence', 1],
  ['deals', 1],
  ['figures', 1],
  ['actions', 4],
  ['cares', 4],
  ['signs', 2],
  ['evidence', 3],
];

/** What is for the learner's own next talk takes the room that is left. */
export const last: readonly List[] = ['posts', 'sentences', 'questions', 'note'];

/** Whether anything of a part stands on the page. */
export const shown: Record<Section, (plan: Plan) => boolean> = {
  who: ({ who }) => who.text !== '' || who.band !== null || who.figures.length > 0,
  buying: ({ buying }) =>
    buying.text !== '' ||
    buying.customer.at !== null ||
    buying.us.at !== null ||
    buying.weighs.length > 0,
  centres: ({ centres }) => centres.length > 0,
  cares: ({ cares, meets }) => cares.length + meets.length > 0,
  stages: ({ stages, evidence }) => stages.length + evidence.length > 0,
  deals: ({ deals }) => deals.length > 0,
  unknown: ({ unknown }) => unknown.length > 0,
  actions: ({ actions }) => actions.length > 0,
  sentences: ({ sentences }) => sentences.length > 0,
  questions: ({ questions }) => questions.length > 0,
};

/** Those of the lowest rank, in the order in which they are read. */
function best<T>(all: readonly T[], count: number, rank: (one: T) => number): T[] {
  const kept = new Set([...all].sort((a, b) => rank(a) - rank(b)).slice(0, count));
  return all.filter((one) => kept.has(one));
}

/** What the learner wrote goes before what a sheet makes of it. */
const own = ({ source }: Line): number => (source === null ? 0 : 1);
const weight = { great: 0, medium: 1, small: 2, unknown: 3 } as const;
const byWeight = ({ influence, level }: Person): number => weight[influence] * 3 + level;

/** What the title promises, then what comes first; what is overdue gives way to what is still to come. */
function rankOf({ next, actions }: Plan, today: string): (action: Action) => number {
  const promised = plainName(next);
  return (action) => {
    const what = plainName(action.what);
    if (what !== '' && (promised.includes(what) || what.includes(promised))) return -1;
    const late = action.on !== null && action.on < today;
    return actions.indexOf(action) + (late ? actions.length : 0);
  };
}

/** Those who decide, then what the learner wrote. */
const careRank =
  ({ centres }: Plan) =>
  (care: Care): number => {
    const known = centres
      .flatMap(({ people }) => people)
      .find(({ name }) => plainName(care.who).startsWith(plainName(name)));
    return (known ? byWeight(known) : 9) * 2 + own(care);
  };

/** As many of each as were counted. */
export function taking(plan: Plan, counts: Counts, paper: OutWords['paper'], today: string): Plan {
  const first = <T>(list: readonly T[], name: List): T[] => list.slice(0, counts[name]);
  const { who, buying } = plan;
  return {
    ...plan,
    who: { ...who, figures: first(who.figures, 'figures') },
    buying: { ...buying, weighs: first(buying.weighs, 'weighs') },
    centres: first(plan.centres, 'centres').map((centre) => mapOf(centre, counts, paper)),
    cares: best(plan.cares, counts.cares, careRank(plan)),
    meets: first(plan.meets, 'meets'),
    stages: first(plan.stages, 'stages').map((stage) => ({
      ...stage,
      evidence: first(stage.evidence, 'signs'),
    })),
    evidence: best(plan.evidence, counts.evidence, ({ on }) => (on === null ? 1 : 0)),
    // A balance without one of its weights would tip otherwise.
    deals: first(plan.deals, 'deals'),
    unknown: best(plan.unknown, counts.unknown, own),
    actions: best(plan.actions, counts.actions, rankOf(plan, today)),
    sentences: first(plan.sentences, 'sentences'),
    questions: first(plan.questions, 'questions'),
    note: counts.note > 0 ? plan.note : '',
  };
}

/** Of a crowded cell those who weigh most are drawn, and the others named below. */
function mapOf(centre: Centre, counts: Counts, paper: OutWords['paper']): Centre {
  const drawn = new Set(cellsOf(centre).flatMap((cell) => best(cell, counts.people, byWeight)));
  const others = centre.people.filter((one) => !drawn.has(one)).map(({ name }) => name);
  const beside = others.length > 0 ? fill(paper.beside, { names: others.join(paper.and) }) : '';
  return {
    ...centre,
    says: [beside, centre.says].filter(Boolean).join(' '),
    people: centre.people
      .filter((one) => drawn.has(one))
      .map((one) => (counts.posts > 0 ? one : { ...one, post: '' })),
    gaps: centre.gaps.slice(0, counts.gaps),
  };
}
