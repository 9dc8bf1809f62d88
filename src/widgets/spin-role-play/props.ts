import type { Style } from '../kit/style/schema.ts';
import type { KitWords, StyleNames } from '../kit/words.ts';
import type { CallScenario } from './model/state/scenario.ts';
import type { Play, Scene } from './model/talk/scene.ts';
import type { Words } from './words.ts';

/** What the page holds of a call at first. */
export interface RolePlayProps extends Pick<
  Scene,
  'title' | 'brief' | 'customer' | 'buyer' | 'halfway'
> {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** address of the lesson that the coach's notes rest on, without an anchor; empty while it is not written */
  lessonHref: string;
  /** address of this call alone on a page */
  page: string;
  /** what went before, of a second call */
  follows?:
    | {
        agreed: string;
        promised: string;
        /** all that can have been told; `anyway`: where the learner has not had it told otherwise */
        told: { id: string; text: string; anyway: boolean }[];
        /** where the learner's own first call is kept, and what it is replayed into */
        first: { activity: string; digest: string; shape: CallScenario };
      }
    | undefined;
  /** address of the call that follows this one */
  next?: string | undefined;
  /** slug of the lesson under whose sentences the learner's own are kept */
  keepIn: string;
  /** addresses of what is said in the call, in another temperament, in one's own words, and after it, and of the engine */
  parts: { play: string; voices: string; own: string; debrief: string; coach: string };
  offer: { name: string; cost: number };
  /** the scenario's own temperament */
  own: Style;
  words: Words['call'];
  /** of the five styles */
  names: StyleNames;
  kit: KitWords;
}

export interface CallProps extends RolePlayProps {
  play: Play;
}

/** What a room is told of a call that it plays together: its `play`, too, which only the call's own page holds. */
export interface RoomData extends Omit<
  CallProps,
  'activity' | 'lesson' | 'lessonHref' | 'page' | 'parts' | 'keepIn'
> {}

/** What the code of a call is read by. */
export interface ShapeData {
  shape: CallScenario;
  digest: string;
}
