import { digest } from '../../../course/model.ts';
import type { Backup } from '../../../progress/backup/model.ts';
import { commonRules, parseBy, splitName } from '../../../progress/model.ts';

/** What the room's result takes from a learner's backup: nothing of notes, sheets or the self-check. */
export interface Learner {
  /** when the backup was made; null when it does not say */
  at: number | null;
  /** the best result of each activity that was ended, 0 to 1; null where nothing is scored */
  best: Readonly<Record<string, number | null>>;
  /** names of rounds, by which two backups of one learner know each other */
  rounds: readonly string[];
  /** the answers of the latest round of each quiz: chosen ids, or what was typed */
  answers: readonly { quiz: string; question: string; answer: readonly string[] }[];
  /** the lines of the latest call in each scenario; its seed, by which a link to it is known for the same */
  calls: readonly { scenario: string; seed?: number | undefined; lines: readonly string[] }[];
}

type Event = Readonly<Record<string, unknown>>;

export const quizzes = 'quizzes/';
export const scenarios = 'scenarios/';
/** A call's seed is below this: see `hand.ts` of the role-play. */
const seeds = 2 ** 24;

/** What is broken in a backup costs that part alone. */
export function learnerOf({ at, entries }: Backup): Learner {
  const best: Record<string, number | null> = {};
  const rounds: string[] = [];
  const answers: Learner['answers'][number][] = [];
  const calls: Learner['calls'][number][] = [];
  for (const [name, raw] of entries) {
    const known = typeof raw === 'string' ? splitName(name) : null;
    if (!known) continue;
    const { kind, id } = known;
    if (kind === 'activity') {
      const read = parseBy(commonRules.activity, raw as string);
      if (read.state !== 'ok') continue;
      const { attempts, best: result } = read.value;
      best[id] = result?.score ?? null;
      for (const one of [attempts[0], result]) if (one) rounds.push(digest([id, one.id, one.at]));
    }
    if (kind === 'draft' && (id.startsWith(quizzes) || id.startsWith(scenarios))) {
      const read = parseBy(commonRules.draft, raw as string);
      if (read.state !== 'ok') continue;
      const events = read.value.events.filter(isEvent);
      if (id.startsWith(quizzes))
        answers.push(...answersIn(events).map((one) => ({ quiz: id, ...one })));
      else {
        const lines = linesIn(events);
        if (lines.length > 0) calls.push({ scenario: id, seed: seedIn(events), lines });
      }
    }
  }
  return { at, best, rounds: [...new Set(rounds)], answers, calls };
}

/** Whether a backup says of anything that it was done. */
export const hasDone = ({ best, answers, calls }: Learner): boolean =>
  Object.keys(best).length + answers.length + calls.length > 0;

const isEvent = (event: unknown): event is Event => typeof event === 'object' && event !== null;
/** A short list of ids, or of what was typed. */
export const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 64 && value.every((one) => typeof one === 'string');

/** What was answered and checked; what was only chosen is no answer yet. */
export function answersIn(events: readonly Event[]): { question: string; answer: string[] }[] {
  let chosen: { question: string; answer: string[] } | null = null;
  let answers: { question: string; answer: string[] }[] = [];
  for (const { type, question, answer } of events) {
    if (type === 'began') [chosen, answers] = [null, []];
    if (type === 'answered' && typeof question === 'string' && isList(answer))
      chosen = { question, answer };
    if (type === 'checked' && chosen) {
      answers.push(chosen);
      chosen = null;
    }
  }
  return answers;
}

/** The lines of a call as it stands: without what was taken back. */
export function linesIn(events: readonly Event[]): string[] {
  let lines: string[] = [];
  for (const { type, line, said, to } of events) {
    if (type === 'began') lines = [];
    if (type === 'said' && typeof line === 'string') lines.push(line);
    if (type === 'undone') lines.pop();
    if (type === 'took-over' && isList(said)) lines = [...said];
    if (type === 'rewound' && typeof to === 'number') lines = lines.slice(0, Math.max(0, to));
  }
  return lines.slice(0, 200);
}

/** The seed of the latest call, as its code has it. */
function seedIn(events: readonly Event[]): number | undefined {
  const seed = events.findLast(({ type }) => type === 'began')?.seed;
  return typeof seed === 'number' ? (seed >>> 0) % seeds : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

/** Whether what was kept is a learner as written here. */
export const isLearner = (data: unknown): data is Learner =>
  isRecord(data) &&
  (data.at === null || typeof data.at === 'number') &&
  isRecord(data.best) &&
  Object.values(data.best).every((one) => one === null || typeof one === 'number') &&
  isListOf(data.rounds, (one) => typeof one === 'string') &&
  isListOf(
    data.answers,
    (one) =>
      isRecord(one) &&
      typeof one.quiz === 'string' &&
      typeof one.question === 'string' &&
      isList(one.answer),
  ) &&
  isListOf(
    data.calls,
    (one) =>
      isRecord(one) &&
      typeof one.scenario === 'string' &&
      (one.seed === undefined || typeof one.seed === 'number') &&
      isListOf(one.lines, (line) => typeof line === 'string'),
  );
