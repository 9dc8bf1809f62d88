import type { Localized } from '../../../i18n/text.ts';
import type { Plans } from '../schema.ts';
import { exerciseOf, lengthOf, pause, type Item } from './plan.ts';

type Written = Localized<Plans>['plans'][number]['items'][number];
type Bare = Omit<Item, 'id'>;

/** The items of a plan that the course comes with; `unknown` names an activity that it does not have. */
export function readyFrom(
  written: readonly Written[],
  offers: readonly { of: string; minutes: number }[],
): { items: Bare[]; length: number } | { unknown: string } {
  const items: Bare[] = [];
  for (const one of written) {
    const needs = one.needs ?? '';
    if ('own' in one) items.push({ of: '', title: one.own, minutes: one.minutes, needs });
    else if ('pause' in one)
      items.push({ of: pause, title: one.pause, minutes: one.minutes, needs });
    else {
      const of = 'exercise' in one ? exerciseOf(one.exercise) : one.activity;
      const offer = offers.find((known) => known.of === of);
      if (!offer) return { unknown: of };
      const scenario = 'exercise' in one ? one.scenario : undefined;
      if (scenario && !offers.some((known) => known.of === `scenarios/${scenario}`))
        return { unknown: `scenarios/${scenario}` };
      items.push({
        ...{ of, title: '', minutes: one.minutes ?? offer.minutes, needs },
        ...(scenario && { scenario }),
      });
    }
  }
  return { items, length: lengthOf({ items: items.map((item) => ({ ...item, id: '' })) }) };
}
