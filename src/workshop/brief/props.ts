import type { Locale } from '../../i18n/locales.ts';
import type { WorkshopRoom } from '../words.ts';

/** The two cards of a scenario as they are loaded: see the role-play's own model. */
interface Shared {
  title: string;
  customer: { name: string; title: string; organisation: string };
  brief: string[];
}

export interface SellerCard extends Shared {
  offer: { name: string; cost: number };
  known: string[];
}

type Voice = 'opens' | 'turned' | 'pitched' | 'early' | 'agrees' | 'ends';

export interface CustomerCard extends Shared {
  temperament: keyof WorkshopRoom['manners'];
  problems: { text: string; facts: string[]; implications: string[]; payoffs: string[] }[];
  phrases: Record<Voice, string[]>;
}

export interface BriefProps {
  locale: Locale;
  words: Pick<WorkshopRoom, 'brief' | 'manners'>;
  scenarios: { name: string; title: string; seller: string; customer: string }[];
  /** of the observer's pad */
  pad: string;
  /** where the address of this computer in the room is noted */
  note: string;
}
