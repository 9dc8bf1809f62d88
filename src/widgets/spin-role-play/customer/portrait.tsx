import { activityAnchor } from '../../../i18n/paths.ts';
import { figureClass } from '../../kit/style/figure.tsx';
import type { Mood } from '../../kit/style/props.ts';
import type { Bearing } from '../model/talk/mind.ts';

const moods: Record<Bearing, Mood> = {
  guarded: 'listening',
  attentive: 'listening',
  open: 'pleased',
  warmer: 'pleased',
  smiling: 'pleased',
  cooler: 'impatient',
  restless: 'impatient',
};
export const moodOf = (bearing: Bearing): Mood => moods[bearing];

export const faceId = (activity: string, mood: Mood): string =>
  `${activityAnchor(activity)}-${mood}`;

/** The customer's face; the words beside it say the mood, too. */
export const Portrait = (props: {
  activity: string;
  mood: Mood;
  size: number;
  class?: string | undefined;
}) => (
  <svg
    viewBox="0 0 96 96"
    width={props.size}
    height={props.size}
    class={`${figureClass(props.size)} ${props.class ?? ''}`}
    aria-hidden="true"
  >
    <use href={`#${faceId(props.activity, props.mood)}`} />
  </svg>
);
