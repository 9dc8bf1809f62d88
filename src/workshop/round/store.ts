import { roomCall, type Kept } from '../kept/store.ts';
import { createShared, type Channel, type Shared } from '../windows/store.ts';
import type { RoundEvent } from './machine.ts';
import { isSession } from './model/check.ts';
import type { Session } from './model/session.ts';

export type Room = Shared<Session, RoundEvent>;

/** The session as one window has it; to erase it leaves nothing of the workshop on this device but the call the room plays. */
export const createRoom = (kept: Kept, channel: Channel | null, now = Date.now): Room =>
  createShared<Session, RoundEvent>({
    ...{ kept, channel, now },
    name: 'session',
    check: isSession,
    forget: () => kept.erase(roomCall),
  });
