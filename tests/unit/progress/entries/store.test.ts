import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, rules } from '../../../../src/progress/every/model.ts';
import { serialise, splitName, type Kind, type Values } from '../../../../src/progress/model.ts';
import { openTab, oneOf, saved, sharedStorage } from '../samples.ts';
import { share } from '../../../share.ts';

const quiz = 'quizzes/which-band';
const sorter = 'sorters/ten-purchases';
const first = { id: 'a', score: 0.5 };
const second = { id: 'b', score: 0.9 };
const attemptsIn = (raw: string | undefined): string[] => {
  const read = parse('activity', raw ?? '');
  return read.state === 'ok' ? read.value.attempts.map(({ id }) => id) : [];
};

describe('two tabs', () => {
  it('on two activities both keep their results, whichever ends first', () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const shared = sharedStorage();
      const tabs = [openTab(shared.tab()), openTab(shared.tab())];
      for (const tab of tabs) for (const name of [quiz, sorter]) tab.$entry('activity', name);
      const steps = [() => tabs[0]!.record(quiz, first), () => tabs[1]!.record(sorter, second)];
      for (const step of order) steps[step]!();
      shared.deliver();
      for (const tab of tabs) {
        expect(tab.$entry('activity', quiz).get()?.best?.score).toBe(0.5);
        expect(tab.$entry('activity', sorter).get()?.best?.score).toBe(0.9);
      }
    }
  });

  it('on the same activity keep every attempt, however the news travels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ tab: fc.nat(1), id: fc.integer({ max: 15 }), heard: fc.boolean() })),
        (steps) => {
          const shared = sharedStorage();
          const tabs = [openTab(shared.tab()), openTab(shared.tab())];
          for (const { tab, id, heard } of steps) {
            tabs[tab]!.record(quiz, { id: `n${id}`, score: 0.5 });
            if (heard) shared.deliver();
          }
          shared.deliver();
          const ids = [...new Set(steps.map(({ id }) => `n${id}`))].sort();
          expect(attemptsIn(shared.values.get(`activity:${quiz}`)).sort()).toEqual(ids);
          for (const tab of tabs)
            expect(
              (tab.$entry('activity', quiz).get()?.attempts ?? []).map((one) => one.id).sort(),
            ).toEqual(ids);
        },
      ),
    );
  });

  it('that edit one note keep both texts', () => {
    const shared = sharedStorage();
    const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
    here.saveNote('lesson', ['Call Li'], []);
    there.saveNote('lesson', ['Call Wang'], []);
    shared.deliver();
    expect(here.$entry('note', 'lesson').get()?.texts.toSorted()).toEqual(['Call Li', 'Call Wang']);
    here.saveNote('lesson', ['Call Li and Wang'], ['Call Wang', 'Call Li']);
    shared.deliver();
    expect(there.$entry('note', 'lesson').get()?.texts).toEqual(['Call Li and Wang']);
  });

  it('believe the storage, not an old event', () => {
    const shared = sharedStorage();
    const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
    there.$entry('draft', quiz);
    here.saveDraft(quiz, 'x', ['one']);
    there.saveDraft(quiz, 'x', ['one', 'two']);
    shared.deliver();
    expect(there.$entry('draft', quiz).get()?.events).toEqual(['one', 'two']);
    expect(here.$entry('draft', quiz).get()?.events).toEqual(['one', 'two']);
  });
});

