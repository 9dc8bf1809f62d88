import { expect, it } from 'vitest';
import { placed, textsOf, withTexts } from '../../../../../src/widgets/quiz/listed/model.ts';
import type { Quiz } from '../../../../../src/widgets/quiz/model.ts';
import { figure, order, several, single } from '../pool.ts';

const said = <Item extends { text: string }>(items: Item[]): Item[] =>
  items.map((item) => ({ ...item, text: `says ${item.text}` }));
const first: Quiz = {
  title: 'Quiz',
  draw: 3,
  questions: [
    { ...single, ask: 'Which one?', options: said(single.options) },
    { ...several, ask: 'Which ones?', options: said(several.options) },
    { ...order, ask: 'Which first?', items: said(order.items) },
    { ...figure, ask: 'How many?' },
  ],
};

it('a quiz without the texts that its page lists is whole again with them', () => {
  const light = placed(first);
  for (const text of textsOf(first)) expect(JSON.stringify(light)).not.toContain(text);
  expect(withTexts(light, textsOf(first))).toEqual(first);
});

it('what may be chosen is listed in an order that gives no answer away', () => {
  const turned: Quiz = {
    ...first,
    questions: first.questions.map((question) =>
      question.kind === 'order'
        ? { ...question, items: question.items.toReversed() }
        : question.kind === 'number'
          ? question
          : { ...question, options: question.options.toReversed() },
    ),
  };
  expect(textsOf(turned)).toEqual(textsOf(first));
  expect(withTexts(placed(turned), textsOf(turned))).toEqual(turned);
});
