import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  callSheetOf,
  mostDifficulties,
} from '../../../../../src/widgets/question-planner/model/call-sheet.ts';
import {
  mostQuestions,
  noPlan,
  type Plan,
} from '../../../../../src/widgets/question-planner/model/plan.ts';
import { mostRows, readCallSheet } from '../../../../../src/widgets/spin-role-play/sheet/model.ts';

const words = {
  who: 'Who',
  what: 'What',
  where: 'Where',
  when: 'When',
  why: 'Why',
  how: 'How',
  howMuch: 'How much',
};
const asked = (n: number, problem: string, question: string) => ({
  id: `q${n}`,
  strength: 'ten-minute changeover',
  problem,
  question,
  answers: '',
  cares: '',
  sensitive: false,
});

test('a plan becomes a call sheet with what it says, and nothing else', () => {
  const plan: Plan = {
    visit: { ...noPlan.visit, who: 'Cui Wei', howMuch: ' ' },
    questions: [asked(1, 'night shift waits', 'Who gets the calls?'), asked(2, '', ' ')],
  };
  const sheet = readCallSheet(callSheetOf('North hub', plan, words))!;
  expect(sheet.customer).toBe('North hub');
  expect(sheet.facts).toBe('Who: Cui Wei');
  expect(sheet.rows.map(({ problem, askProblem }) => [problem, askProblem])).toEqual([
    ['night shift waits', 'Who gets the calls?'],
  ]);
  expect(sheet.next).toBe('');
});

test('of a full plan the first questions fit on the sheet', () => {
  expect(mostDifficulties).toBe(mostRows);
  const questions = Array.from({ length: mostQuestions }, (_, n) => asked(n + 1, `p${n}`, `q${n}`));
  const { rows } = callSheetOf('North hub', { ...noPlan, questions }, words);
  expect(rows.map(({ problem }) => problem)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
});

test('whatever a plan says, the call’s own reader takes the sheet', () => {
  const text = fc.string({ maxLength: 160 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: mostQuestions }),
      text,
      (pairs, who) => {
        const questions = pairs.map(([problem, question], n) => asked(n + 1, problem, question));
        const plan = { visit: { ...noPlan.visit, who }, questions };
        expect(readCallSheet(callSheetOf('North hub', plan, words))?.customer).toBe('North hub');
      },
    ),
  );
});
