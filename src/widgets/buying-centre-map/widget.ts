import { locales } from '../../i18n/locales.ts';
import { localize } from '../../i18n/text.ts';
import { defineKind, type Remark } from '../kind.ts';
import { readMap } from './model/file.ts';
import { gapsIn } from './model/gaps.ts';
import { buyingCentreSchema, type BuyingCentreData } from './schema.ts';
import { buyingCentreWords, type Words } from './words.ts';

/** The faults are what the map lacks, neither more nor less; each has one right action. */
const check = (data: BuyingCentreData): Remark[] =>
  locales.flatMap((locale) => {
    const { people, plans, faults } = localize(data, locale);
    const whole = [...people, ...faults.flatMap(({ mends }) => mends)];
    const after = [...new Map(whole.map((one) => [one.id, one])).values()];
    for (const map of [people, after].map((all) => readMap({ people: all, plans })))
      if ('fault' in map)
        return [{ path: ['people'], message: `no map: ${map.fault} (person ${map.n})` }];
    const lacking = gapsIn({ people, plans }).map(({ key }) => key);
    const named = faults.map(({ gap }) => gap);
    if ([...lacking].sort().join() !== [...named].sort().join())
      return [
        { path: ['faults'], message: `the map lacks ${lacking.join(', ')}; name just these` },
      ];
    return faults.flatMap(({ options }, place) =>
      options.filter(({ right }) => right).length === 1
        ? []
        : [{ path: ['faults', place, 'options'], message: 'mark exactly one option right: true' }],
    );
  });

export default defineKind({
  tag: 'BuyingCentreMap',
  folder: 'buying-centre-maps',
  schema: buyingCentreSchema,
  words: buyingCentreWords,
  minutes: () => 20,
  check,
  sheets: (words) => ({ 'buying-centre-map': words.own.sheets }),
  late: {
    rest: ({ data, words, kit }) => ({ data, words, kit: kit.kit }),
    plan: ({ words }): Words => words,
  },
});
