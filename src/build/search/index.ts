import type { Index } from '../../search/model/entry.ts';
import type { SearchWords } from '../../search/props.ts';
import { siteRoom } from '../../course/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { World } from '../content/world.ts';
import { entriesOf } from './entries.ts';
import { traditionalOf } from './traditional.ts';

/** All that the search of one language needs, as its page loads it. */
export function indexOf(world: World, locale: Locale): Index<SearchWords> {
  const entries = entriesOf(world, locale);
  const room = world.rooms.find((one) => one.locale === locale && one.room === 'site')!;
  const { title: _, failed: _f, again: _a, ...words } = siteRoom.parse(room.data).search;
  return { words, traditional: traditionalOf(JSON.stringify(entries)), entries };
}
