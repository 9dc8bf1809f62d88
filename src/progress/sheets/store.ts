/**
 * Sheets: what the learner made in a tool (the widget's folder gives its name) and keeps under a name of
 * its own. Each is one entry, `sheet:<tool>/<id>`; of two states of the same sheet the newer one counts,
 * whole. The tool's own model reads `data`, since a backup may bring anything.
 */
import type { Progress } from '../entries/store.ts';
import type { Sheet } from '../model.ts';
import { byChance } from '../storage.ts';
import { page } from '../store.ts';

export interface KeptSheet extends Sheet {
  id: string;
}

/** A name for a new sheet. */
export const newSheetId = (): string =>
  byChance(2)
    .map((part) => part.toString(36))
    .join('');

/** The tool that a sheet's entry belongs to. */
export const toolOf = (id: string): string => id.split('/')[0]!;

/** The sheets of one progress: of the page's own, or of a tab in a test. */
export const sheetsOf = (progress: Pick<Progress, '$names' | '$entry' | 'keep' | 'drop'>) => ({
  saveSheet: (tool: string, id: string, { name, data }: Pick<Sheet, 'name' | 'data'>): boolean =>
    progress.keep('sheet', `${tool}/${id}`, (now) => {
      const at = Date.now();
      return { at, made: now?.made ?? at, name, data };
    }),
  dropSheet: (tool: string, id: string): void => progress.drop(`sheet:${tool}/${id}`),
  watchSheets: (tool: string, told: (sheets: KeptSheet[]) => void): (() => void) =>
    watch(progress, tool, told),
});
type Sheets = ReturnType<typeof sheetsOf>;

/** Keeps what the learner made; `id` is from `newSheetId` the first time. False: for this visit only. */
export const saveSheet: Sheets['saveSheet'] = (...of) => sheetsOf(page()).saveSheet(...of);
export const dropSheet: Sheets['dropSheet'] = (...of) => sheetsOf(page()).dropSheet(...of);

/** Tells the sheets of one tool, the first made first: now, and whenever one changes, in whichever tab. */
export const watchSheets: Sheets['watchSheets'] = (...of) => sheetsOf(page()).watchSheets(...of);

function watch(
  { $names, $entry }: Pick<Progress, '$names' | '$entry'>,
  tool: string,
  told: (sheets: KeptSheet[]) => void,
): () => void {
  const prefix = `sheet:${tool}/`;
  const watched = new Map<string, () => void>();
  const tell = (): void =>
    told(
      [...watched.keys()]
        .flatMap((id) => {
          const sheet = $entry('sheet', `${tool}/${id}`).get();
          return sheet ? [{ id, ...sheet }] : [];
        })
        .sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1)),
    );
  const leave = $names.subscribe((names) => {
    for (const name of names) {
      const id = name.slice(prefix.length);
      if (name.startsWith(prefix) && !watched.has(id))
        watched.set(id, $entry('sheet', `${tool}/${id}`).listen(tell));
    }
    tell();
  });
  return () => {
    leave();
    for (const stop of watched.values()) stop();
  };
}
