import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clockOf,
  face,
  faceOver,
  isSetBack,
  leftOf,
  leftSince,
  lengthened,
  overBy,
  paused,
  righted,
  ring,
  started,
  wasStarted,
} from '../../../../src/workshop/round/model/clock.ts';

const minute = 60_000;
const nine = Date.UTC(2026, 10, 2, 9);

describe('a laptop that slept for ten minutes', () => {
  const clock = started(clockOf(12), nine);

  it('shows ten minutes less, as if it had been looked at all the time', () => {
    expect(face(leftOf(clock, nine + 30_000))).toBe('11:30');
    expect(face(leftOf(clock, nine + 30_000 + 10 * minute))).toBe('01:30');
  });

  it('past the end shows nothing left, and says once that time is up, not that a minute is left', () => {
    const before = leftOf(clock, nine + 5 * minute);
    const after = leftOf(clock, nine + 15 * minute);
    expect(after).toBe(0);
    expect(ring(before, after)).toBe('end');
    expect(ring(after, after)).toBeNull();
  });

  it('past the end has the whole minute that is added then', () =>
    expect(leftOf(lengthened(clock, nine + 15 * minute), nine + 15 * minute)).toBe(minute));

  it('has lost nothing of a clock that was paused', () => {
    const stands = paused(clock, nine + minute);
    expect(leftOf(stands, nine + 11 * minute)).toBe(11 * minute);
  });
});

describe('a step that takes longer', () => {
  const clock = started(clockOf(3), nine);
  const end = nine + 3 * minute;

  it('says by how much, from its end on, until it was plainly left alone', () => {
    expect([end, end + 1, end + 83_000].map((now) => overBy(clock, now))).toEqual([0, 1, 83_000]);
    expect(faceOver(83_900)).toBe('+01:23');
    expect(overBy(clock, end + 60 * minute - 1)).toBe(60 * minute - 1);
    expect(overBy(clock, end + 60 * minute)).toBe(0);
    expect(overBy(paused(clock, end + minute), end + 2 * minute)).toBe(0);
  });

  it('goes on, rather than starts, once it was paused, also with a minute more', () => {
    expect([wasStarted(clockOf(3)), wasStarted(clock)]).toEqual([false, true]);
    expect(wasStarted(lengthened(clockOf(3), nine))).toBe(false);
    expect(wasStarted(lengthened(paused(clock, nine), nine))).toBe(true);
  });
});

describe('a laptop whose own clock is set back an hour while a step of three minutes runs', () => {
  const clock = started(clockOf(3), nine);
  const before = nine - 60 * minute;

  it('shows no more than the three minutes that the step was given', () => {
    expect(face(leftOf(clock, before))).toBe('03:00');
    expect(face(leftOf(lengthened(clock, nine + minute), before))).toBe('03:00');
    expect(face(leftOf(lengthened(clock, nine), before))).toBe('04:00');
  });

  it('loses nothing of what had passed in a window that looked before', () => {
    const look = { left: 2 * minute, passed: 0 };
    expect(leftSince(clock, before, look)).toBe(2 * minute);
    expect(leftSince(clock, before, { ...look, passed: 30_000 })).toBe(90_000);
    expect(leftSince(clock, before, { ...look, passed: 5 * minute }), 'never below 0').toBe(0);
  });

  it('goes on from what is left once that is set right, and a second less is no reason to', () => {
    const left = 2 * minute;
    const off = (ms: number): boolean => isSetBack(clock, nine + minute - ms, left);
    expect([off(0), off(999), off(1000), off(60 * minute)]).toEqual([false, false, true, true]);
    const again = righted(clock, left, before);
    expect(face(leftOf(again, before + minute))).toBe('01:00');
    expect(isSetBack(again, before, left)).toBe(false);
    const stands = paused(clock, nine);
    expect(righted(stands, left, before), 'a clock that stands is right').toBe(stands);
  });

  it('after a sleep believes the time of day, by which more has passed', () =>
    expect(leftSince(clock, nine + 2 * minute, { left: 3 * minute, passed: 1000 })).toBe(minute));
});

/** Loads the sound anew, in a browser with this `AudioContext`. */
async function soundWith(audio: unknown) {
  vi.resetModules();
  vi.stubGlobal('AudioContext', audio);
  return import('../../../../src/workshop/round/sound.client.ts');
}

/** Sound as a browser has it that lets it play or not; counts the tones, and how loud they become. */
function audioThat(plays: boolean) {
  const tones: number[] = [];
  const loud: number[] = [];
  const linked = { connect: (next: unknown) => next };
  class Audio {
    state = 'suspended';
    currentTime = 0;
    destination = {};
    resume() {
      if (!plays) return Promise.reject(new Error('not allowed'));
      this.state = 'running';
      return Promise.resolve();
    }
    createOscillator() {
      return { ...linked, frequency: {}, stop: () => {}, start: (at: number) => tones.push(at) };
    }
    createGain() {
      const to = (gain: number): unknown => loud.push(gain);
      const ramp = { setValueAtTime: to, exponentialRampToValueAtTime: to };
      return { ...linked, gain: ramp };
    }
  }
  return { Audio, tones, loud };
}

describe('where sound is forbidden the clock is silent', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['there is none', undefined],
    [
      'it may not be opened',
      class {
        constructor() {
          throw new Error('forbidden');
        }
      },
    ],
    ['it may not start', audioThat(false).Audio],
  ])('and nothing is thrown: %s', async (_, audio) => {
    const sound = await soundWith(audio);
    expect(() => sound.readySound()).not.toThrow();
    expect(() => sound.playTones(2)).not.toThrow();
  });

  it('and where it is allowed it sounds as often as it is told', async () => {
    const { Audio, tones, loud } = audioThat(true);
    const sound = await soundWith(Audio);
    sound.playTones(1);
    expect(tones, 'before a press').toEqual([]);
    sound.readySound();
    sound.playTones(2);
    expect(tones).toEqual([0, 0.45]);
    // A tenth of what a loudspeaker can do, or a little more: heard by who waits for it.
    expect(Math.max(...loud)).toBe(0.12);
  });

  it('and where it was forbidden no tone is made', async () => {
    const { Audio, tones } = audioThat(false);
    const sound = await soundWith(Audio);
    sound.readySound();
    sound.playTones(2);
    expect(tones).toEqual([]);
  });
});
