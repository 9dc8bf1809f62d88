/**
 * What the learner has done, kept on this device.
 *
 * Each thing has a key of its own, `<course>:<kind>:<id>`, so that two tabs never overwrite each other:
 *
 *   key-accounts:activity:sorters/ten-purchases  {"v":1,"attempts":[{"id":"1k2","at":1764000000000,"score":0.9}],"best":{…}}
 *   key-accounts:draft:quizzes/what-is-…         {"v":1,"digest":"x3f","at":…,"events":[{"type":"began","seed":7}]}
 *   key-accounts:note:what-is-a-key-account      {"v":1,"at":…,"texts":["…"]}
 *   key-accounts:guess:how-needs-grow            {"v":1,"at":…,"digest":"x3f","answer":"discount"}
 *   key-accounts:monday:what-is-a-key-account    {"v":1,"later":0,"answers":[{"at":…,"how":"done","what":"…"}]}
 *   key-accounts:sentences:four-stages           {"v":1,"own":{"kickback":{"at":…,"texts":["…"],"keep":false}}}
 *   key-accounts:sheet:balance-scale/k3v9        {"v":1,"at":…,"made":…,"name":"…","data":{…}}
 *   key-accounts:account:k3v9                    {"v":1,"made":…,"fields":{"name":{"at":…,"text":"…"}},"lines":{…},"ticks":{}}
 *   key-accounts:belongs:balance-scale/k3v9      {"v":1,"at":…,"account":"k3v9"}
 *   key-accounts:place:last                      {"v":1,"lesson":"…","anchor":"…","at":…}
 *   key-accounts:setting:theme                   {"v":1,"value":"dark","at":…}
 *
 * Life of a value: read when first asked for; each change is made on what is stored at that moment and
 * written at once; a change in another tab arrives by the storage event. An attempt is never changed.
 * Cleared by the browser while a page is open: the page writes back what it knows. Removed by the learner:
 * it stays removed, in every tab. No room, or storing forbidden: kept for this visit, and told (`$trouble`).
 * A sheet is what the learner made in a tool: see `sheets/store.ts`; of which account it tells: `accounts/store.ts`.
 * When content changes: results stay under the activity's id; a draft carries the digest of the content's
 * shape and is not replayed into another shape. A value that does not parse is moved to
 * `<course>:aside:<time>:<name>`, one that parses in part is copied there; one that a newer version wrote
 * is left untouched; all are told.
 */
import type { ReadableAtom } from 'nanostores';
import { empty, type ActivityRecord } from './activity/model.ts';
import { createProgress, type Progress, type Trouble } from './entries/store.ts';
import { commonRules, type Rules } from './model.ts';
import { browserStorage, memoryStorage } from './storage.ts';

let opened: Progress | null = null;
const rules: Partial<Rules> = { ...commonRules };

/** Brings the rules of a kind along that few pages show, before such a thing is asked for. */
export const know = (more: Partial<Rules>): Partial<Rules> => Object.assign(rules, more);

/** The page's own progress, opened when first asked for: on the server there is none. */
export const page = (): Progress =>
  (opened ??= createProgress(
    inClass() ? memoryStorage() : browserStorage(document.documentElement.dataset.course!),
    rules,
  ));

export const $trouble = (): ReadableAtom<readonly Trouble[]> => page().$trouble;
/** The name (`kind:id`) of everything that is kept, for pages that list it. Browser only. */
export const $names = (): ReadableAtom<readonly string[]> => page().$names;

/** Class start (`?class` in the address): nothing of the trainer's own record is read or written. */
export const inClass = (): boolean => new URLSearchParams(location.search).has('class');

/** The live value of one thing; null when there is none. Browser only. */
export const $entry: Progress['$entry'] = (kind, id) => page().$entry(kind, id);

/** A widget's one way out: notes that a round of an activity has ended. The same attempt counts once. */
export const record: Progress['record'] = (...of) => page().record(...of);

export const saveDraft: Progress['saveDraft'] = (...of) => page().saveDraft(...of);

/** Moves a draft that cannot be used to where the learner can judge it; false when there is none. */
export const setDraftAside = (activity: string): boolean => page().setAside(`draft:${activity}`);

export const savePlace: Progress['savePlace'] = (...of) => page().savePlace(...of);
export const saveSetting: Progress['saveSetting'] = (...of) => page().saveSetting(...of);

export const activityRecord = (activity: string): ActivityRecord =>
  $entry('activity', activity).get() ?? empty;

/** What a lesson asks of an activity's results. */
export const resultOf = (activity: string): { ended: boolean; best: number | null } => {
  const { attempts, best } = activityRecord(activity);
  return { ended: attempts.length > 0 || best !== null, best: best?.score ?? null };
};
