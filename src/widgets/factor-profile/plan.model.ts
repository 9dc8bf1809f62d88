import type { Planner } from '../../progress/accounts/model/planner.ts';
import { isDay } from '../../i18n/day.ts';
import { ratedOf, readProfile, type FactorProfile } from './model.ts';

/** What weighs and is not known, with how to find out; and what is planned about it. */
export const planned: Planner<Pick<FactorProfile, 'factors'>> = ({ data, line }, told) => {
  const profile = readProfile(data);
  if (!profile) return null;
  const open = ratedOf(told as FactorProfile, profile).filter(
    ({ weight, hold }) => weight > 0 && hold === 0,
  );
  const isOpen = (id: string): boolean => open.some(({ factor }) => factor.id === id);
  const saidOf = (id: string) => (Object.hasOwn(profile.plans, id) ? profile.plans[id]! : {});
  return {
    unknown: open.map(({ factor }) => ({
      ...line(`open:${factor.id}`),
      what: saidOf(factor.id).what?.trim() || factor.ask,
      ask: saidOf(factor.id).whom?.trim() ?? '',
    })),
    actions: told.factors.flatMap(({ id, name }) => {
      const { what = '', whom = '', how = '', by = '' } = saidOf(id);
      // What is only to be found out stands among what is not known.
      if (!what.trim() || (isOpen(id) && !how.trim() && !by.trim())) return [];
      const day = isDay(by.trim()) ? by.trim() : null;
      const deed = isOpen(id)
        ? how.trim() || what
        : [what, how].filter((part) => part.trim()).join(' · ');
      const said = [deed, day ? '' : by].map((part) => part.trim()).filter(Boolean);
      return {
        ...line(`plan:${id}`),
        on: day,
        what: said.join(' · '),
        // Whom one goes to see is not who goes.
        who: '',
        why: [name, whom.trim()].filter(Boolean).join(' · '),
        done: false,
      };
    }),
  };
};
