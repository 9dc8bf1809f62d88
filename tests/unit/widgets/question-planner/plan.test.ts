import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  planOf,
  readFile,
  readPlan,
  writeFile,
} from '../../../../src/widgets/question-planner/model/file.ts';
import {
  lacksOf,
  longestText,
  mostQuestions,
  noPlan,
  questionFields,
  stepped,
  visitFields,
  withChange,
  withQuestion,
  withVisit,
  withoutQuestion,
  type Plan,
} from '../../../../src/widgets/question-planner/model/plan.ts';

const visit = Object.fromEntries(visitFields.map((field) => [field, field])) as Plan['visit'];
const written = Object.fromEntries(questionFields.map((field) => [field, field]));
const two: Plan = ['q1', 'q2'].reduce(
  (plan, id) => withChange(withQuestion(plan), id, written),
  withVisit(noPlan, visit),
);

test('a new question takes over the strength of the one before, and nothing else', () => {
  const [, second, third] = withQuestion(two).questions;
  expect(third).toEqual({ ...third, strength: second!.strength, question: '', cares: '' });
  expect(third!.id).toBe('q3');
});

test('the ninth question is taken, the tenth is not', () => {
  let plan = noPlan;
  for (let n = 0; n < mostQuestions; n++) plan = withQuestion(plan);
  expect(plan.questions).toHaveLength(9);
  expect(withQuestion(plan)).toBe(plan);
});

test('a new question never gets the id of another', () => {
  const plan = withQuestion(withoutQuestion(two, 'q1'));
  expect(plan.questions.map(({ id }) => id)).toEqual(['q2', 'q3']);
});

test('a question goes one place up or down, and not off the list', () => {
  expect(stepped(two, 'q2', -1).questions.map(({ id }) => id)).toEqual(['q2', 'q1']);
  expect(stepped(two, 'q1', -1)).toBe(two);
  expect(stepped(two, 'q2', 1)).toBe(two);
  expect(stepped(two, 'q7', 1)).toBe(two);
});

test('an empty plan lacks seven words and a question; a whole one lacks nothing', () => {
  expect(lacksOf(noPlan)).toEqual([
    { kind: 'visit', fields: [...visitFields] },
    { kind: 'questions' },
  ]);
  expect(lacksOf(two)).toEqual([]);
});

test('of a question the first missing part is told, blanks being no words', () => {
  const plan = withChange(two, 'q2', { problem: ' ', cares: '' });
  expect(lacksOf(plan)).toEqual([{ kind: 'problem', n: 2 }]);
});

test('a sensitive question before an easy one is told, after it is not', () => {
  expect(lacksOf(withChange(two, 'q1', { sensitive: true }))).toEqual([
    { kind: 'sensitive', n: 1, m: 2 },
  ]);
  expect(lacksOf(withChange(two, 'q2', { sensitive: true }))).toEqual([]);
});

test('what is saved is read again, name and all', () =>
  expect(readFile(`\uFEFF${writeFile('Visit 1', two)}`)).toEqual({ name: 'Visit 1', plan: two }));

test('a kept plan is read by whoever wants it; what is none is null', () => {
  expect(planOf(JSON.parse(JSON.stringify(two)))).toEqual(two);
  expect(planOf({ visit })).toBeNull();
});

test('a file may bring more, which is left behind', () => {
  const more = { ...two, stars: 5, questions: two.questions.map((one) => ({ ...one, x: 1 })) };
  expect(readPlan(more)).toEqual({ plan: two });
});

const [first, second] = two.questions;
test.each([
  ['notJson', '{', 0],
  ['notPlan', '[]', 0],
  ['notPlan', 'null', 0],
  ['notPlan', ' '.repeat(100_001), 0],
  ['badVisit', JSON.stringify({ ...two, visit: { ...visit, why: 7 } }), 0],
  [
    'badVisit',
    JSON.stringify({ ...two, visit: { ...visit, why: 'x'.repeat(longestText + 1) } }),
    0,
  ],
  ['badQuestion', JSON.stringify({ ...two, questions: [first, { ...second, cares: null }] }), 2],
  ['badQuestion', JSON.stringify({ ...two, questions: [{ ...first, id: 'x1' }] }), 1],
  ['twice', JSON.stringify({ ...two, questions: [first, first] }), 2],
  [
    'tooMany',
    JSON.stringify({
      ...two,
      questions: Array.from({ length: 10 }, (_, n) => ({ ...first, id: `q${n + 1}` })),
    }),
    10,
  ],
])('%s is told of a file that is no plan', (fault, text, n) =>
  expect(readFile(text)).toEqual({ fault, n }),
);

test('a text of exactly the longest length is taken', () => {
  const plan = withVisit(two, { why: 'x'.repeat(longestText) });
  expect(readFile(writeFile('', plan))).toEqual({ name: '', plan });
});

test('no value whatever makes the reader throw', () =>
  fc.assert(
    fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
      readPlan(value);
      readFile(JSON.stringify(json));
      readPlan({ visit, questions: [value] });
    }),
  ));
