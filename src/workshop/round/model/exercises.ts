/** What a session can be about: each has words of its own in `content/ui/<locale>/workshop.yaml`. */
export const exercises = ['role-play', 'four-stages', 'five-buyers', 'line-up'] as const;
export type Exercise = (typeof exercises)[number];

export const phases = [
  'welcome',
  'brief',
  'prepare',
  'play',
  'feedback',
  'rotate',
  'again',
  'debrief',
  'over',
] as const;
export type Phase = (typeof phases)[number];

/** How long each phase takes, in minutes; what a phase is left out with is 0. */
export type Minutes = Record<Exclude<Phase, 'over'>, number>;

export interface Shape {
  /** in groups of three with roles; else everybody does the same */
  seated: boolean;
  /** how often play and feedback come */
  rounds: number;
  /** ready minutes, by the length of the whole session in minutes */
  presets: Readonly<Record<number, Minutes>>;
}

const minutes = (
  welcome: number,
  brief: number,
  prepare: number,
  play: number,
  feedback: number,
  rotate: number,
  debrief: number,
  again = 0,
): Minutes => ({ welcome, brief, prepare, play, feedback, rotate, again, debrief });

const discussion: Shape = {
  seated: true,
  rounds: 2,
  presets: {
    30: minutes(2, 2, 3, 5, 3, 1, 6),
    45: minutes(3, 3, 4, 8, 5, 1, 8),
    60: minutes(3, 4, 5, 11, 7, 2, 10),
  },
};

export const shapes: Readonly<Record<Exercise, Shape>> = {
  'role-play': {
    seated: true,
    rounds: 3,
    presets: {
      45: minutes(2, 3, 3, 5, 3, 1, 7, 2),
      60: minutes(3, 4, 3, 7, 4, 1, 11, 2),
      90: minutes(5, 5, 5, 12, 6, 1, 13, 3),
    },
  },
  'four-stages': discussion,
  'five-buyers': discussion,
  'line-up': {
    seated: false,
    rounds: 2,
    presets: {
      20: minutes(2, 2, 0, 4, 3, 0, 2),
      30: minutes(3, 3, 0, 6, 4, 0, 4),
      45: minutes(4, 4, 0, 9, 7, 0, 5),
    },
  },
};

export const mostRounds = 6;
export const mostMinutes = 60;
export const mostPeople = 60;

/** The length to begin with: the one in the middle. */
export const usualLength = (exercise: Exercise): number =>
  Number(Object.keys(shapes[exercise].presets)[1]);

export interface Step {
  phase: Phase;
  /** from 1, of play, feedback and the change after it, and of reading the role that is new in it; 0 outside of rounds */
  round: number;
  minutes: number;
}

/** A session from welcome to its end, step by step; a phase without minutes is left out. */
export function stepsOf(minutes: Minutes, rounds: number): Step[] {
  const step = (phase: keyof Minutes, round = 0): Step[] =>
    minutes[phase] > 0 ? [{ phase, round, minutes: minutes[phase] }] : [];
  const inRounds = Array.from({ length: rounds }, (_, at) => [
    ...step('play', at + 1),
    ...step('feedback', at + 1),
    ...(at + 1 < rounds ? [...step('rotate', at + 1), ...step('again', at + 2)] : []),
  ]);
  return [
    ...step('welcome'),
    ...step('brief'),
    ...step('prepare'),
    ...inRounds.flat(),
    ...step('debrief'),
    { phase: 'over', round: 0, minutes: 0 },
  ];
}

export const lengthOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + step.minutes, 0);
