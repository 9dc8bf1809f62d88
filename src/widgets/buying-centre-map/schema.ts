import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const personId = z.string().regex(/^p[1-9]\d*$/, 'write p1, p2 and so on');

const person = z.strictObject({
  id: personId,
  name: text,
  post: text,
  level: z.enum(['deciding', 'managing', 'operating']),
  function: z.enum(['using', 'technical', 'finance', 'purchasing']),
  role: z.enum(['initiator', 'designer', 'decider', 'user', 'evaluator', 'coach']),
  attitude: z.enum(['supports', 'neutral', 'opposes']),
  contact: z.enum(['close', 'frequent', 'distant', 'none']),
  influence: z.enum(['small', 'medium', 'great']),
  reports: personId.nullable(),
  listens: personId.nullable(),
});

/** `2026-12-04` */
const day = z.iso.date();

const fault = z.strictObject({
  /** what the map lacks: `opponent:p7`, `unmet:p1`, `single:p4`, `coach`, `function:finance`, `level:…` */
  gap: z.string(),
  ask: text,
  options: z
    .array(z.strictObject({ id, right: z.literal(true).optional(), text, why: text }))
    .length(3)
    .superRefine(uniqueIds),
  /** the day by which the right one is to be done */
  by: day,
  /** how people stand once it is: whole, in place of those on the map or beside them */
  mends: z.array(person),
});

/** `content/buying-centre-maps/`: a map with faults to find and mend, and what one's own begins with. */
export const buyingCentreSchema = z.strictObject({
  title: text,
  ask: text,
  /** says that the customer is invented, and whose map it is */
  invented: text,
  /** what must not be noted */
  privacy: text,
  people: z.array(person).superRefine(uniqueIds),
  plans: z.array(z.strictObject({ gap: z.string(), action: text, by: day })),
  faults: z.array(fault).min(1),
  /** what is said once all are mended */
  end: text,
});

export type BuyingCentreData = z.infer<typeof buyingCentreSchema>;
