import { compare } from '../../read/model.ts';
import { fieldOf, isOfSheet, type Account, type LinePart } from '../../account/model.ts';
import { bands, type Band, type Line } from './plan.ts';
import type { Contact, Of } from './planner.ts';

export const bandOf = (account: Account): Band | null =>
  bands.find((band) => band === fieldOf(account, 'band')) ?? null;

/** A step of one of the two roads, 0 to 5; null where nobody has said. */
export const stepOf = (account: Account, road: 'customer' | 'us'): number | null =>
  /^[0-5]$/.test(fieldOf(account, road)) ? Number(fieldOf(account, road)) : null;

/** The lines of one part that the learner wrote, in the order of writing, each as `Plan` has it. */
export const ownLines = ({ lines }: Account, part: LinePart) =>
  Object.entries(lines)
    .filter(([id, line]) => line.part === part && !line.gone && !isOfSheet(id))
    .sort(([a], [b]) => compare(a, b))
    .map(([id, { says, done }]) => ({
      line: { id, source: null } satisfies Line,
      said: (field: string): string => says[field] ?? '',
      done,
    }));

/** What the learner added on the plan to an action that a sheet says. */
export function addedTo({ lines }: Account, id: string): Readonly<Record<string, string>> {
  const line = isOfSheet(id) && Object.hasOwn(lines, id) ? lines[id]! : null;
  return line?.part === 'actions' && !line.gone ? line.says : {};
}

const sideOf = (text: string): -1 | 0 | 1 => (text === 'more' ? 1 : text === 'less' ? -1 : 0);

/** Whom the learner deals with most; null while nobody is named. */
function contactOf(account: Account): Contact | null {
  const who = fieldOf(account, 'contact').trim();
  const [tells, shows] = [sideOf(fieldOf(account, 'tells')), sideOf(fieldOf(account, 'shows'))];
  return who ? { who, tells, shows } : null;
}

/** What a sheet that speaks of every account goes by. */
export const accountAsked = (account: Account): Of => ({
  name: fieldOf(account, 'name'),
  contact: contactOf(account),
});
