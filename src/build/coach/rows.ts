import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alike } from '../../coach/model/text.ts';
import { rowSchema, type Row } from '../../coach/schema.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The files that one language is learnt from. */
export const rowFiles = (root: string, locale: Locale): string[] =>
  globSync(`content/coach/${locale}/*.{json,jsonl}`, { cwd: root })
    .sort()
    .map((file) => join(root, file));

/** The rows of a file, one a line. @throws Error with file and line for a row that is not well said */
export const rowsIn = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [rowSchema.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${(error as Error).message}`);
      }
    });

export const rowsOf = (root: string, locale: Locale): Row[] =>
  rowFiles(root, locale).flatMap((file) => (file.endsWith('.jsonl') ? rowsIn(file) : []));

/** What is written for one another in typing: `content/coach/<locale>/alike.json`. */
export const alikeOf = (root: string, locale: Locale): Alike =>
  JSON.parse(readFileSync(join(root, `content/coach/${locale}/alike.json`), 'utf8')) as Alike;
