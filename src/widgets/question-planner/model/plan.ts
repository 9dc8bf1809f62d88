/** One real visit in seven words (S62). */
export const visitFields = ['who', 'what', 'where', 'when', 'why', 'how', 'howMuch'] as const;
export type VisitField = (typeof visitFields)[number];

/** From a strength to a question, and the two WHYs: why they would answer, and why they would care. */
export const questionFields = ['strength', 'problem', 'question', 'answers', 'cares'] as const;
export type QuestionField = (typeof questionFields)[number];

export type Visit = Readonly<Record<VisitField, string>>;

export interface Question extends Readonly<Record<QuestionField, string>> {
  id: string;
  sensitive: boolean;
}

/** What somebody wants to ask on one visit, in the order of asking. */
export interface Plan {
  visit: Visit;
  questions: readonly Question[];
}

/** A plan among others, as the learner calls it. */
export interface KeptPlan {
  id: string;
  name: string;
  plan: Plan;
}

export const mostQuestions = 9;
export const longestText = 160;
export const longestName = 40;

const blank = <Field extends string>(fields: readonly Field[]): Record<Field, string> =>
  Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;

export const noPlan: Plan = { visit: blank(visitFields), questions: [] };

const nextId = (questions: readonly Question[]): string =>
  `q${questions.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0) + 1}`;

/** The plan with one more question, of the same strength as the one before; the same plan when it is full. */
export const withQuestion = (plan: Plan): Plan =>
  plan.questions.length >= mostQuestions
    ? plan
    : {
        ...plan,
        questions: [
          ...plan.questions,
          {
            ...blank(questionFields),
            strength: plan.questions.at(-1)?.strength ?? '',
            id: nextId(plan.questions),
            sensitive: false,
          },
        ],
      };

export const withVisit = (plan: Plan, change: Partial<Visit>): Plan => ({
  ...plan,
  visit: { ...plan.visit, ...change },
});

export const withChange = (
  plan: Plan,
  id: string,
  change: Partial<Omit<Question, 'id'>>,
): Plan => ({
  ...plan,
  questions: plan.questions.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

export const withoutQuestion = (plan: Plan, id: string): Plan => ({
  ...plan,
  questions: plan.questions.filter((one) => one.id !== id),
});

/** The plan with a question one place earlier (−1) or later (+1); the same plan where there is none. */
export function stepped(plan: Plan, id: string, by: -1 | 1): Plan {
  const from = plan.questions.findIndex((one) => one.id === id);
  const to = from + by;
  const one = plan.questions[from];
  if (!one || to < 0 || to >= plan.questions.length) return plan;
  const others = plan.questions.filter((other) => other !== one);
  return { ...plan, questions: [...others.slice(0, to), one, ...others.slice(to)] };
}

/** What a plan still lacks: words for the visit, a part of question `n`, or another order of `n` and `m`. */
export type Lack =
  | { kind: 'visit'; fields: readonly VisitField[] }
  | { kind: 'questions' }
  | { kind: QuestionField; n: number }
  | { kind: 'sensitive'; n: number; m: number };

const isBlank = (said: string): boolean => said.trim() === '';

/** The visit first, then each question in turn; of each the first thing that is missing. */
export function lacksOf({ visit, questions }: Plan): Lack[] {
  const fields = visitFields.filter((field) => isBlank(visit[field]));
  return [
    ...(fields.length > 0 ? [{ kind: 'visit', fields } as const] : []),
    ...(questions.length === 0 ? [{ kind: 'questions' } as const] : []),
    ...questions.flatMap((one, place): Lack[] => {
      const missing = questionFields.find((field) => isBlank(one[field]));
      if (missing) return [{ kind: missing, n: place + 1 }];
      const easy = questions.findIndex((other, at) => at > place && !other.sensitive);
      return one.sensitive && easy >= 0 ? [{ kind: 'sensitive', n: place + 1, m: easy + 1 }] : [];
    }),
  ];
}
