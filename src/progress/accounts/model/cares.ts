import { isSameName } from './name.ts';
import type { Plan } from './plan.ts';

const placeOf = ({ cares }: Pick<Plan, 'cares'>, id: string): number =>
  cares.findIndex((one) => one.id === id);

/** The line before is about the same person, who is named there. */
export const isAgain = (plan: Pick<Plan, 'cares'>, id: string): boolean => {
  const place = placeOf(plan, id);
  return isSameName(plan.cares[place - 1]?.who ?? '', plan.cares[place]!.who);
};

/** What a map says of whoever a line is about, once a person; empty where none does. */
export function postOf(plan: Pick<Plan, 'cares' | 'centres'>, id: string): string {
  if (isAgain(plan, id)) return '';
  const { who } = plan.cares[placeOf(plan, id)]!;
  const people = plan.centres.flatMap((centre) => centre.people);
  return people.find(({ name }) => isSameName(name, who))?.post.trim() ?? '';
}
