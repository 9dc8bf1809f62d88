import {
  longestName,
  longestText,
  mostQuestions,
  questionFields,
  visitFields,
  type Plan,
  type Question,
} from './plan.ts';

/** Why something is no plan: which rule it breaks, and for which question, counted from 1. */
export interface Refusal {
  fault: 'notJson' | 'notPlan' | 'tooMany' | 'badVisit' | 'badQuestion' | 'twice';
  n: number;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** Only the texts of these names are taken over: a file may bring more. */
function textsOf<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): Record<Field, string> | null {
  if (!isFields(value) || !fields.every((field) => isShort(value[field], longestText))) return null;
  return Object.fromEntries(fields.map((field) => [field, value[field]])) as Record<Field, string>;
}

function questionOf(value: unknown): Question | null {
  const texts = textsOf(value, questionFields);
  if (!texts || !isFields(value) || typeof value.sensitive !== 'boolean') return null;
  return typeof value.id === 'string' && /^q[1-9]\d{0,5}$/.test(value.id)
    ? { id: value.id, ...texts, sensitive: value.sensitive }
    : null;
}

/** The plan that a value holds, or why it holds none. Never throws. */
export function readPlan(value: unknown): { plan: Plan } | Refusal {
  if (!isFields(value) || !isFields(value.visit) || !Array.isArray(value.questions))
    return { fault: 'notPlan', n: 0 };
  if (value.questions.length > mostQuestions)
    return { fault: 'tooMany', n: value.questions.length };
  const visit = textsOf(value.visit, visitFields);
  if (!visit) return { fault: 'badVisit', n: 0 };
  const questions: Question[] = [];
  for (const [place, one] of value.questions.entries()) {
    const question = questionOf(one);
    if (!question) return { fault: 'badQuestion', n: place + 1 };
    if (questions.some(({ id }) => id === question.id)) return { fault: 'twice', n: place + 1 };
    questions.push(question);
  }
  return { plan: { visit, questions } };
}

/** A plan as it was kept, by this tool or for another one; null for what is none. */
export const planOf = (data: unknown): Plan | null => {
  const read = readPlan(data);
  return 'plan' in read ? read.plan : null;
};

/** Longer than any plan can be, with words that are all escapes. */
const mostText = 100_000;

/** A plan and its name, as a text to take away. */
export const writeFile = (name: string, plan: Plan): string =>
  `${JSON.stringify({ kind: 'question-planner', v: 1, name, ...plan }, null, 2)}\n`;

/** What such a text says; its name may be empty. Never throws. */
export function readFile(text: string): { name: string; plan: Plan } | Refusal {
  let value: unknown;
  try {
    if (text.length > mostText) return { fault: 'notPlan', n: 0 };
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'notJson', n: 0 };
  }
  const read = readPlan(value);
  if ('fault' in read) return read;
  const { name } = value as Fields;
  return { name: isShort(name, longestName) ? name.trim() : '', plan: read.plan };
}
