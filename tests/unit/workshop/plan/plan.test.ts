import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../../src/progress/storage.ts';
import { createKept } from '../../../../src/workshop/kept/store.ts';
import {
  isPlan,
  readPlan,
  sizeLimit,
  writePlan,
} from '../../../../src/workshop/plan/model/file.ts';
import {
  clockTime,
  lengthOf,
  minutesIn,
  mostItems,
  mostMinutes,
  moved,
  timed,
  withinMinutes,
  withItem,
  type Item,
  type Plan,
} from '../../../../src/workshop/plan/model/plan.ts';
import { readyFrom } from '../../../../src/workshop/plan/model/ready.ts';
import { keepPlans, keptPlans, makePlansStore } from '../../../../src/workshop/plan/store.ts';

const item = (id: string, minutes = 10): Item => ({ id, of: '', title: id, minutes, needs: '' });
const plan = (...items: Item[]): Plan => ({ id: 'p', made: 1, name: 'A', start: 9 * 60, items });
const ids = ({ items }: Plan): string[] => items.map(({ id }) => id);
let made = 0;
const newId = (): string => `new${made++}`;
const course = 'key-accounts';
const read = (text: string) => readPlan(text, course, newId, 7);

describe('the times of a plan', () => {
  it('follow from its beginning and the minutes before', () => {
    const rows = timed(plan(item('a', 15), item('b', 50), item('c', 5)));
    expect(rows.map(({ from, to }) => `${clockTime(from)} ${clockTime(to)}`)).toEqual([
      '09:00 09:15',
      '09:15 10:05',
      '10:05 10:10',
    ]);
  });

  it('go on past midnight, and are read as they are written', () => {
    expect([clockTime(1439), clockTime(1440), clockTime(1505)]).toEqual([
      '23:59',
      '00:00',
      '01:05',
    ]);
    expect(['09:05', '9:05', '23:59', '09:05:00'].map(minutesIn)).toEqual([545, 545, 1439, 545]);
    expect(['24:00', '9:60', '', 'nine'].map(minutesIn)).toEqual([null, null, null, null]);
  });

  it('are of one minute at least, and of four hours at most', () => {
    expect([0, -3, 1, mostMinutes, mostMinutes + 1, NaN].map(withinMinutes)).toEqual([
      ...[1, 1, 1],
      ...[mostMinutes, mostMinutes, 1],
    ]);
  });
});

