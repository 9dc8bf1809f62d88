import { z } from 'astro/zod';

/** The five styles of S25–S30, in the lecture's order. */
export const style = z.enum(['tiger', 'peacock', 'koala', 'owl', 'chameleon']);
export type Style = z.infer<typeof style>;
