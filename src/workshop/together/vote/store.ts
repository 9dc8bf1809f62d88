import { kept } from '../../kept/store.ts';
import { mostVotes, readBallot, writeBallot, type Ballot } from '../model/ballot.ts';

/** What one phone has voted so far. */
export interface Voter extends Ballot {
  /** whether the last vote is held up */
  up: boolean;
}

const name = 'ballot';

const isVoter = (data: unknown): data is Voter => {
  const one = data as Partial<Voter> | null;
  return (
    typeof one?.up === 'boolean' &&
    typeof one.phone === 'string' &&
    Array.isArray(one.votes) &&
    one.votes.length <= mostVotes &&
    (one.votes.length === 0
      ? /^\d{4}$/.test(one.phone)
      : readBallot(writeBallot(one as Ballot)) !== null)
  );
};

/** @param chance any whole number: names the phone where it has no name yet */
export const keptVoter = (chance: number): Voter =>
  kept().get(name, isVoter) ?? {
    phone: String(chance % 10_000).padStart(4, '0'),
    votes: [],
    up: false,
  };

/** @returns false when it lasts only for this visit */
export const keepVoter = (voter: Voter): boolean => kept().set(name, voter);

export const forgetVoter = (): void => kept().remove(name);
