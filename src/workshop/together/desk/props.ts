import type { Game, TogetherProps } from '../props.ts';
import type { Moment } from '../model/game.ts';
import type { RoomCall } from '../model/call.ts';
import type { CallRoom } from '../store.ts';

/** What the parts of the desk are given: the call as it stands, and what moves it. */
export interface DeskPart extends TogetherProps {
  call: RoomCall;
  room: CallRoom;
  game: Game;
  moment: Moment;
}
