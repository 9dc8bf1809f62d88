import { axes, farthest, type Profile } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';

/** Where the learner's way and the customer's are likely to rub (S32–S35): what the learner would have to move. */
export type Friction = 'tellMore' | 'askMore' | 'showMore' | 'showLess';

/** Nearer to the middle than a sixth of the way a result says nothing about that axis. */
const middle = farthest / 6;

export function frictionsWith(
  { assertiveness, responsiveness }: Pick<Profile, 'assertiveness' | 'responsiveness'>,
  customer: Style,
): Friction[] {
  const side = (value: number): number => (Math.abs(value) < middle ? 0 : Math.sign(value));
  const found: Friction[] = [];
  if (side(assertiveness) * axes[customer].assertiveness < 0)
    found.push(assertiveness > 0 ? 'askMore' : 'tellMore');
  if (side(responsiveness) * axes[customer].responsiveness < 0)
    found.push(responsiveness > 0 ? 'showLess' : 'showMore');
  return found;
}