describe('the order of a plan', () => {
  it('changes by one place, not past its ends', () => {
    const three = plan(item('a'), item('b'), item('c'));
    expect(ids(moved(three, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moved(three, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(moved(three, 'a', -1)).toBe(three);
    expect(moved(three, 'c', 1)).toBe(three);
    expect(moved(three, 'x', 1)).toBe(three);
  });

  it('takes no more items than a page holds', () => {
    const full = plan(...Array.from({ length: mostItems }, (_, n) => item(`i${n}`)));
    expect(withItem(full, item('more'))).toBe(full);
    expect(withItem(plan(), item('a')).items).toHaveLength(1);
  });
});

describe('a plan as a file', () => {
  const words = fc.string({ maxLength: 60, unit: fc.constantFrom('a', '简', '<', '"', ' ', '\\') });
  const anyPlan = fc.record({
    name: words,
    start: fc.integer({ min: 0, max: 1439 }),
    items: fc.array(
      fc.record({
        of: fc.constantFrom('', 'pause', 'exercise/line-up', 'sorters/ten-purchases'),
        title: words,
        minutes: fc.integer({ min: 1, max: mostMinutes }),
        needs: words,
        scenario: fc.option(fc.constantFrom('lift-care'), { nil: undefined }),
      }),
      { maxLength: mostItems },
    ),
  });

  it('comes back as it went, under ids of its own', () => {
    fc.assert(
      fc.property(anyPlan, ({ name, start, items }) => {
        const one = plan(
          ...items.map(({ scenario, ...bare }, n) => ({
            ...{ ...bare, id: `i${n}` },
            ...(scenario && { scenario }),
          })),
        );
        const back = read(writePlan({ ...one, name, start }, course));
        if ('fault' in back) throw new Error(back.fault);
        expect(isPlan(back.plan)).toBe(true);
        expect(back.plan).toMatchObject({ name: name.trim(), start });
        expect(back.plan.id).not.toBe('p');
        const plain = ({
          of,
          minutes,
          scenario,
        }: Pick<Item, 'of' | 'minutes'> & { scenario?: string | undefined }) => [
          of,
          minutes,
          scenario,
        ];
        expect(back.plan.items.map(plain)).toEqual(items.map(plain));
      }),
      { numRuns: 60 },
    );
  });

  const text = writePlan(plan(item('a')), course);
  const with_ = (change: object): string => JSON.stringify({ ...JSON.parse(text), ...change });
  const one = { of: '', title: '', minutes: 5, needs: '' };
  it.each([
    ['too large', text + ' '.repeat(sizeLimit), 'large'],
    ['torn', text.slice(0, -9), 'not-json'],
    ['no object', '[1]', 'not-plan'],
    ['a backup', '{"format":"course-backup","version":1}', 'not-plan'],
    ['of another course', with_({ course: 'first-aid' }), 'other-course'],
    ['of a later version', with_({ version: 2 }), 'newer'],
    ['too many items', with_({ items: Array(mostItems + 1).fill(one) }), 'not-plan'],
    ['a long name', with_({ name: 'x'.repeat(61) }), 'not-plan'],
    ['an item of no time', with_({ items: [{ ...one, minutes: 0 }] }), 'not-plan'],
    ['an item of half a minute', with_({ items: [{ ...one, minutes: 0.5 }] }), 'not-plan'],
    ['a script for an activity', with_({ items: [{ ...one, of: 'javascript:x' }] }), 'not-plan'],
    ['a way out for an activity', with_({ items: [{ ...one, of: '../../x' }] }), 'not-plan'],
    ['a way out for a call', with_({ items: [{ ...one, scenario: '../x' }] }), 'not-plan'],
    ['begins at no time of day', with_({ start: 1440 }), 'not-plan'],
    ['items that are none', with_({ items: { length: 1 } }), 'not-plan'],
  ])('is refused: %s', (_, bad, fault) => expect(read(bad)).toEqual({ fault }));

  it('loses what turns the direction of writing or breaks the line', () => {
    const back = read(with_({ name: 'a\u202eb\nc' }));
    expect('plan' in back && back.plan.name).toBe('a b c');
  });
});

describe('a trainer’s plans', () => {
  const storeWith = (...plans: Plan[]) => {
    const store = makePlansStore();
    store.send({ type: 'read', plans });
    store.send({ type: 'opened', id: plans[0]!.id });
    return { ...store, now: () => store.getSnapshot().context };
  };

  it('are undone step by step, a field that was typed in as one', () => {
    const { send, now } = storeWith(plan(item('a'), item('b')));
    send({ type: 'moved', id: 'a', by: 1 });
    for (const minutes of [1, 12, 120]) send({ type: 'edited', id: 'a', change: { minutes } });
    send({ type: 'dropped', id: 'b' });
    expect(now().plans[0]!.items).toEqual([{ ...item('a'), minutes: 120 }]);
    send({ type: 'undone' });
    expect(ids(now().plans[0]!)).toEqual(['b', 'a']);
    send({ type: 'undone' });
    expect(lengthOf(now().plans[0]!)).toBe(20);
    send({ type: 'undone' });
    expect(ids(now().plans[0]!)).toEqual(['a', 'b']);
    expect(now().past).toEqual([]);
  });

  it('come back when one was deleted', () => {
    const { send, now } = storeWith(plan(item('a')));
    send({ type: 'removed', id: 'p' });
    expect(now()).toMatchObject({ plans: [], open: null });
    send({ type: 'undone' });
    expect(now().plans.map(({ id }) => id)).toEqual(['p']);
  });

  it('are kept one by one, so that two windows can work on two of them', () => {
    const storage = memoryStorage();
    const [one, two] = [plan(item('a')), { ...plan(), id: 'q', made: 2 }];
    const here = createKept(storage);
    keepPlans(here, [], [one, two]);
    keepPlans(createKept(storage), [one, two], [one, { ...two, name: 'B' }]);
    keepPlans(here, [one, two], [{ ...one, start: 0 }, two]);
    expect(keptPlans(createKept(storage)).map(({ name, start }) => [name, start])).toEqual([
      ['A', 0],
      ['B', 540],
    ]);
    keepPlans(here, [one, two], [two]);
    expect(keptPlans(createKept(storage)).map(({ id }) => id)).toEqual(['q']);
  });

  it('lose only the one that cannot be read', () => {
    const storage = memoryStorage();
    keepPlans(createKept(storage), [], [plan(item('a'))]);
    storage.write('plan:broken', '{"v":1,"at":1,"data":{"id":"x"}}');
    const kept = createKept(storage);
    expect(keptPlans(kept).map(({ id }) => id)).toEqual(['p']);
    expect(kept.$trouble.get()).toEqual(['unread']);
  });
});

describe('a plan that the course comes with', () => {
  it('names an activity that there is not', () =>
    expect(readyFrom([{ activity: 'sorters/none' }], [])).toEqual({ unknown: 'sorters/none' }));

  it('takes an activity’s own minutes, unless it is given others', () => {
    const offers = [{ of: 'sorters/a', minutes: 10 }];
    const ready = readyFrom(
      [{ activity: 'sorters/a' }, { activity: 'sorters/a', minutes: 4 }],
      offers,
    );
    expect(ready).toMatchObject({ length: 14, items: [{ minutes: 10 }, { minutes: 4 }] });
  });
});

describe('a ready plan whose exercise is of one call', () => {
  const exercise = { exercise: 'role-play', minutes: 45, scenario: 'lift-care' } as const;
  const offers = [{ of: 'exercise/role-play', minutes: 60 }];

  it('keeps it for the page on which it is prepared', () =>
    expect(
      readyFrom([exercise], [...offers, { of: 'scenarios/lift-care', minutes: 15 }]),
    ).toMatchObject({ items: [{ of: 'exercise/role-play', scenario: 'lift-care' }] }));

  it('names a call that there is not', () =>
    expect(readyFrom([exercise], offers)).toEqual({ unknown: 'scenarios/lift-care' }));
});
