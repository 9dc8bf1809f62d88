import { z } from 'astro/zod';

/** A section of the words on buttons and labels: each of these keys, none of them empty. */
export const words = <Key extends string>(...keys: Key[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, z.string().min(1)])) as Record<Key, z.ZodString>,
  );
