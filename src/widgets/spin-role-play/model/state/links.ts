import type { CallLine, CallScenario } from './scenario.ts';

/** What a line is linked to, looked up once. What an answer rules out has the links of its sibling, which that answer opens. */
export interface Links {
  /** its place in the scenario */
  at: number;
  /** the places of the lines that it waits for */
  after: readonly number[];
  /** the problem that it is about, itself or through a fact, implication or payoff */
  problem: string;
  /** facts that a problem question takes for granted */
  needs: readonly string[];
  /** facts of the line's own that some problem question needs */
  founds: readonly string[];
  inBrief: boolean;
  /** the place of the line whose answer rules it out */
  against: number | undefined;
  /** of such a line, the place of the question that the same answer opens */
  sibling: number | undefined;
  invented: boolean;
  /** the call before has answered it */
  told: boolean;
  /** implications of which one must be seen before the payoff is worth asking for */
  ripens: readonly string[];
}

export function linksIn(
  { facts, problems, implications, payoffs, lines }: CallScenario,
  problemOf: (id: string) => string,
  { kind, after, about = '', against, reveals = [] }: CallLine,
  at: number,
  told?: ReadonlySet<string>,
): Links {
  const placeOf = (other: string): number => lines.findIndex(({ id }) => id === other);
  const answered = lines.find(({ id }) => id === against);
  const founded = problems.find(({ needs }) =>
    needs.some((fact) => answered?.reveals?.includes(fact)),
  );
  const problem = founded?.id ?? problemOf(answered?.about ?? about);
  const of = answered ? problem : payoffs.find(({ id }) => id === about)?.of;
  return {
    at,
    after: after.map(placeOf),
    against: answered && placeOf(answered.id),
    sibling:
      answered &&
      lines.findIndex((one) => one.kind === kind && problemOf(one.about ?? '') === problem),
    problem,
    needs: (kind === 'problem' && problems.find(({ id }) => id === problem)?.needs) || [],
    founds: reveals.filter((fact) => problems.some(({ needs }) => needs.includes(fact))),
    inBrief: reveals.every((fact) => facts.find(({ id }) => id === fact)?.known),
    invented: Boolean(implications.find(({ id }) => id === about)?.invented),
    told:
      told !== undefined &&
      against === undefined &&
      (kind === 'situation' ? reveals.every((fact) => told.has(fact)) : told.has(about)),
    ripens: implications.filter((one) => one.id === of || one.of === of).map(({ id }) => id),
  };
}
