import type { ReadShared } from '../../workshop/result/props.ts';
import { carriedIn } from './debrief/use-code.ts';
import { opened } from './model/code/marks.ts';
import type { ShapeData } from './props.ts';

const refusals = { typo: 'edited', marks: 'edited', edited: 'changed', newer: 'newer' } as const;

/** A call by the link that its learner shares, or that a trainer has put marks into. */
export const readShared: ReadShared = (address, activity, about) => {
  const carried = carriedIn(address);
  if (!carried?.text) return carried && { refused: 'cut' };
  const { shape, digest } = about as ShapeData;
  const read = opened(shape, { activity, digest }, carried);
  if (!read.ok) return { refused: refusals[read.why] };
  const { seed, turns } = read.recording;
  return { seed, lines: turns.map(({ line }) => line.id) };
};
