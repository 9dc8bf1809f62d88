import type { WorkshopRoom } from './words.ts';
import type { Locale } from '../i18n/locales.ts';

/** A scenario that can be played in a room. */
export interface ScenarioProps {
  name: string;
  title: string;
}

export const titlesOf = (scenarios: readonly ScenarioProps[]): Record<string, string> =>
  Object.fromEntries(scenarios.map(({ name, title }) => [name, title]));

/** Where a trainer's other pages are. */
export interface Addresses {
  projector: string;
  brief: string;
  guide: string;
  activities: string;
  plans: string;
  pad: string;
  result: string;
  together: string;
}

export interface WorkshopProps {
  locale: Locale;
  words: WorkshopRoom;
  scenarios: ScenarioProps[];
  addresses: Addresses;
  /** where the address of this computer in the room is noted */
  note: string;
}