describe('a stored value', () => {
  it('of a newer version stays byte for byte, and is told', () => {
    const raw = '{"v":7, "attempts": "something else" }';
    const shared = sharedStorage({ [`activity:${quiz}`]: raw });
    const page = openTab(shared.tab());
    page.record(quiz, first);
    page.resetActivity(quiz);
    page.restore('activity', quiz, { attempts: [], best: { id: 'z', at: 1, score: 1 } });
    shared.clear();
    shared.values.set(`activity:${quiz}`, raw);
    shared.deliver();
    expect(shared.values.get(`activity:${quiz}`)).toBe(raw);
    expect(page.$trouble.get()).toEqual(['newer']);
    expect(page.stored()[`activity:${quiz}`]).toBe(raw);
  });

  it.each(['', '{"v":1,"att', '[]', 'null', '{"v":0,"attempts":[]}', '{"attempts":[]}'])(
    'that cannot be read (%s) is moved aside as it was, and told',
    (raw) => {
      const shared = sharedStorage({ [`activity:${quiz}`]: raw });
      const page = openTab(shared.tab());
      page.record(quiz, first);
      expect(page.unread()).toMatchObject([{ of: `activity:${quiz}`, raw }]);
      expect(page.$trouble.get()).toEqual(['unread']);
      expect(attemptsIn(shared.values.get(`activity:${quiz}`))).toEqual(['a']);
      page.dropUnread(page.unread()[0]!.name);
      expect(page.unread()).toEqual([]);
    },
  );

  it('that can be read in part is used, and copied aside whole', () => {
    const good = { id: 'a', at: 5, score: 1 };
    const raw = JSON.stringify({ v: 1, attempts: [good, 'broken'], best: good });
    const shared = sharedStorage({ [`activity:${quiz}`]: raw });
    const page = openTab(shared.tab());
    expect(page.$entry('activity', quiz).get()?.attempts).toEqual([good]);
    expect(page.unread()).toMatchObject([{ raw }]);
    openTab(shared.tab()).$entry('activity', quiz);
    expect(page.unread()).toHaveLength(1);
  });

  it('that cannot be read in a full storage stays where it is', () => {
    const shared = sharedStorage({ [`activity:${quiz}`]: 'broken' });
    const tab = shared.tab();
    const page = openTab({
      ...tab,
      write: (name, raw) => !name.startsWith('aside') && tab.write(name, raw),
    });
    page.record(quiz, first);
    expect(shared.values.get(`activity:${quiz}`)).toBe('broken');
    expect(page.$entry('activity', quiz).get()?.best?.score).toBe(0.5);
    expect(page.$trouble.get()).toEqual(['unsaved']);
  });

  it('is not written again when nothing changed', () => {
    const shared = sharedStorage();
    const page = openTab(shared.tab());
    page.record(quiz, first);
    const before = shared.values.get(`activity:${quiz}`);
    page.record(quiz, first);
    expect(shared.values.get(`activity:${quiz}`)).toBe(before);
  });
});

