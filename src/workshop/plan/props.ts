import type { ScenarioProps } from '../props.ts';
import type { Asked } from '../asked/model.ts';
import type { Item } from './model/plan.ts';
import type { PlanRoom } from './words.ts';

/** Something of the course that can be put into a plan. */
export interface Offer {
  /** as in an item */
  of: string;
  title: string;
  about: string;
  minutes: number;
  /** its address; '' where it has none of its own */
  page: string;
  /** what it belongs to, in the list of offers */
  group: string;
  /** how it is done with a room: what that is called, its page, the call that is played there */
  ways: readonly (Pick<Asked, 'exercise' | 'scenario'> & { name: string; page: string })[];
  /** whether the plan says which call is played */
  chooses?: boolean;
}

/** A plan that the course comes with. */
export interface Ready {
  id: string;
  title: string;
  about: string;
  start: number;
  items: readonly Omit<Item, 'id'>[];
}

export interface PlanProps {
  course: string;
  words: PlanRoom;
  offers: readonly Offer[];
  ready: readonly Ready[];
  scenarios: readonly ScenarioProps[];
}
