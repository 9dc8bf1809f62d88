/** What the record's page asks of everything that is kept: a backup, what was set aside, its size. */
import { asidesIn, type Aside } from '../asides/store.ts';
import { writeBackup } from '../backup/model.ts';
import type { Progress } from '../kept/store.ts';
import { rules, splitName, type Kind, type Values } from '../model.ts';
import { page } from '../store.ts';

/** The record of one progress: of the page's own, or of a tab in a test. */
export const recordOf = ({ storage, keep, drop }: Pick<Progress, 'storage' | 'keep' | 'drop'>) => ({
  stored: (): Record<string, string> =>
    Object.fromEntries(
      storage
        .names()
        .filter((name) => splitName(name))
        .sort()
        .map((name) => [name, storage.read(name)!]),
    ),
  restore: <K extends Kind>(kind: K, id: string, value: Values[K]): boolean =>
    keep(kind, id, (now) => (now ? rules[kind].merge(now, value) : value)),
  resetActivity: (activity: string): void => {
    drop(`activity:${activity}`);
    drop(`draft:${activity}`);
  },
  asides: (): Aside[] => asidesIn(storage),
  dropAside: (name: string): void => storage.remove(name),
  size: (): number =>
    storage.names().reduce((sum, name) => sum + name.length + storage.read(name)!.length, 0),
});
type OwnRecord = ReturnType<typeof recordOf>;

const own = (): OwnRecord => recordOf(page());

/** Everything that is kept, as stored, by its name. */
export const stored: OwnRecord['stored'] = () => own().stored();

/** Takes one value in, merged with what is there; false when it could not be kept beyond this visit. */
export const restore: OwnRecord['restore'] = (...of) => own().restore(...of);

/** Forgets the results and the draft of one activity. */
export const resetActivity: OwnRecord['resetActivity'] = (activity) =>
  own().resetActivity(activity);

/** What was moved aside because it could not be read. */
export const asides: OwnRecord['asides'] = () => own().asides();
export const dropAside: OwnRecord['dropAside'] = (name) => own().dropAside(name);

/** How many characters the course keeps on this device, names included. */
export const size: OwnRecord['size'] = () => own().size();

/** The text of a backup of everything, as it is now. */
export const backupText = (course: string): string => writeBackup(stored(), course, Date.now());
