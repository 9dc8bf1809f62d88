import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asks, Signs } from '../../coach/model/asset.ts';
import type { Alike } from '../../coach/model/text.ts';
import { listsSchema, rowSchema, type Row } from '../../coach/schema.ts';
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

/** What is written for one another in typing, and what the lines of any call say, beside the rows. */
export interface Lists {
  alike: Alike;
  asks: Asks;
  signs: Signs;
}

export function listsOf(root: string, locale: Locale): Lists {
  const list = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, `content/coach/${locale}/${name}.json`), 'utf8'));
  return listsSchema.parse({
    alike: list('alike'),
    asks: list('asks'),
    signs: list('signs'),
  });
}
