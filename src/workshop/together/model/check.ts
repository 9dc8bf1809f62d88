import { styles } from '../../../widgets/kit/style/model.ts';
import { readBallot } from './ballot.ts';
import { start, type RoomCall } from './call.ts';
import { mostBallots, mostChoices } from './changes.ts';
import { letters, mostHands } from './vote.ts';

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isCount = (data: unknown, most: number, least = 0): data is number =>
  Number.isInteger(data) && (data as number) >= least && (data as number) <= most;

const isName = (data: unknown): data is string => typeof data === 'string' && data.length <= 120;

const isTime = (data: unknown): boolean => typeof data === 'number' && data >= 0 && data <= 8.64e15;

const isList = (data: unknown, most: number): data is unknown[] =>
  Array.isArray(data) && data.length <= most;

const isHands = (data: unknown): data is number[] =>
  isList(data, letters.length) && data.every((n) => isCount(n, mostHands));

/** A vote is asked behind a choice that an earlier vote led to, so that every way ends at the start. */
function isTree(votes: unknown, choices: unknown): boolean {
  if (!isList(votes, mostChoices) || !isList(choices, mostChoices)) return false;
  const asked = votes.every(
    (one, at) =>
      isObject(one) &&
      isCount(one.after, choices.length - 1, start) &&
      isList(one.lines, letters.length) &&
      one.lines.every(isName) &&
      isHands(one.hands) &&
      one.hands.length === one.lines.length &&
      (one.after === start || ((choices[one.after] as { vote?: number })?.vote ?? at) < at),
  );
  return (
    asked &&
    choices.every(
      (one) =>
        isObject(one) &&
        isCount(one.vote, votes.length - 1) &&
        isCount(one.place, (votes[one.vote] as RoomCall['votes'][number]).lines.length - 1),
    )
  );
}

/** Whether what was stored, or came from another window, is a call that a room plays. */
export const isRoomCall = (data: unknown): data is RoomCall =>
  isObject(data) &&
  isTime(data.id) &&
  isTime(data.changed) &&
  isName(data.activity) &&
  isName(data.digest) &&
  (data.customer === null || styles.some((style) => style === data.customer)) &&
  isCount(data.seed, 2 ** 32) &&
  typeof data.both === 'boolean' &&
  isTree(data.votes, data.choices) &&
  isCount(data.at, (data.choices as unknown[]).length - 1, start) &&
  typeof data.asking === 'boolean' &&
  isHands(data.hands) &&
  isList(data.ballots, mostBallots) &&
  data.ballots.every((code) => typeof code === 'string' && readBallot(code) !== null);
