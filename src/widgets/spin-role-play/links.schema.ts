/** What the checks read of a scenario: ids and links, no words. */
interface Linked {
  tutorial?: true | undefined;
  facts: { id: string; known?: true | undefined }[];
  problems: { id: string; needs: string[] }[];
  implications: { id: string; of: string }[];
  payoffs: { id: string; of: string }[];
  misheard?: { id: string; of?: string | undefined }[] | undefined;
  follows?: { told: string[] } | undefined;
  lines: {
    id: string;
    kind: string;
    after: string[];
    about?: string | undefined;
    against?: string | undefined;
    reveals?: string[] | undefined;
    asks?: string | undefined;
    keeps?: true | undefined;
  }[];
}
type Path = (string | number)[];
interface Context {
  addIssue(issue: { code: 'custom'; message: string; path: Path }): void;
}

/** Where a line of this kind finds what it is about. */
const subjects = {
  problem: 'problems',
  implication: 'implications',
  'need-payoff': 'payoffs',
  pitch: 'payoffs',
} as const;

/** The kind of line whose answer opens one of this kind, and may rule another one out. */
const openers: Record<string, string> = {
  problem: 'situation',
  implication: 'problem',
  'need-payoff': 'implication',
};

/** Reports links to nothing, links in a circle and things that no line leads to. */
export function checkLinks(scenario: Linked, context: Context): void {
  const fail = (message: string, ...path: Path) =>
    context.addIssue({ code: 'custom', message, path });
  const ids = (items: { id: string }[]) => items.map((item) => item.id);
  const mustBe = (name: string, allowed: string[], what: string, ...path: Path) => {
    if (!allowed.includes(name))
      fail(`"${name}" is no ${what}; choose from: ${allowed.join(', ') || 'none yet'}`, ...path);
  };

  scenario.problems.forEach((problem, at) =>
    problem.needs.forEach((fact, item) =>
      mustBe(fact, ids(scenario.facts), 'fact', 'problems', at, 'needs', item),
    ),
  );
  scenario.implications.forEach((one, at) =>
    mustBe(one.of, ids(scenario.problems), 'problem', 'implications', at, 'of'),
  );
  scenario.payoffs.forEach((one, at) => {
    const allowed = [...ids(scenario.problems), ...ids(scenario.implications)];
    mustBe(one.of, allowed, 'problem or implication', 'payoffs', at, 'of');
  });
  const told = ids([...scenario.facts, ...scenario.problems, ...scenario.implications]);
  scenario.misheard?.forEach(({ id, of }, at) => {
    if (of !== undefined) mustBe(of, told, 'fact, problem or implication', 'misheard', at, 'of');
    if (told.includes(id)) fail(`"${id}" is the name of something true`, 'misheard', at, 'id');
  });
  const tellable = [...told, ...ids(scenario.payoffs)];
  scenario.follows?.told.forEach((one, at) =>
    mustBe(one, tellable, 'fact, problem, implication or payoff', 'follows', 'told', at),
  );
  const keeping = scenario.lines.findIndex(({ keeps }) => keeps);
  if (scenario.follows && keeping < 0)
    fail(
      'a call that follows another needs a proof with `keeps: true`: what was promised',
      'lines',
    );
  if (!scenario.follows && keeping >= 0)
    fail('nothing was promised; say which call this one follows', 'lines', keeping, 'keeps');
  scenario.lines.forEach((line, at) => {
    line.after.forEach((other, item) => {
      mustBe(other, ids(scenario.lines), 'line', 'lines', at, 'after', item);
      const kind = scenario.lines.find(({ id }) => id === other)?.kind;
      if (kind === 'close' || kind === 'summary')
        fail(
          `nobody can reach "${line.id}": it waits for the ${kind} "${other}", which can be said again and is never done; wait for another line, or drop this \`after\``,
          ...['lines', at, 'after', item],
        );
    });
    line.reveals?.forEach((fact, item) =>
      mustBe(fact, ids(scenario.facts), 'fact', 'lines', at, 'reveals', item),
    );
    const answered = scenario.lines.find(({ id }) => id === line.against);
    if (line.against !== undefined)
      mustBe(line.against, ids(scenario.lines), 'line', 'lines', at, 'against');
    const opener = openers[line.kind];
    if (answered && (answered.kind !== opener || !opens(scenario, answered, line.kind)))
      fail(
        `the answer to "${answered.id}" opens no ${line.kind} that could stand beside this one; name a ${opener} that does`,
        ...['lines', at, 'against'],
      );
    const subject = subjects[line.kind as keyof typeof subjects];
    if (subject && (line.about === undefined) === (line.against === undefined))
      fail(
        `write either \`about\`, one of ${subject}, or \`against\`, the line whose answer rules the question out`,
        ...['lines', at],
      );
    if (subject && line.about !== undefined)
      mustBe(line.about, ids(scenario[subject]), subject.slice(0, -1), 'lines', at, 'about');
  });
  checkCircles(scenario, fail);
  checkUse(scenario, fail);
}

