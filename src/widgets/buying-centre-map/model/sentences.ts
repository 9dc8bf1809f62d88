import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import { lackingIn, isRegular, type Gap } from './gaps.ts';
import { personIn, type BuyingMap, type Person } from './map.ts';

export const nameOf = (words: Words, { name }: Person): string =>
  name.trim() || words.drawn.unnamed;

/** What a gap is about, by name. */
const values = (words: Words, gap: Gap): Record<string, string> => ({
  name: 'who' in gap ? nameOf(words, gap.who) : '',
  level: 'level' in gap ? words.levels[gap.level] : '',
  function: 'function' in gap ? words.functions[gap.function] : '',
});

export const gapSentence = (words: Words, gap: Gap): string => {
  const unseen = gap.kind === 'opponent' && gap.who.contact === 'none';
  return fill(words.gaps[unseen ? 'opponentUnmet' : gap.kind], values(words, gap));
};

/** Whom or what a gap concerns, in a word. */
export const subject = (words: Words, gap: Gap): string => {
  const { name, level, function: part } = values(words, gap);
  return name || level || part || words.roles.coach;
};

/** What could be done about it, to begin with. */
export const proposal = (words: Words, gap: Gap, { people }: BuyingMap): string => {
  const helps = ({ attitude, contact }: Person): boolean =>
    attitude === 'supports' && contact !== 'none' && contact !== 'unknown';
  const alone =
    (gap.kind === 'coach' && !people.some(isRegular)) ||
    (gap.kind === 'unmet' && !people.some(helps));
  const action = alone ? (gap.kind === 'coach' ? 'coachAlone' : 'unmetAlone') : gap.kind;
  return fill(words.actions[action], values(words, gap));
};

/** The gap of a key, as long as it is there. */
export const gapOf = (map: BuyingMap, key: string): Gap | undefined =>
  lackingIn(map).find((gap) => gap.key === key);

/** Why something that was taken for a gap is none. */
export function whyNot(words: Words, map: BuyingMap, key: string): string {
  const [kind = '', of = ''] = key.split(':');
  const who = personIn(map, of);
  const planned = map.plans.some(({ gap }) => gap === key);
  if (kind === 'coach') return words.not.known;
  if (kind === 'level' || kind === 'function') {
    const here = map.people.filter((one) => one[kind] === of);
    const name = (words[`${kind}s`] as Record<string, string>)[of] ?? '';
    if (here.length === 0) return words.not.known;
    return fill(words.not[kind], {
      [kind]: name,
      names: here.map((one) => nameOf(words, one)).join(words.drawn.people),
    });
  }
  if (!who || !(kind === 'opponent' || kind === 'unmet' || kind === 'single')) return '';
  return fill(words.not[kind], {
    name: nameOf(words, who),
    level: words.levels[who.level],
    role: words.roles[who.role],
    attitude: words.attitudes[who.attitude],
    contact: words.contacts[who.contact],
    influence: words.influences[who.influence],
    plan: planned ? words.not.planned : words.not.unplanned,
    n: map.people.filter(isRegular).length,
  });
}

const asked = ['role', 'attitude', 'contact', 'influence'] as const;

/** What of somebody nobody has said yet; empty where everything was. */
export const unsaidOf = (words: Words, person: Person): string =>
  asked
    .filter((field) => person[field] === 'unknown')
    .map((field) => words.fields[field])
    .join(words.drawn.people);

/** Somebody in one line, for who does not see the drawing. */
export const inWords = (words: Words, person: Person): string =>
  fill(words.drawn.who, {
    name: person.post.trim()
      ? fill(words.drawn.titled, { name: nameOf(words, person), post: person.post })
      : nameOf(words, person),
    level: words.levels[person.level],
    function: words.functions[person.function],
    role: words.roles[person.role],
    attitude: words.attitudes[person.attitude],
    contact: words.contacts[person.contact],
    influence: words.influences[person.influence],
  });
