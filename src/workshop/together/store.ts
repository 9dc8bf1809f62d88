import { roomCall as name, type Kept } from '../kept/store.ts';
import { createShared, type Channel, type Shared } from '../windows/store.ts';
import type { RoomCall } from './model/call.ts';
import { after, type RoomCallEvent } from './model/changes.ts';
import { isRoomCall } from './model/check.ts';

export type CallRoom = Shared<RoomCall, RoomCallEvent>;

/** The call that a room plays, as one window has it; apart from the session of groups, which it leaves alone. */
export function createCallRoom(kept: Kept, channel: Channel | null, now = Date.now): CallRoom {
  const room = createShared<RoomCall, RoomCallEvent>({
    ...{ kept, name, channel, now },
    check: isRoomCall,
    forget: () => kept.remove(name),
  });
  room.follow(after);
  return room;
}
