/**
 * A backup file: every value as it is stored, under its name without the course.
 *
 *   { "format": "course-backup", "course": "key-accounts", "version": 1, "at": 1764000000000,
 *     "entries": { "note:what-is-a-key-account": "{\"v\":1,…}" } }
 */
interface BackupFile {
  format: 'course-backup';
  course: string;
  version: number;
  at: number;
  entries: Record<string, string>;
}

const format = 'course-backup';
const fileVersion = 1;

/**
 * What is larger is no backup of ours; in bytes of a file or characters of a text. A browser keeps at most
 * 5 Mi characters that last and as many for the visit; in a file each takes up to three bytes.
 */
export const sizeLimit = 32 * 1024 * 1024;

/** What belongs to the device and not to the learner: it stays out of backups. */
export const backupMade = 'backup-made';
export const ofTheDevice = new Set([`setting:${backupMade}`]);

/** @param now every kept value by its name, as stored */
export const writeBackup = (now: Record<string, string>, course: string, at: number): string => {
  const entries = Object.fromEntries(
    Object.entries(now).filter(([name]) => !ofTheDevice.has(name)),
  );
  const file: BackupFile = { format, course, version: fileVersion, at, entries };
  return JSON.stringify(file, null, 1);
};

/** Why a text is not taken as a backup. */
export type Fault = 'large' | 'not-json' | 'not-backup' | 'other-course' | 'newer';

export interface Backup {
  /** when it was made; null when the file does not say */
  at: number | null;
  /** names and values as they stand in the file, nothing checked yet */
  entries: readonly (readonly [name: string, raw: unknown])[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a backup's text. Never throws. */
export function readBackup(text: string, course: string): Backup | { fault: Fault } {
  if (text.length > sizeLimit) return { fault: 'large' };
  let file: unknown;
  try {
    // A byte order mark comes with files that passed through an editor on Windows.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-json' };
  }
  if (!isObject(file) || file.format !== format) return { fault: 'not-backup' };
  if (typeof file.version !== 'number' || !isObject(file.entries)) return { fault: 'not-backup' };
  if (file.course !== course) return { fault: 'other-course' };
  if (file.version > fileVersion) return { fault: 'newer' };
  const at = typeof file.at === 'number' && file.at >= 0 && file.at <= 8.64e15 ? file.at : null;
  return { at, entries: Object.entries(file.entries) };
}
