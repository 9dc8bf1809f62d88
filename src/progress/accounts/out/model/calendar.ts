import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Day, Plan } from '../../model/plan.ts';
import { datedIn } from './dated.ts';
import { cleaned } from './text.ts';

/** 15 hours before a day begins: nine in the morning of the day before. */
const before = 15 * 3600;
const day = 86_400_000;

/**
 * The open actions that have a day to come, as a calendar file. Outlook and phones leave out tasks (VTODO), hence
 * all-day events, which leave the day free. Read in again, an action takes the place of what it was: each
 * file counts as later than the one before. What was deleted since cannot be called back: whether it was ever
 * taken out is not known, and a calendar would show a cancellation of what it never held.
 *
 * @param stamp when the file was made, in milliseconds since 1970
 * @param describe what stands below the name of an action
 */
export function calendarOf(
  plan: Plan,
  course: string,
  today: Day,
  stamp: number,
  describe: (action: Plan['actions'][number]) => string,
): string {
  const calendar = ical({
    name: escaped(plan.name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: course, product: 'account-plan', language: plan.locale.toUpperCase() },
  });
  for (const action of datedIn(plan, today)) {
    const what = cleaned(action.what);
    const start = Date.parse(action.on);
    calendar.createEvent({
      id: `${plan.id}-${action.id}@${course}`.replace(/[^\w@.-]/g, '-'),
      sequence: Math.floor(stamp / 60_000),
      stamp: new Date(stamp),
      start: new Date(start),
      end: new Date(start + day),
      allDay: true,
      summary: what,
      description: cleaned(describe(action)),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: before, description: what }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library writes the calendar's name as it is given: a line end or a sign of the format would break the file. */
const escaped = (text: string): string =>
  cleaned(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
