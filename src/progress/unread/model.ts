/** Values that could not be read: kept as they were under `aside:<time>:<name>`, for the learner to judge. */
import { isTime } from '../read/model.ts';

export const prefix = 'aside:';

export interface UnreadName {
  /** what it was, as in `note:what-is-a-key-account` */
  of: string;
  /** when it was set aside; null when that cannot be read */
  at: number | null;
}

/** What a name of `aside:<time>:<name>` says; null for any other name. */
export const unreadName = (name: string): UnreadName | null => {
  if (!name.startsWith(prefix)) return null;
  const [at = '', ...of] = name.slice(prefix.length).split(':');
  const time = at === '' ? NaN : Number(at);
  return { of: of.join(':'), at: isTime(time) ? time : null };
};
