/** What "My record" asks of everything that is kept: a backup, what could not be read, its size. */
import { unreadIn, type Unread } from '../unread/store.ts';
import { unreadName } from '../unread/model.ts';
import { writeBackup } from '../backup/model.ts';
import type { Progress } from '../entries/store.ts';
import { splitName, type Kind, type Values } from '../model.ts';
import { browserStorage, plansOf, roomOf } from '../storage.ts';
import { inClass, page } from '../store.ts';

/** Everything in one progress: in the page's own, or in a tab of a test. */
export const everythingOf = ({
  storage,
  keep,
  drop,
  merged,
}: Pick<Progress, 'storage' | 'keep' | 'drop' | 'merged'>) => ({
  stored: (): Record<string, string> =>
    Object.fromEntries(
      storage
        .names()
        .filter((name) => splitName(name) ?? unreadName(name))
        .sort()
        .map((name) => [name, (storage.held(name) ?? storage.read(name))!]),
    ),
  restore: <K extends Kind>(kind: K, id: string, value: Values[K]): boolean =>
    keep(kind, id, (now) => merged(kind, now, value)!),
  resetActivity: (activity: string): void => {
    drop(`activity:${activity}`);
    drop(`draft:${activity}`);
  },
  unread: (): Unread[] => unreadIn(storage),
  dropUnread: (name: string): void => storage.remove(name),
  restoreUnread: (name: string, raw: string): boolean => storage.write(name, raw),
  size: (): number =>
    storage
      .names()
      .reduce(
        (sum, name) => sum + name.length + (storage.held(name) ?? storage.read(name))!.length,
        0,
      ),
});
type Everything = ReturnType<typeof everythingOf>;

const own = (): Everything => everythingOf(page());

/** Everything that is kept, as stored, by its name; what could not be read as well. */
export const stored: Everything['stored'] = () => own().stored();

/** Whether a workshop has left anything on this device. */
export const hasRoom = (course: string): boolean =>
  [roomOf(course), plansOf(course)].some((one) => browserStorage(one).names().length > 0);

/** Erases all that the course keeps on this device: what is the learner's, and what a workshop has left. */
export function eraseDevice(course: string): void {
  page().eraseAll();
  if (inClass()) return;
  for (const storage of [roomOf(course), plansOf(course)].map(browserStorage))
    for (const name of storage.names()) storage.remove(name);
}

/** Takes one value in, merged with what is there; false when it could not be kept beyond this visit. */
export const restore: Everything['restore'] = (...of) => own().restore(...of);

/** Forgets the results and the draft of one activity. */
export const resetActivity: Everything['resetActivity'] = (activity) =>
  own().resetActivity(activity);

/** What was moved aside because it could not be read. */
export const unread: Everything['unread'] = () => own().unread();
export const dropUnread: Everything['dropUnread'] = (name) => own().dropUnread(name);

/** Takes over what could not be read elsewhere; false when it could not be kept beyond this visit. */
export const restoreUnread: Everything['restoreUnread'] = (...of) => own().restoreUnread(...of);

/** How many characters the course keeps on this device, names included. */
export const size: Everything['size'] = () => own().size();

/** The text of a backup of everything, as it is now. */
export const backupText = (course: string): string => writeBackup(stored(), course, Date.now());
