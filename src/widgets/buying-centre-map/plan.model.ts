import type { Planner } from '../../progress/accounts/model/planner.ts';
import type { Gap as PlanGap } from '../../progress/accounts/model/plan.ts';
import { readMap } from './model/file.ts';
import { lackingIn, type Gap } from './model/gaps.ts';
import { functions, levels } from './model/map.ts';
import { gapOf, gapSentence, inWords, nameOf, unsaidOf } from './model/sentences.ts';
import { fill } from '../../i18n/text.ts';
import type { Words } from './words.ts';

/** Where on the map a gap is. */
const placeOf = (gap: Gap): PlanGap['at'] => {
  if ('who' in gap) return { person: gap.who.id };
  if (gap.kind === 'level') return { level: levels.indexOf(gap.level) };
  return gap.kind === 'function' ? { function: functions.indexOf(gap.function) } : null;
};

/** The map with its gaps, and what is noted against them. */
export const planned: Planner<Words> = ({ data, line }, words) => {
  const read = readMap(data);
  if ('fault' in read) return null;
  const { map } = read;
  if (map.people.length === 0) return {};
  const actionOf = (gap: string): string | null =>
    map.plans.some((plan) => plan.gap === gap) ? line(`plan:${gap}`).id : null;
  const gaps = lackingIn(map).map((gap) => ({
    ...line(`gap:${gap.key}`),
    says: gapSentence(words, gap),
    at: placeOf(gap),
    action: actionOf(gap.key),
  }));
  return {
    centres: [
      {
        ...line('map'),
        levels: levels.map((level) => words.levels[level]),
        functions: functions.map((part) => words.functions[part]),
        says: '',
        people: map.people.map((person) => ({
          id: person.id,
          name: nameOf(words, person),
          post: person.post,
          level: levels.indexOf(person.level),
          function: functions.indexOf(person.function),
          attitude: person.attitude,
          contact: person.contact,
          influence: person.influence,
          listens: person.listens,
          says: inWords(words, person),
        })),
        gaps,
      },
    ],
    unknown: map.people.flatMap((person) => {
      const fields = unsaidOf(words, person);
      return fields
        ? {
            ...line(`unsaid:${person.id}`),
            what: fill(words.own.unsaid, { name: nameOf(words, person), fields }),
            ask: '',
          }
        : [];
    }),
    actions: map.plans.map(({ gap, action, by }) => {
      const lacking = gapOf(map, gap);
      return {
        ...line(`plan:${gap}`),
        on: by,
        what: action,
        who: '',
        why: lacking ? gapSentence(words, lacking) : '',
        done: false,
      };
    }),
  };
};
