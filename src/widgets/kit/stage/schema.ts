import { z } from 'astro/zod';

/** The four stages of a relationship (S42), the first one first. */
export const stage = z.enum(['acquaintance', 'engagement', 'trust', 'alliance']);
export type Stage = z.infer<typeof stage>;
