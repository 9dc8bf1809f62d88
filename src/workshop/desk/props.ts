import type { Session } from '../round/model/session.ts';
import type { Room } from '../round/store.ts';
import type { Script, WorkshopRoom } from '../words.ts';

export interface DeskPart {
  session: Session;
  room: Room;
  words: WorkshopRoom;
  script: Script;
  /** what the round of now is about; null where nothing is */
  topic: string | null;
}
