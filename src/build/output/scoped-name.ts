import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * How a class of a style module is called in the pages: by its own name and its file's. Names of one file
 * that end alike compress to next to nothing.
 */
export const scopedName =
  (root: string) =>
  (name: string, file: string): string => {
    const place = path.relative(root, file).split(path.sep).join('/');
    return `${name}-${createHash('sha256').update(place).digest('hex').slice(0, 4)}`;
  };
