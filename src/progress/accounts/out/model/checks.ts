import { isOverdue } from '../../model/day.ts';
import type { Day, Plan } from '../../model/plan.ts';

/** The twelve points of the check list, in the order in which they are read. */
export const points = [
  'band',
  'tracks',
  'signer',
  'coach',
  'gaps',
  'cares',
  'evidence',
  'deal',
  'unknown',
  'actions',
  'aloud',
  'daylight',
] as const;
export type Point = (typeof points)[number];

/** What the page cannot see, and only the learner can tell. */
export const own = ['aloud', 'daylight'] as const satisfies readonly Point[];
type Own = (typeof own)[number];

/** `own`: only the learner can tell. */
export type State = 'met' | 'open' | 'own';

export interface Check {
  point: Point;
  state: State;
  /** of an open one, what can be named */
  lacks: Lacks;
}

/** The questions that a manager asks at once. */
export const mostAsked = 3;

/** Each as far as the plan says it; on a plan that says nothing, none is met. */
const rules: Record<Exclude<Point, Own>, (plan: Plan, today: Day) => boolean> = {
  // A band without a number that somebody named is a feeling.
  band: ({ who }) =>
    who.band !== null && who.figures.some(({ value, by }) => filled(value) && filled(by)),
  tracks: ({ buying }) => buying.customer.at !== null && buying.us.at !== null,
  signer: ({ centres }) => everyone(centres).some(({ level }) => level === 0),
  // A gap of the whole map is the coach that it lacks; what is noted for it is the reason.
  coach: ({ centres }) =>
    drawn(centres).length > 0 &&
    drawn(centres).every(({ gaps }) =>
      gaps.every(({ at, action }) => at !== null || action !== null),
    ),
  gaps: (plan) => drawn(plan.centres).length > 0 && openGaps(plan).length === 0,
  // Who has most influence stands on a map; without one nobody has been heard.
  cares: (plan) => mightiest(plan).length > 0 && unheard(plan).length === 0,
  evidence: ({ stages, evidence }) =>
    stages.length > 0 &&
    stages.every(
      (stage) => stage.step === 0 || [...stage.evidence, ...evidence].some(({ on }) => on !== null),
    ),
  deal: ({ deals }) =>
    deals.some(
      ({ need, cost, payback }) =>
        need.length > 0 &&
        cost.length > 0 &&
        filled(payback) &&
        [...need, ...cost].every(({ figure }) => filled(figure.by)),
    ),
  // Whoever has nothing left to ask has not looked.
  unknown: ({ unknown }) => unknown.some(({ what, ask }) => filled(what) && filled(ask)),
  actions: ({ next, actions }, today) => {
    const open = actions.filter(({ done }) => !done);
    return (
      filled(next) &&
      open.length > 0 &&
      open.every((one) => filled(one.what) && one.on !== null && !isOverdue(one, today))
    );
  },
};

const openGaps = ({ centres, actions }: Plan) =>
  drawn(centres)
    .flatMap(({ gaps }) => gaps)
    .filter(({ action }) => !actions.some(({ id, on }) => id === action && on !== null));

const mightiest = ({ centres }: Pick<Plan, 'centres'>) =>
  everyone(centres).filter(({ influence }) => influence === 'great');

/** Those with great influence of whom nothing says what they care about. */
const unheard = ({ centres, cares }: Plan) =>
  mightiest({ centres }).filter(
    ({ name }) => !cares.some((one) => filled(one.cares) && one.who.includes(name.trim())),
  );

/** What a point lacks: by the word that says so, what it is about. */
export type Lacks = Readonly<Record<string, readonly string[]>>;

const lacks: Partial<Record<Point, (plan: Plan, today: Day) => Lacks>> = {
  gaps: (plan) => ({ which: openGaps(plan).map(({ says }) => says.replace(/[。.]$/, '')) }),
  cares: (plan) => ({ which: unheard(plan).map(({ name }) => name) }),
  deal: ({ deals }) => ({
    which: deals
      .flatMap(({ need, cost }) => [...need, ...cost])
      .flatMap(({ label, figure }) => (filled(figure.by) ? [] : [label])),
  }),
  actions: ({ next, actions }, today) => {
    const open = actions.filter(({ done }) => !done);
    const named = (all: typeof open): string[] => all.map(({ what }) => what);
    return {
      untitled: filled(next) ? [] : [''],
      open: open.length > 0 ? [] : [''],
      undated: named(open.filter(({ on }) => on === null)),
      overdue: named(open.filter((one) => isOverdue(one, today))),
    };
  },
};

const filled = (text: string): boolean => text.trim() !== '';
const drawn = (centres: Plan['centres']) => centres.filter(({ people }) => people.length > 0);
const everyone = (centres: Plan['centres']) => centres.flatMap(({ people }) => people);

const isOwn = (point: Point): point is Own => (own as readonly Point[]).includes(point);

/** What the plan shows of the twelve points on a day. */
export const checksOf = (plan: Plan, today: Day): Check[] =>
  points.map((point) => {
    const state = isOwn(point) ? 'own' : rules[point](plan, today) ? 'met' : 'open';
    return { point, state, lacks: (state === 'open' && lacks[point]?.(plan, today)) || {} };
  });

/** What a manager would ask about first: what is open, and after that what no page can show. */
export const askedBy = (checks: readonly Check[]): Point[] =>
  (['open', 'own', 'met'] as const)
    .flatMap((state) => checks.filter((one) => one.state === state))
    .slice(0, mostAsked)
    .map(({ point }) => point);
