import type { Choice, Figure, Order, Quiz } from '../../../../src/widgets/quiz/model.ts';

const common = { section: 'rank', ask: 'Which?' };
const option = (id: string, right?: true) => ({
  id,
  text: id,
  why: `why ${id}`,
  ...(right && { right }),
});

export const single: Choice = {
  ...common,
  id: 'one',
  kind: 'single',
  options: [option('a'), option('b', true), option('c'), option('d')],
};
export const several: Choice = {
  ...common,
  id: 'some',
  kind: 'several',
  options: [option('a', true), option('b'), option('c', true)],
};
export const order: Order = {
  ...common,
  id: 'steps',
  kind: 'order',
  items: ['first', 'second', 'third', 'fourth'].map((id) => option(id)),
};
export const figure: Figure = {
  ...common,
  id: 'share',
  kind: 'number',
  answer: 121,
  tolerance: 1,
  unit: '%',
  why: 'right',
  near: [{ value: 80, tolerance: 1, why: 'eighty' }],
  otherwise: 'otherwise',
};

const more = ['e', 'f', 'g', 'h', 'i', 'j'].map((id): Choice => ({ ...single, id }));

/** Ten questions of every kind, of which four are drawn. */
export const quiz: Quiz = {
  title: 'Quiz',
  draw: 4,
  questions: [single, several, order, figure, ...more],
};
