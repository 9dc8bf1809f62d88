import type { RoomCall, Vote } from './call.ts';
import { letters, type Hands } from './vote.ts';

/** What one phone says of all its votes: nobody else has seen how. */
export interface Ballot {
  /** four digits that the phone drew, so that a code given twice counts once */
  phone: string;
  /** the place of each vote in turn; null where it was left out */
  votes: readonly (number | null)[];
}

export const mostVotes = 60;
const leftOut = 'X';

/** Two digits, so that one wrong or two exchanged signs are seen. */
function sumOf(text: string): string {
  const sum = [...text].reduce((total, sign) => (total * 31 + sign.charCodeAt(0)) % 97, 1);
  return String(sum).padStart(2, '0');
}

/** A code short enough to be read out: `4821 ACBXF 57`. */
export function writeBallot({ phone, votes }: Ballot): string {
  const body = votes.map((place) => (place === null ? leftOut : letters[place]!)).join('');
  return `${phone} ${body} ${sumOf(phone + body)}`;
}

/** Reads a code as somebody typed or pasted it; null for what is none. */
export function readBallot(text: string): Ballot | null {
  const bare = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const [, phone = '', body = '', sum] = /^(\d{4})([A-FX]+)(\d{2})$/.exec(bare) ?? [];
  if (body.length > mostVotes || sum === undefined || sumOf(phone + body) !== sum) return null;
  const votes = [...body].map((letter) =>
    letter === leftOut ? null : letters.indexOf(letter as (typeof letters)[number]),
  );
  return { phone, votes };
}

/** The codes with one more; of one phone the last one counts. */
export function withBallot(ballots: readonly string[], code: string): readonly string[] {
  const ballot = readBallot(code);
  if (!ballot) return ballots;
  const others = ballots.filter((one) => readBallot(one)?.phone !== ballot.phone);
  return [...others, writeBallot(ballot)];
}

/** How phones voted where hands were counted too: what people want when nobody looks. */
export function byPhone({ votes, ballots }: Pick<RoomCall, 'votes' | 'ballots'>): Hands[] {
  const read = ballots.flatMap((code) => readBallot(code) ?? []);
  return votes.map(({ lines }: Vote, vote) =>
    lines.map((_, place) => read.filter((one) => one.votes[vote] === place).length),
  );
}
