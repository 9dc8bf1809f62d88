import type { Path } from '../yaml.ts';
import type { Fault, RoomFile, World } from './world.ts';

/** Every sentence of a room, with its place. */
const sentences = (data: unknown, path: Path = []): { path: Path; text: string }[] => {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => sentences(value, [...path, key]));
};

/** The names in braces for which something is put in, as in `{n}` and `{n|card|cards}`. */
const named = (text: string): string[] => [...text.matchAll(/\{(\w+)(?=[|}])/g)].map(([, name]) => name!);

/** Both languages name what is put into a sentence alike; one of them may do without it. */
export const placeholders = ({ rooms }: World): Fault[] => {
  const twins = (one: RoomFile) => rooms.filter(({ room, locale }) => room === one.room && locale !== one.locale);
  const textAt = (twin: RoomFile) => new Map(sentences(twin.data).map(({ path, text }) => [path.join('.'), text]));
  return rooms.flatMap((room) =>
    twins(room).flatMap((twin) => {
      const theirs = textAt(twin);
      return sentences(room.data).flatMap(({ path, text }): Fault[] => {
        const [here, there] = [named(text), named(theirs.get(path.join('.')) ?? '')];
        const own = here.find((name) => !there.includes(name));
        const other = there.find((name) => !here.includes(name));
        if (own === undefined || other === undefined) return [];
        const told = `${path.join('.')}: {${own}} is not in ${twin.file}, which has {${other}} there; write the same in both`;
        return [{ file: room.file, text: `${room.file}:${room.lineOf(path)}: ${told}` }];
      });
    }),
  );
};