/** Whether some line of a kind goes on with what a line brings out. */
function opens(
  { lines, problems, implications, payoffs }: Linked,
  { about, reveals = [] }: Linked['lines'][number],
  kind: string,
): boolean {
  const above = (some: { id: string; of: string }[], id = ''): string =>
    some.find((one) => one.id === id)?.of ?? id;
  const problemOf = (id?: string): string => above(implications, above(payoffs, id));
  const founded = problems.find(({ needs }) => needs.some((fact) => reveals.includes(fact)));
  const problem = founded?.id ?? problemOf(about);
  return lines.some((one) => one.kind === kind && problemOf(one.about) === problem);
}

type Fail = (message: string, ...path: Path) => void;

/** `after` must not lead back to where it began. */
function checkCircles({ lines }: Linked, fail: Fail): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const circle = (from: string, way: string[]): string[] | undefined => {
    for (const next of byId.get(from)?.after ?? []) {
      if (next === way[0]) return [...way, next];
      const found = way.includes(next) ? undefined : circle(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  lines.forEach((line, at) => {
    const found = circle(line.id, [line.id]);
    if (found)
      fail(
        `these wait for each other: ${found.join(' → ')}; drop one \`after\``,
        'lines',
        at,
        'after',
      );
  });
}

/** Every fact, problem, implication and payoff has its line; every call can be closed and left. */
function checkUse(scenario: Linked, fail: Fail): void {
  const { lines, facts } = scenario;
  const about = (kind: string, id: string) =>
    lines.some((line) => line.kind === kind && line.about === id);
  const lacks = (list: { id: string }[], kind: string, name: string) =>
    list.forEach(({ id }, at) => {
      if (!about(kind, id))
        fail(`no ${kind} line is about "${id}"; write one or drop it`, name, at);
    });
  lacks(scenario.problems, 'problem', 'problems');
  lacks(scenario.implications, 'implication', 'implications');
  lacks(scenario.payoffs, 'need-payoff', 'payoffs');
  facts.forEach(({ id, known }, at) => {
    if (!known && !lines.some((line) => line.reveals?.includes(id)))
      fail(
        `nothing reveals "${id}"; give it a situation line or write \`known: true\``,
        'facts',
        at,
      );
  });
  for (const asks of ['order', 'next-step', 'leave', 'improper'])
    if (!lines.some((line) => line.asks === asks))
      fail(`a call needs a close that asks: ${asks}`, 'lines');
  if (!lines.some(({ kind }) => kind === 'summary'))
    fail(
      'a call needs a summary: without one, the fourth question in a row cannot be avoided',
      'lines',
    );
  const least = scenario.tutorial ? 14 : 30;
  if (lines.length < least) fail(`write at least ${least} lines`, 'lines');
  const wanted = scenario.tutorial
    ? { problems: 1, implications: 1 }
    : { problems: 4, implications: 8 };
  for (const [name, count] of Object.entries(wanted))
    if (scenario[name as 'problems' | 'implications'].length < count)
      fail(`write at least ${count}`, name);
}
