import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endedRound, makeRoundStore } from '../../../../src/widgets/kit/round/store.ts';
import { stages } from '../../../../src/widgets/kit/stage/model.ts';
import {
  drawn,
  mistaken,
  partOf,
  poolOf,
  rightIn,
  tally,
} from '../../../../src/widgets/stage-quiz/model.ts';

const step = (id: string, right?: true) => ({ id, text: id, why: id, ...(right && { right }) });
const quiz = {
  draw: 8,
  cases: stages.flatMap((stage) =>
    [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `${stage}-${n}`,
      stage,
      steps: [step('a'), step('b', true), step('c')],
      ...(n > 4 && { note: 'influence' }),
    })),
  ),
};
const pool = poolOf(quiz);
const isRed = (id: string) => /-[56]\b/.test(id);
const stageIn = (id: string) => quiz.cases.find((one) => one.id === id)!.stage;

/** Plays a round; `answer` gives what is answered to each question. */
const play = (
  store: ReturnType<typeof makeRoundStore>,
  seed: number,
  answer: (question: string) => string,
) => {
  store.send({ type: 'began', seed });
  for (const question of store.getSnapshot().context.asked) {
    store.send({ type: 'answered', question, answer: [answer(question)] });
    store.send({ type: 'checked' });
    store.send({ type: 'advanced' });
  }
  return store.getSnapshot().context;
};

describe('drawing', () => {
  test('takes two cases of each stage, each once', () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ids = drawn(quiz, seed, {});
        expect(new Set(ids).size).toBe(8);
        for (const stage of stages)
          expect(ids.filter((id) => stageIn(id) === stage)).toHaveLength(2);
      }),
    ));

  test('asks all 24 cases in three rounds, whatever the seeds', () =>
    fc.assert(
      fc.property(fc.tuple(fc.nat(), fc.nat(), fc.nat()), (seeds) => {
        const store = makeRoundStore(pool);
        const met = seeds.flatMap((seed) =>
          play(store, seed, (question) => rightIn(quiz, question)).asked.map(
            (question) => partOf(question).id,
          ),
        );
        expect(new Set(met).size).toBe(24);
      }),
    ));

  test('has a red line in every round, whatever the seeds', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), (seeds) => {
        const store = makeRoundStore(pool);
        for (const seed of seeds) {
          const { asked } = play(store, seed, (question) => rightIn(quiz, question));
          expect(asked.filter(isRed)).not.toHaveLength(0);
        }
      }),
    ));

  const history = fc.record(
    Object.fromEntries(quiz.cases.map(({ id }) => [`${id}/stage`, fc.nat({ max: 5 })])),
  );

  test('after any history, has a red line and asks at most one case before its turn', () =>
    fc.assert(
      fc.property(fc.nat(), history, (seed, met) => {
        const ids = drawn(quiz, seed, met);
        expect(ids.some(isRed)).toBe(true);
        const early = ids.filter((id) =>
          quiz.cases.some(
            (one) =>
              one.stage === stageIn(id) &&
              !ids.includes(one.id) &&
              met[`${one.id}/stage`]! < met[`${id}/stage`]!,
          ),
        );
        expect(early.length).toBeLessThanOrEqual(1);
        expect(early.every(isRed)).toBe(true);
      }),
    ));

  test('does without a red line where the quiz has none', () => {
    const cases = quiz.cases.map(({ id, stage, steps }) => ({ id, stage, steps }));
    expect(drawn({ draw: 8, cases }, 1, {})).toHaveLength(8);
  });

  test('does not ask stage by stage', () => {
    const inOrder = Array.from({ length: 100 }, (_, seed) => drawn(quiz, seed, {}).map(stageIn));
    expect(new Set(inOrder.map((order) => order.join())).size).toBeGreaterThan(50);
  });
});

test('a case asks for its stage first, then for its step', () => {
  const asked = pool.draw(3, {});
  expect(asked).toHaveLength(16);
  for (let place = 0; place < 16; place += 2) {
    const [first, second] = [partOf(asked[place]!), partOf(asked[place + 1]!)];
    expect([first.part, second.part]).toEqual(['stage', 'step']);
    expect(first.id).toBe(second.id);
  }
});

test('the stages stand in the order of the staircase, the steps in any', () => {
  expect(pool.shown('trust-1/stage', 7, 3)).toEqual(stages);
  const orders = Array.from({ length: 60 }, (_, seed) => pool.shown('trust-1/step', seed, 3)[0]);
  expect(new Set(orders)).toEqual(new Set(['a', 'b', 'c']));
});

test('only one known answer can be checked, and one is right', () => {
  expect(pool.isAnswer('trust-1/stage', [])).toBe(false);
  expect(pool.isAnswer('trust-1/stage', ['trust', 'alliance'])).toBe(false);
  expect(pool.isAnswer('trust-1/stage', ['b'])).toBe(false);
  expect(pool.isAnswer('trust-1/step', ['b'])).toBe(true);
  expect(stages.filter((stage) => pool.isRight('trust-1/stage', [stage]))).toEqual(['trust']);
  expect(['a', 'b', 'c'].filter((id) => pool.isRight('trust-1/step', [id]))).toEqual(['b']);
});

describe('the result', () => {
  const round = (answer: (question: string) => string) => play(makeRoundStore(pool), 5, answer);
  const right = (question: string) => rightIn(quiz, question);
  /** Takes trust for engagement, and every step of an alliance wrongly. */
  const muddled = (question: string) => {
    const { id, part } = partOf(question);
    if (part === 'stage') return stageIn(id) === 'trust' ? 'engagement' : right(question);
    return stageIn(id) === 'alliance' ? 'a' : right(question);
  };

  test('counts stages and steps apart, for each stage', () => {
    const { asked, verdicts } = round(muddled);
    expect(tally(quiz, asked, verdicts).stages).toEqual([
      { stage: 'acquaintance', all: 2, named: 2, stepped: 2 },
      { stage: 'engagement', all: 2, named: 2, stepped: 2 },
      { stage: 'trust', all: 2, named: 0, stepped: 2 },
      { stage: 'alliance', all: 2, named: 2, stepped: 0 },
    ]);
  });

  test('says what was taken for what, and how often', () => {
    expect(mistaken(quiz, round(muddled).answers)).toEqual([
      { right: 'trust', given: 'engagement', times: 2 },
    ]);
    expect(mistaken(quiz, round(right).answers)).toEqual([]);
  });

  test('counts the cases to be declined once more by themselves', () => {
    const { asked, verdicts } = round(right);
    const red = asked.filter((question) => isRed(question) && question.endsWith('/step')).length;
    expect(tally(quiz, asked, verdicts).red).toEqual({ all: red, named: red, stepped: red });
  });

  test('scores the share of all answers that are right', () => {
    expect(endedRound(round(right))?.score).toBe(1);
    expect(endedRound(round(muddled))?.score).toBe(12 / 16);
  });

  test('adds up to the round’s verdicts, whatever is answered', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (rights) => {
        let place = 0;
        const { asked, verdicts } = round((question) => {
          if (rights[place++]) return right(question);
          return partOf(question).part === 'step'
            ? 'c'
            : stages.find((stage) => stage !== right(question))!;
        });
        const sum = tally(quiz, asked, verdicts).stages.reduce(
          (total, one) => total + one.named + one.stepped,
          0,
        );
        expect(sum).toBe(rights.filter(Boolean).length);
      }),
    ));
});
