import fc from 'fast-check';
import {
  attitudes,
  contacts,
  functions,
  influences,
  levels,
  roles,
  stranger,
  type BuyingMap,
  type Person,
} from '../../../../src/widgets/buying-centre-map/model/map.ts';

/** Somebody, with what the test is about. */
export const person = (id: string, of: Partial<Person> = {}): Person => ({
  ...stranger,
  ...({ role: 'user', attitude: 'neutral', contact: 'none', influence: 'medium' } as const),
  id,
  name: id.toUpperCase(),
  ...of,
});

export const mapOf = (...people: Person[]): BuyingMap => ({ people, plans: [] });

const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all);
const fields = fc.record({
  name: fc.string({ maxLength: 40 }),
  post: fc.string({ maxLength: 40 }),
  level: oneOf(levels),
  function: oneOf(functions),
  role: oneOf(roles),
  attitude: oneOf(attitudes),
  contact: oneOf(contacts),
  influence: oneOf(influences),
  reports: fc.option(fc.nat(29)),
  listens: fc.option(fc.nat(29)),
});

/** Maps of up to so many people, linked in any way in which they can be: a superior comes before. */
export const maps = (most = 30): fc.Arbitrary<BuyingMap> =>
  fc.array(fields, { maxLength: most }).map((all) => {
    const link = (to: number | null, from: number): string | null =>
      to === null || to === from || to >= all.length ? null : `p${to + 1}`;
    const people = all.map((one, place) => ({
      ...one,
      id: `p${place + 1}`,
      reports: link(one.reports === null || one.reports >= place ? null : one.reports, place),
      listens: link(one.listens, place),
    }));
    return { people, plans: [] };
  });
