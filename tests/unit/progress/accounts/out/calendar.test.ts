import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { Action, Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import { calendarOf } from '../../../../../src/progress/accounts/out/model/calendar.ts';
import { cleaned } from '../../../../../src/progress/accounts/out/model/text.ts';
import { examples, exampleIn } from '../samples.ts';
import { pasted, today } from './samples.ts';

const stamp = Date.UTC(2026, 10, 27, 8, 30);
const course = 'key-accounts';
const written = (plan: Plan, at = stamp): string =>
  calendarOf(plan, course, today, at, ({ who }) => who);

/** What another reader of calendars finds in it. */
const readIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const withActions = (actions: Action[]): Plan => ({ ...exampleIn('zh-CN'), actions });
const action = (of: Partial<Action>): Action => ({
  ...{ id: 'a1', source: null, on: '2026-12-04', what: '走一步', who: '', why: '', done: false },
  ...of,
});

it.each(examples)(
  'every open action of the example in $locale is a day of the calendar',
  (plan) => {
    const open = plan.actions.filter(({ done }) => !done);
    expect(open.length).toBeGreaterThan(3);
    expect(
      readIn(written(plan)).map(({ summary, description, startDate }) => ({
        what: summary,
        who: description,
        on: startDate.toString(),
      })),
    ).toEqual(open.map(({ what, who, on }) => ({ what, who, on })));
  },
);

it('an action takes its one whole day, leaves it free, and reminds at nine the morning before', () => {
  const [event] = readIn(written(withActions([action({ on: '2028-02-29' })])));
  expect(event!.startDate.isDate).toBe(true);
  expect(event!.endDate.toString()).toBe('2028-03-01');
  expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  const alarm = event!.component.getFirstSubcomponent('valarm')!;
  expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-PT15H');
});

it('what has no day or is done stays out', () => {
  const actions = [action({ on: null }), action({ id: 'a2', done: true }), action({ id: 'a3' })];
  expect(readIn(written(withActions(actions)))).toHaveLength(1);
});

it('what is overdue stays out, and what is due today is in', () => {
  const actions = [action({ on: '2026-11-27' }), action({ id: 'a2', on: today })];
  expect(readIn(written(withActions(actions))).map(({ uid }) => uid.includes('a2'))).toEqual([
    true,
  ]);
});

it('a file made a minute later is the newer one for a calendar', () => {
  const [first, later] = [stamp, stamp + 60_000].map(
    (at) => readIn(written(withActions([action({})]), at))[0]!.sequence,
  );
  expect(later).toBeGreaterThan(first!);
});

it('an action keeps its name in the calendar when its words and its day change', () => {
  const names = [action({}), action({ what: '走另一步', on: '2027-01-01' })].map(
    (one) => readIn(written(withActions([one])))[0]!.uid,
  );
  expect(names[0]).toBe(names[1]);
  expect(names[0]).toMatch(/^[\w.-]+@key-accounts$/);
});

it('a calendar says when it was made', () => {
  const [event] = readIn(written(withActions([action({})])));
  expect(String(event!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-27T08:30:00Z');
});

it('any text comes back whole, on lines of at most 75 bytes that end in CRLF and split no sign', () => {
  fc.assert(
    fc.property(fc.array(pasted, { minLength: 1, maxLength: 5 }), (texts) => {
      const actions = texts.map((what, at) => action({ id: `a${at}`, what }));
      const text = written(withActions(actions));
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n').map((one) => Buffer.byteLength(one));
      expect(Math.max(...lines)).toBeLessThanOrEqual(75);
      expect(text.split('\r\n').every((one) => one.isWellFormed())).toBe(true);
      expect(readIn(text).map(({ summary }) => summary ?? '')).toEqual(texts.map(cleaned));
    }),
    { numRuns: 40 },
  );
});

it.each(['Metro; Port, Mill\\', 'A\nBEGIN:VEVENT', '华瀚泵业，二厂；夜班'.repeat(6)])(
  'a calendar keeps its name “%s”, and ends its last line',
  (name) => {
    const text = calendarOf({ ...withActions([action({})]), name }, course, today, stamp, () => '');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    // The reader takes what it does not know as it stands.
    const called = String(calendar.getFirstPropertyValue('x-wr-calname'));
    expect(called.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))).toBe(name);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
  },
);

it('a calendar holds what Outlook asks for: no tasks, a whole day, and no mark before its first line', () => {
  const lines = written(withActions([action({ on: '2026-12-31' })])).split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  for (const line of [
    ...['VERSION:2.0', 'METHOD:PUBLISH', 'DTSTAMP:20261127T083000Z'],
    ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
  ])
    expect(lines).toContain(line);
  expect(lines.some((line) => line.startsWith('PRODID:'))).toBe(true);
  expect(lines).not.toContain('BEGIN:VTODO');
});
