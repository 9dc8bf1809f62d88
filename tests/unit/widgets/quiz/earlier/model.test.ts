import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundsOf, type RoundEvent } from '../../../../../src/widgets/kit/round/store.ts';
import {
  asQuiz,
  questionsFrom,
  quizzesFor,
  seedOf,
} from '../../../../../src/widgets/quiz/earlier/model.ts';
import { passingRound, wrongIn } from '../../../../../src/widgets/quiz/earlier/store.ts';
import { poolOf, rightAnswer } from '../../../../../src/widgets/quiz/model.ts';
import { quiz } from '../pool.ts';

const seeds = fc.nat();
const of = (id: string, wrong: string[] = []) => ({ id, questions: quiz.questions, wrong });

describe('two questions from earlier lessons', () => {
  it('stay the same all day in one lesson, and differ the next day and in another', () => {
    expect(seedOf('five-styles', 20_000)).toBe(seedOf('five-styles', 20_000));
    expect(seedOf('five-styles', 20_000)).not.toBe(seedOf('five-styles', 20_001));
    expect(seedOf('five-styles', 20_000)).not.toBe(seedOf('four-stages', 20_000));
  });

  it('are asked of quizzes with a mistake first, and of those never done last', () => {
    const known = [
      { id: 'never', latest: null, begun: true },
      { id: 'all-right', latest: 1, begun: true },
      { id: 'mistake', latest: 0.75, begun: true },
      { id: 'none-right', latest: 0, begun: true },
    ];
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(quizzesFor(known, seed).toSorted()).toEqual(['mistake', 'none-right']);
        expect(quizzesFor(known.slice(0, 3), seed)).toEqual(['mistake', 'all-right']);
      }),
    );
  });

  it('are asked of lessons that were begun, and of others only where none was', () => {
    const unread = ['a', 'b', 'c'].map((id) => ({ id, latest: null, begun: false }));
    const read = { id: 'read', latest: null, begun: true };
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(quizzesFor([...unread, read], seed)).toEqual(['read']);
        expect(quizzesFor(unread, seed)).toHaveLength(2);
      }),
    );
  });

  it('are those answered wrong, one from each quiz', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const picked = questionsFrom([of('a', ['steps']), of('b', ['some'])], seed);
        expect(picked.map(({ quiz, question }) => [quiz, question.id])).toEqual([
          ['a', 'steps'],
          ['b', 'some'],
        ]);
      }),
    );
  });

  it('are two different ones where there is only one quiz', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const picked = questionsFrom([of('a', ['steps'])], seed);
        expect(picked[0]?.question.id).toBe('steps');
        expect(new Set(picked.map(({ question }) => question.id)).size).toBe(2);
      }),
    );
  });

  it('bear no id of the quizzes that they come from', () => {
    const asked = asQuiz(questionsFrom([of('quizzes/a'), of('quizzes/b')], 3), 'Two');
    const ids = asked.questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^quizzes-[ab]-/);
    expect(passingRound(asked, 3).getSnapshot().context.asked.toSorted()).toEqual(ids.toSorted());
  });
});

describe('what was answered wrong', () => {
  const pool = poolOf(quiz);
  const { make } = roundsOf(pool);

  it('is read from the draft of the quiz, and from no draft of other questions', () => {
    const store = make();
    const events: RoundEvent[] = [];
    const send = (event: RoundEvent): void => {
      events.push(event);
      store.send(event);
    };
    send({ type: 'began', seed: 7 });
    const { asked } = store.getSnapshot().context;
    for (const [place, id] of asked.entries()) {
      const question = quiz.questions.find((one) => one.id === id)!;
      const right = rightAnswer(question);
      const wrong = question.kind === 'number' ? ['-987654'] : right.toReversed();
      const options = 'options' in question ? question.options.filter((one) => !one.right) : [];
      const mistake = options[0] ? [options[0].id] : wrong;
      send({ type: 'answered', question: id, answer: place === 0 ? right : mistake });
      send({ type: 'checked' });
      send({ type: 'advanced' });
    }
    const draft = { digest: 'x', at: 1, events };
    expect(wrongIn(quiz, 'x', draft)).toEqual(asked.slice(1));
    expect(wrongIn(quiz, 'other', draft)).toEqual([]);
    expect(wrongIn(quiz, 'x', null)).toEqual([]);
  });
});
