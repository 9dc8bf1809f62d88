import type { KitWords } from '../kit/words.ts';
import type { FunctionComponent } from 'preact';
import type { Group, Reasons, Sorting } from './model.ts';
import type { SorterContext } from './store.ts';
import type { Words } from './words.ts';

/** What the parts of the desk are given: the round, what can be done with it, and the words. */
export interface Desk {
  data: Sorting;
  round: SorterContext;
  words: Words;
  kit: KitWords;
  ready: boolean;
  /** what is shown after the check, once it has come */
  late: Late | null;
  put(card: string, group: string): void;
  takeBack(card: string): void;
  /** starts a drag; the same handlers serve every card */
  drag: { draggable: boolean; onDragStart(event: DragEvent): void; onDragEnd(): void };
}

/** What is drawn once the cards are checked. */
interface Late {
  reasons: Reasons;
  Result: FunctionComponent<Desk & { activity: string }>;
  Again: FunctionComponent<Desk & { again(): void }>;
  Judged: FunctionComponent<
    Desk & { group: Group; card: Sorting['cards'][number]; reasons: Reasons }
  >;
}