describe('a storage', () => {
  it('that is full costs no result while the page is open, and is told once', () => {
    const shared = sharedStorage();
    const page = openTab(shared.tab());
    const told: unknown[] = [];
    page.$trouble.listen((troubles) => told.push(troubles));
    page.record(quiz, first);
    shared.full = true;
    expect(page.record(quiz, second)).toBe(false);
    page.record(sorter, first);
    expect(page.$entry('activity', quiz).get()?.attempts).toHaveLength(2);
    expect(told).toEqual([['unsaved']]);
    const other = openTab(shared.tab());
    shared.full = false;
    other.record(quiz, { id: 'c', score: 0.7 });
    shared.deliver();
    expect(page.record(quiz, { id: 'd', score: 0.1 })).toBe(true);
    expect(attemptsIn(shared.values.get(`activity:${quiz}`)).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('that is cleared while the page is open gets back what the page knows', () => {
    const shared = sharedStorage();
    const page = openTab(shared.tab());
    page.record(quiz, first);
    page.saveNote('lesson', ['Call Li'], []);
    const before = new Map(shared.values);
    shared.clear();
    shared.deliver();
    expect(shared.values).toEqual(before);
    shared.values.clear();
    page.record(sorter, second);
    page.record(quiz, second);
    expect([...shared.values.keys()].sort()).toEqual([
      `activity:${quiz}`,
      `activity:${sorter}`,
      'note:lesson',
    ]);
    expect(attemptsIn(shared.values.get(`activity:${quiz}`))).toEqual(['a', 'b']);
  });

  it('that the learner erased stays empty in every tab', () => {
    const shared = sharedStorage({ 'activity:quizzes/x': 'broken' });
    const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
    here.$entry('activity', 'quizzes/x');
    there.record(quiz, first);
    there.saveNote('lesson', ['Call Li'], []);
    shared.deliver();
    here.eraseAll();
    shared.deliver();
    expect([...shared.values]).toEqual([]);
    there.record(sorter, second);
    expect([...shared.values.keys()]).toEqual([`activity:${sorter}`]);
    expect(there.$entry('note', 'lesson').get()).toBeNull();
    expect(here.$trouble.get()).toEqual([]);
  });
});

it('resetting an activity forgets its results and its draft, in every tab, and nothing else', () => {
  const shared = sharedStorage();
  const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
  there.record(quiz, first);
  there.saveDraft(quiz, 'x', []);
  there.record(sorter, first);
  shared.deliver();
  here.resetActivity(quiz);
  shared.deliver();
  expect(there.$entry('activity', quiz).get()).toBeNull();
  expect(there.$entry('draft', quiz).get()).toBeNull();
  expect(here.$names.get()).toEqual([`activity:${sorter}`]);
  there.record(quiz, second);
  expect(attemptsIn(shared.values.get(`activity:${quiz}`))).toEqual(['b']);
});

/** Every part of `value` that the merge keeps is in `kept`. */
const holds = (kind: Kind, kept: Values[Kind], value: Values[Kind]): boolean =>
  serialise(rules[kind].merge(kept as never, value as never)) === serialise(kept);

it('a draft that cannot be used is set aside as it was, in every tab, and told', () => {
  const shared = sharedStorage();
  const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
  here.saveDraft(quiz, 'x', ['odd']);
  here.record(quiz, first);
  shared.deliver();
  const raw = shared.values.get(`draft:${quiz}`)!;
  expect(there.$entry('draft', quiz).get()?.events).toEqual(['odd']);
  expect(here.setAside(`draft:${quiz}`)).toBe(true);
  shared.deliver();
  expect(there.$entry('draft', quiz).get()).toBeNull();
  expect(here.unread()).toMatchObject([{ of: `draft:${quiz}`, raw }]);
  expect(here.$trouble.get()).toEqual(['unread']);
  expect(here.$entry('activity', quiz).get()?.best?.score).toBe(0.5);
  expect(here.setAside(`draft:${quiz}`)).toBe(false);
});

const runs = share(40_000, 4_000);
it(
  `${runs} of 40,000 random and corrupted saves cost no throw and no valid part`,
  { timeout: 120_000 },
  () => {
    const own = fc
      .constantFrom<Kind>('activity', 'note', 'sheet')
      .chain((kind) => oneOf(kind).map((value) => ({ kind, value })));
    fc.assert(
      fc.property(saved, own, ({ name, raw }, { kind, value }) => {
        const shared = sharedStorage({ [name]: raw });
        const page = openTab(shared.tab());
        const read = parse(splitName(name)!.kind, raw);
        page.restore(kind, splitName(name)!.id, value);
        page.$entry(splitName(name)!.kind, splitName(name)!.id);
        const left = shared.values.get(name);
        const whereItWas = left === raw;
        const setAside = page.unread().some((one) => one.raw === raw && one.of === name);
        if (read.state === 'newer') expect(whereItWas).toBe(true);
        else if (read.state === 'broken') expect(setAside).toBe(true);
        else {
          const kept = parse(splitName(name)!.kind, left!);
          expect(kept.state === 'ok' && holds(splitName(name)!.kind, kept.value, read.value)).toBe(
            true,
          );
          expect(read.whole || setAside).toBe(true);
        }
        const taken = page.$entry(kind, splitName(name)!.id).get();
        expect(taken && holds(kind, taken, value)).toBe(true);
      }),
      { numRuns: runs },
    );
  },
);
