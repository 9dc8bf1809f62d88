import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = /\.(html|css|js|json|svg|txt)$/;
// Made once a build, paid for at every visit.
const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
// Over plain http, phones in a room ask for gzip only.
const kinds = {
  '.br': (content) => promisify(brotliCompress)(content, { params }),
  '.gz': (content) => promisify(gzip)(content, { level: 9 }),
};

/** Puts a compressed copy of each text file beside it. */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files) {
    const content = await readFile(file);
    await Promise.all(
      Object.entries(kinds).map(async ([ending, pack]) =>
        writeFile(file + ending, await pack(content)),
      ),
    );
  }
}
