import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptId } from '../../../../../src/widgets/kit/model.ts';
import type { Answer } from '../../../../../src/widgets/kit/round/model.ts';
import {
  answerAt,
  endedRound,
  isChecked,
  makeRoundStore,
  shortDraft,
  type RoundContext,
  type RoundEvent,
} from '../../../../../src/widgets/kit/round/store.ts';
import { poolOf, rightAnswer } from '../../../../../src/widgets/quiz/model.ts';
import { quiz } from '../../quiz/pool.ts';

const pool = poolOf(quiz);
const wrong: Record<string, Answer> = {
  some: ['b'],
  steps: ['fourth', 'third', 'second', 'first'],
  share: ['7'],
};

class Round {
  store = makeRoundStore(pool);
  get context(): RoundContext {
    return this.store.getSnapshot().context;
  }
  get question() {
    return quiz.questions.find(({ id }) => id === this.context.asked[this.context.at])!;
  }
  begin(seed: number) {
    this.store.send({ type: 'began', seed });
    return this;
  }
  answer(answer: Answer) {
    this.store.send({ type: 'answered', question: this.question.id, answer });
    return this;
  }
  check() {
    this.store.send({ type: 'checked' });
    return this;
  }
  advance() {
    this.store.send({ type: 'advanced' });
    return this;
  }
  /** Answers and checks every question, the first `right` of them rightly; advances but for the last. */
  finish(right: number) {
    for (let place = this.context.at; place < quiz.draw; place++) {
      const { id } = this.question;
      this.answer(place < right ? rightAnswer(this.question) : (wrong[id] ?? ['a'])).check();
      if (place < quiz.draw - 1) this.advance();
    }
    return this;
  }
}
const begun = (seed = 1) => new Round().begin(seed);

describe('a question', () => {
  test('takes another answer until it is checked, and none afterwards', () => {
    const round = begun().answer(['a']).answer(rightAnswer(begun().question));
    expect(round.check().context.verdicts).toEqual([true]);
    const before = round.context;
    expect(round.answer(['zz']).check().context).toEqual(before);
  });

  test('is not left before it is checked', () => expect(begun().advance().context.at).toBe(0));

  test('without an answer is not checked', () => {
    const seed = [...Array(50).keys()].find((one) => begun(one).question.kind === 'single')!;
    expect(isChecked(begun(seed).check().context)).toBe(false);
  });

  test('about an order can be checked as it stands', () => {
    const seed = [...Array(200).keys()].find((one) => begun(one).question.kind === 'order')!;
    const round = begun(seed);
    const shown = answerAt(pool, round.context, 0);
    expect(round.check().context.verdicts).toEqual([false]);
    expect(answerAt(pool, round.context, 0)).toEqual(shown);
  });

  test('takes no answer that was meant for another', () => {
    const round = begun();
    round.store.send({ type: 'answered', question: 'ghost', answer: ['a'] });
    expect(round.context.answers).toEqual({});
  });
});

describe('a round', () => {
  test('is over when its last answer is checked, seen or not, and scores right of asked', () => {
    expect(endedRound(begun(9).finish(3).context)).toEqual({ id: attemptId(9), score: 0.75 });
    expect(endedRound(begun(9).finish(3).advance().context)?.score).toBe(0.75);
  });

  test('is not over before', () => {
    expect(endedRound(new Round().context)).toBeNull();
    expect(endedRound(begun().answer(['a']).check().context)).toBeNull();
  });

  test('that is tried again asks questions that were not met before', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (first, second, third) => {
        const round = begun(first).finish(4);
        const met = [...round.context.asked];
        round.begin(second);
        for (const id of round.context.asked) expect(met).not.toContain(id);
        met.push(...round.context.asked);
        const fresh = round
          .finish(4)
          .begin(third)
          .context.asked.filter((id) => !met.includes(id));
        expect(fresh).toHaveLength(2);
      }),
    ));

  test('that was broken off counts only what was shown as met', () => {
    const round = begun().begin(2);
    expect(Object.keys(round.context.met)).toHaveLength(1);
  });
});

const ids = [...quiz.questions.map(({ id }) => id), 'ghost', '__proto__'];
const parts = ['a', 'b', 'c', 'first', 'second', 'third', 'fourth', '121', '七', ''];
const anyEvent = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('answered' as const),
      question: fc.constantFrom(...ids),
      answer: fc.array(fc.constantFrom(...parts), { maxLength: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'checked' as const }) },
  { weight: 3, arbitrary: fc.constant({ type: 'advanced' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('began' as const), seed: fc.nat() }) },
);
const anyEvents = fc.array(anyEvent, { maxLength: 60 });
const after = (events: readonly RoundEvent[]): RoundContext => {
  const round = new Round();
  for (const event of events) round.store.send(event);
  return round.context;
};

/** Answers to whatever is asked, so that rounds come to their end. */
const played = fc.array(
  fc.record({ seed: fc.nat(), rights: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

describe('whatever is done', () => {
  test('the place lies in the round, and a score is 0 to 1', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const context = after([{ type: 'began', seed: 3 }, ...events]);
        expect(context.at).toBeGreaterThanOrEqual(0);
        expect(context.at).toBeLessThanOrEqual(context.asked.length);
        expect(context.verdicts.length).toBeLessThanOrEqual(context.asked.length);
        const score = endedRound(context)?.score ?? 0;
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    ));

  test('the score is the share of right answers', () =>
    fc.assert(
      fc.property(played, (rounds) => {
        const round = new Round();
        for (const { seed, rights } of rounds) {
          round.begin(seed);
          for (const right of rights)
            round
              .answer(right ? rightAnswer(round.question) : (wrong[round.question.id] ?? ['a']))
              .check()
              .advance();
          expect(endedRound(round.context)).toEqual({
            id: attemptId(seed),
            score: rights.filter(Boolean).length / 4,
          });
        }
      }),
    ));

  test('events that make no sense throw nothing', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyEvent,
            fc.record({
              type: fc.constantFrom(
                'began',
                'recalled',
                'answered',
                'checked',
                'advanced',
                'other',
              ),
              seed: fc.anything(),
              question: fc.anything(),
              answer: fc.anything(),
              round: fc.anything(),
              met: fc.anything(),
            }),
          ),
        ),
        (events) => {
          expect(() => endedRound(after(events as RoundEvent[]))).not.toThrow();
        },
      ),
    ));

  test('the same events make the same round, as a reload needs', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const stored = JSON.parse(JSON.stringify(events)) as RoundEvent[];
        expect(after(stored)).toEqual(after(events));
      }),
    ));

  test('the short draft brings back the same round, however many came before', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const store = makeRoundStore(pool);
        let draft: RoundEvent[] = [];
        for (const event of [{ type: 'began' as const, seed: 3 }, ...events]) {
          const before = store.getSnapshot().context;
          store.send(event);
          draft = shortDraft(draft, event, before, store.getSnapshot().context);
        }
        expect(after(draft)).toEqual(store.getSnapshot().context);
      }),
    ));

  test('a draft does not grow with the rounds', () => {
    const store = makeRoundStore(pool);
    let draft: RoundEvent[] = [];
    for (let seed = 0; seed < 50; seed++) {
      const before = store.getSnapshot().context;
      store.send({ type: 'began', seed });
      draft = shortDraft(draft, { type: 'began', seed }, before, store.getSnapshot().context);
    }
    expect(draft).toHaveLength(2);
  });
});
