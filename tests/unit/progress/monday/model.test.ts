import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changed,
  isDue,
  mergeMondays,
  readMonday,
  type Monday,
} from '../../../../src/progress/monday/model.ts';
import { openTab, sharedStorage } from '../samples.ts';

const day = 24 * 60 * 60 * 1000;
const written = 1_764_000_000_000;
const note = (text = 'Ask Li who signs', at = written) => ({ at, texts: [text] });
const monday = (...at: number[]): Monday => ({
  later: 0,
  answers: at.map((one) => ({ at: one, how: 'done', what: '' })),
});

describe('a note is asked about', () => {
  it('three days after it was last written, and not a moment earlier', () => {
    expect(isDue(note(), null, written + 3 * day - 1)).toBe(false);
    expect(isDue(note(), null, written + 3 * day)).toBe(true);
  });
  it('only where something was written', () => {
    expect(isDue(note(' \n'), null, written + 9 * day)).toBe(false);
    expect(isDue(null, null, written + 9 * day)).toBe(false);
  });
  it('once', () => {
    expect(isDue(note(), monday(written + 4 * day), written + 40 * day)).toBe(false);
  });
  it('again when it was written anew after the answer', () => {
    const anew = note('Ask Wu who pays', written + 5 * day);
    expect(isDue(anew, monday(written + 4 * day), written + 8 * day)).toBe(true);
  });
  it('a week later when it was put off, and not a moment earlier', () => {
    const now = written + 4 * day;
    const off: Monday = { later: now + 7 * day, answers: [] };
    expect(isDue(note(), off, now)).toBe(false);
    expect(isDue(note(), off, now + 7 * day - 1)).toBe(false);
    expect(isDue(note(), off, now + 7 * day)).toBe(true);
  });
  it('although a wrong clock put it off for years', () => {
    const off: Monday = { later: 8.64e15, answers: [] };
    expect(isDue(note(), off, written + 4 * day)).toBe(true);
  });
});

describe('an answer that is put differently', () => {
  it('keeps its day, and the others stay', () => {
    const [first, second] = monday(written, written + day).answers;
    const now = changed(monday(written, written + day), first!, { how: 'not-yet', what: 'Ill' });
    expect(now.answers).toEqual([{ at: written, how: 'not-yet', what: 'Ill' }, second]);
  });
});

describe('answers', () => {
  beforeEach(() => void vi.useFakeTimers({ now: written, toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('of two tabs are both kept, the earlier first', () => {
    const shared = sharedStorage();
    const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
    here.saveAnswer('x', 'not-yet', 'On holiday');
    vi.setSystemTime(written + 1);
    there.saveAnswer('x', 'done', 'Li signs');
    shared.deliver();
    const kept = here.$entry('monday', 'x').get();
    expect(kept).toEqual(there.$entry('monday', 'x').get());
    expect(kept?.answers.map(({ what }) => what)).toEqual(['On holiday', 'Li signs']);
  });
  it('are kept when the next question is put off', () => {
    const tab = openTab(sharedStorage().tab());
    tab.saveAnswer('x', 'changed', 'Asked Wu instead');
    tab.putOff('x');
    expect(tab.$entry('monday', 'x').get()).toMatchObject({
      later: written + 7 * day,
      answers: [{ how: 'changed', what: 'Asked Wu instead' }],
    });
  });
  it('that cannot be read cost nothing beside them', () => {
    const good = { at: 1, how: 'done', what: '' };
    const answers = [good, { ...good, how: 'perhaps' }, { ...good, at: -1 }, null, 7];
    expect(readMonday({ later: 0, answers })).toEqual({
      value: { later: 0, answers: [good] },
      whole: false,
    });
    expect(readMonday({ later: 0, answers: [7] })).toBeNull();
    expect(readMonday({ later: 0 })).toBeNull();
  });
  it('beyond fifty are the latest fifty', () => {
    const all = mergeMondays(monday(...Array(40).keys()), monday(...Array(60).keys()));
    expect(all.answers.map(({ at }) => at)).toEqual([...Array(60).keys()].slice(10));
  });
});
