/** The platform only decodes these; the way back is made from all that it decodes. */
export type TwoByte = 'gb18030' | 'big5';

const tables = new Map<TwoByte, Map<string, number[]>>();

function tableOf(encoding: TwoByte): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      try {
        const char = decoder.decode(new Uint8Array([lead, trail]));
        if ([...char].length === 1 && !table.has(char)) table.set(char, [lead, trail]);
      } catch {
        // No character has these bytes.
      }
    }
  tables.set(encoding, table);
  return table;
}

/** Text as a file in this encoding holds it. @throws TypeError for a character that it lacks */
export const encoded = (text: string, encoding: TwoByte): Uint8Array => {
  const table = tableOf(encoding);
  return new Uint8Array(
    [...text].flatMap((char) => (char < '\x80' ? char.charCodeAt(0) : table.get(char)!)),
  );
};

/** The characters whose first byte lies between these: the common ones, in either encoding. */
export const hanIn = (encoding: TwoByte, [from, to]: readonly [number, number]): string[] =>
  [...tableOf(encoding)]
    .filter(
      ([char, [lead = 0, trail = 0]]) =>
        lead >= from &&
        lead <= to &&
        trail >= (encoding === 'big5' ? 0x40 : 0xa1) &&
        /\p{Script=Han}/u.test(char),
    )
    .map(([char]) => char);
