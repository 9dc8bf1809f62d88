import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notes, root } from './run.mjs';

/** A digest of the names and bytes of these files and folders, relative to the project. */
export function fingerprint(names, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const name of names) {
    const entry = path.join(root, name);
    if (!existsSync(entry)) continue;
    if (!statSync(entry).isDirectory()) {
      hash.update(`\0${name}\0`).update(readFileSync(entry));
      continue;
    }
    const inside = readdirSync(entry).sort();
    hash.update(fingerprint(inside.map((file) => path.posix.join(name, file))));
  }
  return hash.digest('hex');
}

export function readNote(name) {
  try {
    return readFileSync(path.join(notes, name), 'utf8');
  } catch {
    return undefined;
  }
}

export function writeNote(name, text) {
  mkdirSync(notes, { recursive: true });
  writeFileSync(path.join(notes, name), text);
}
