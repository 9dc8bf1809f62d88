import { describe, expect, it } from 'vitest';
import {
  empty,
  historyLimit,
  mergeActivities,
  withAttempt,
} from '../../../../src/progress/activity/model.ts';
import { parse } from '../../../../src/progress/every/model.ts';

const attempt = (id: string, at: number, score: number | null = null) => ({ id, at, score });

describe('an activity', () => {
  it('keeps its best result when newer attempts push it out of the history', () => {
    const many = Array.from({ length: 80 }, (_, index) => attempt(`n${index}`, 100 + index, 0.2));
    const kept = [attempt('first', 1, 1), ...many].reduce(withAttempt, empty);
    expect(kept.attempts).toHaveLength(historyLimit);
    expect(kept.best?.id).toBe('first');
  });
  it('keeps its newest attempts, not its oldest, however they come together', () => {
    const many = Array.from({ length: historyLimit + 30 }, (_, n) => attempt(`n${n}`, 100 + n));
    const newest = many.slice(-historyLimit);
    expect(many.reduce(withAttempt, empty).attempts).toEqual(newest);
    const halves = [many.slice(0, 40), many.slice(40)].map((half) =>
      half.reduce(withAttempt, empty),
    );
    expect(mergeActivities(halves[1]!, halves[0]!).attempts).toEqual(newest);
    const raw = JSON.stringify({ v: 1, attempts: many.toReversed(), best: many[0] });
    expect(parse('activity', raw)).toMatchObject({ value: { attempts: newest } });
  });
  it('counts the same attempt once, with the better of two results', () => {
    const kept = [attempt('a', 1, 0.5), attempt('a', 9, 0.8)].reduce(withAttempt, empty);
    expect(kept.attempts).toEqual([attempt('a', 1, 0.5)]);
    expect(kept.best?.score).toBe(0.8);
  });
  it('keeps its readable attempts when one is broken, and says that a part is missing', () => {
    const good = attempt('a', 1, 0.5);
    const raw = JSON.stringify({ v: 1, attempts: [good, { id: 'b', at: 'noon' }], best: good });
    expect(parse('activity', raw)).toEqual({
      state: 'ok',
      value: { attempts: [good], best: good },
      whole: false,
    });
  });
  it('does without a date that no calendar has', () => {
    const raw = JSON.stringify({ v: 1, attempts: [attempt('a', 1e300)], best: null });
    expect(parse('activity', raw).state).toBe('broken');
  });
});
