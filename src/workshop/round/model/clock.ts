/**
 * The clock of a step: when it ends, or what was left when it was paused, in milliseconds. What remains
 * follows from the time of day, so that neither a reload nor a sleeping laptop can make it wrong; `most` is
 * what it had when it was last started or lengthened, more than which it never shows, whoever sets the
 * laptop's own clock back. Once it has `most`, it has been started.
 */
export type Clock = { ends: number; most?: number } | { left: number; most?: number };

const minute = 60_000;

export const clockOf = (minutes: number): Clock => ({ left: minutes * minute });

export const runs = (clock: Clock): clock is { ends: number; most?: number } => 'ends' in clock;

/** @returns milliseconds, never below 0 */
export const leftOf = (clock: Clock, now: number): number =>
  Math.max(0, runs(clock) ? Math.min(clock.ends - now, clock.most ?? Infinity) : clock.left);

/** From here on nobody waits for the end any more: the session was left alone. */
const longOver = 60 * minute;

/** By how much a clock that runs is past its end, in milliseconds; 0 before it, and when it was forgotten. */
export function overBy(clock: Clock, now: number): number {
  const over = runs(clock) ? now - clock.ends : 0;
  return over > 0 && over < longOver ? over : 0;
}

/** What was left when a window looked last, and how long ago that was by a clock that nobody sets. */
export interface Look {
  left: number;
  passed: number;
}

/** What is left for a window that has looked before: what has passed since is over, whoever sets the laptop's clock back. */
export const leftSince = (clock: Clock, now: number, before: Look | null): number =>
  before && runs(clock)
    ? Math.max(0, Math.min(leftOf(clock, now), before.left - before.passed))
    : leftOf(clock, now);

/** In milliseconds: less is no more than two clocks of one laptop can differ. */
const setBack = 1000;

/** Whether the laptop's own clock was set back while this one ran: it is to be set right by what is left. */
export const isSetBack = (clock: Clock, now: number, left: number): boolean =>
  runs(clock) && clock.ends - now - left >= setBack;

/** Going on from what is left, by the laptop's clock as it is now. */
export const righted = (clock: Clock, left: number, now: number): Clock =>
  runs(clock) ? started({ left: Math.min(left, leftOf(clock, now)) }, now) : clock;

export const started = (clock: Clock, now: number): Clock =>
  runs(clock) ? clock : { ends: now + clock.left, most: clock.left };

/** Whether it was started before: then it goes on. */
export const wasStarted = (clock: Clock): boolean => runs(clock) || clock.most !== undefined;

export const paused = (clock: Clock, now: number): Clock => ({
  left: leftOf(clock, now),
  most: clock.most ?? leftOf(clock, now),
});

/** A minute more; counted from now where the time is up already. */
export const lengthened = (clock: Clock, now: number): Clock =>
  runs(clock)
    ? started({ left: leftOf(clock, now) + minute }, now)
    : { ...clock, left: clock.left + minute };

/** The share of a step that is still to come, 0 to 1; a lengthened one begins full. */
export const shareLeft = (left: number, minutes: number): number =>
  minutes > 0 ? Math.min(1, left / (minutes * minute)) : 0;

/** `06:42`; the last second counts until it is over. */
export const face = (left: number): string => faceOf(Math.ceil(left / 1000));

/** `+01:23`, once a second is over. */
export const faceOver = (over: number): string => `+${faceOf(Math.floor(over / 1000))}`;

function faceOf(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** From here on the clock is in its last minute. */
export const lastMinute = minute;

/** What a clock says aloud between two looks at it: nothing, that a minute is left, or that time is up. */
export function ring(before: number, left: number): 'minute' | 'end' | null {
  if (before > 0 && left === 0) return 'end';
  return before > minute && left <= minute && left > 0 ? 'minute' : null;
}
