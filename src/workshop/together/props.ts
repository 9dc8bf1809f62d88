import type { ComponentType } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import type { Style } from '../../widgets/kit/style/schema.ts';
import type { StyleNames } from '../../widgets/kit/words.ts';
import type { Ending, Moment, Outlook } from './model/game.ts';
import type { TogetherRoom } from './words.ts';

/** An activity that a room can play, as a page of one language tells of it. */
export interface Activity {
  /** `<folder>/<name>` */
  activity: string;
  /** of its kind */
  kind: string;
  title: string;
  digest: string;
  /** its page, and the lesson that its notes rest on ('' while that is not written) */
  page: string;
  lessonHref: string;
  /** where its parts are in each language, by their names in `widget.ts` */
  parts: Record<Locale, Record<string, string>>;
}

export interface DebriefPart {
  said: readonly string[];
  /** what was said on the branch that ended before this one; null without one */
  earlier: readonly string[] | null;
  /** goes back before a sentence, counted from 0 */
  rewind(to: number): void;
  again(): void;
}

/** One activity in one language, made ready for a room. */
export interface Game {
  locale: Locale;
  title: string;
  customer: string;
  role: string;
  /** what one knows on coming in */
  brief: readonly string[];
  /** null where these lines cannot be said */
  after(said: readonly string[]): Moment | null;
  outlook(said: readonly string[], line: string): Outlook | null;
  /** null while it goes on */
  ending(said: readonly string[]): Ending | null;
  /** the drawings that `Face` shows: once on a page */
  Drawings: ComponentType;
  Face: ComponentType<{ face: string; size: number }>;
  Debrief: ComponentType<DebriefPart>;
}

/** What a kind of activity offers a room, as `together` of its `together.tsx`. */
export type Open = (
  given: Activity & { locale: Locale; customer: Style | null; seed: number },
) => Promise<Game>;

export interface TogetherProps {
  locale: Locale;
  words: TogetherRoom;
  styles: StyleNames;
  activities: Activity[];
  addresses: { projector: string; vote: string; guide: string; workshop: string };
  /** where the address of this computer in the room is noted */
  note: string;
}
