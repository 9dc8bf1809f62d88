import { getEntry } from 'astro:content';
import { aboutKinds, activities, room } from '../../course/load.ts';
import { href } from '../../i18n/paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/text.ts';
import { exercises, usualLength } from '../round/model/exercises.ts';
import { together } from '../asked/model.ts';
import type { TogetherRoom } from '../together/words.ts';
import type { WorkshopRoom } from '../words.ts';
import { exerciseOf, minutesIn, pause } from './model/plan.ts';
import { readyFrom } from './model/ready.ts';
import type { Offer, Ready } from './props.ts';
import type { Plans } from './schema.ts';
import type { PlanRoom } from './words.ts';

/** All that can be put into a plan: the workshop's own exercises, a break, what is the trainer's own, the list. */
export async function offersFor(locale: Locale): Promise<Offer[]> {
  const { add } = await room<PlanRoom>(locale, 'workshop-plan');
  const { exercises: scripts } = await room<WorkshopRoom>(locale, 'workshop');
  const about = await aboutKinds(locale);
  const { prepare } = await room<TogetherRoom>(locale, 'workshop-together');
  const page = href(locale, 'workshop');
  const own: Offer[] = exercises.map((name) => {
    const { name: title, about: text } = scripts[name];
    return {
      ...{ of: exerciseOf(name), title, about: text, minutes: usualLength(name), page },
      group: add.exercises,
      ways: [{ exercise: name, name: title, page, scenario: null }],
      ...(name === 'role-play' && { chooses: true }),
    };
  });
  const whole: Offer['ways'][number] = {
    ...{ exercise: together, name: prepare.title, scenario: null },
    page: href(locale, 'workshop', 'together'),
  };
  const calls: Offer = {
    ...{ of: exerciseOf(together), title: prepare.title, about: add.togetherAbout, minutes: 20 },
    ...{ page: whole.page, group: add.exercises, ways: [whole], chooses: true },
  };
  const between = [
    { of: pause, title: add.pause, about: add.pauseAbout, minutes: 15 },
    { of: '', title: add.own, about: add.ownAbout, minutes: 10 },
  ].map((one) => ({ ...one, page: '', group: add.between, ways: [] }));
  const listed = (await activities(locale)).map(
    ({ id, name, title, kind, minutes, page, lesson }) => ({
      ...{ of: id, title, minutes, page },
      about: about[kind.name]!.listed,
      group: lesson?.title ?? add.noLesson,
      ways:
        kind.folder === 'scenarios'
          ? [own[0]!.ways[0]!, whole].map((way) => ({ ...way, scenario: name }))
          : [],
    }),
  );
  return [...own, calls, ...between, ...listed];
}

const folderOf = (of: string): string => of.split('/')[0]!;

/**
 * The plans that the course comes with; one that needs a kind of activity that this course has none of is
 * left out.
 * @throws Error when content/workshop/plans.yaml names an activity that is not there, or does not add up
 */
export async function readyFor(locale: Locale, offers: readonly Offer[]): Promise<Ready[]> {
  const { plans } = (await getEntry('files', 'workshop/plans'))!.data as Plans;
  const folders = new Set(offers.map(({ of }) => folderOf(of)));
  return plans.flatMap(({ id, title, about, length, start, items }) => {
    const ready = readyFrom(localize(items, locale), offers);
    if ('unknown' in ready) {
      if (!folders.has(folderOf(ready.unknown))) return [];
      throw new Error(
        `content/workshop/plans.yaml: ${id}: there is no activity "${ready.unknown}"`,
      );
    }
    if (ready.length !== length)
      throw new Error(
        `content/workshop/plans.yaml: ${id}: its items come to ${ready.length} minutes, not ${length}`,
      );
    return {
      ...{ id, title: title[locale], about: about[locale] },
      start: minutesIn(start)!,
      items: ready.items,
    };
  });
}
