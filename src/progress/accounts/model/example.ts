import type { Locale } from '../../../i18n/locales.ts';
import { fill, type Localized } from '../../../i18n/text.ts';
import type { ExampleData } from '../schema.ts';
import type { PlanWords } from '../words.ts';
import { tracks } from './buying.ts';
import type { Plan, Source, Weight } from './plan.ts';

/** Nothing of the example can be opened, hence no sheet of its own. */
const sourceOf = (name: string | undefined): Source | null =>
  name === undefined ? null : { tool: 'example', sheet: 'example', name };

/** The invented account as a plan, in one language. */
export function examplePlan(
  said: Localized<ExampleData>,
  locale: Locale,
  words: PlanWords,
  stages: readonly string[],
): Plan {
  const { who, buying, centre, stage, deal } = said;
  const line = (part: string, place: number) => ({ id: `${part}-${place + 1}`, source: null });
  const lines = <T extends object>(part: string, list: readonly T[]) =>
    list.map((one, place) => ({ ...line(part, place), ...one }));
  const weights = (part: 'need' | 'cost'): Weight[] =>
    deal[part].map(({ label, yearly, aYear, value, by }, place) => ({
      ...{ label, yearly, aYear },
      figure: { ...line(part, place), label, value, by },
    }));
  return {
    format: 'account-plan',
    version: 1,
    locale,
    id: 'example',
    example: true,
    name: said.name,
    on: said.on,
    next: said.next,
    lead: said.lead,
    note: said.note,
    titles: words.titles,
    who: {
      ...who,
      bands: Object.values(words.bands),
      placed: [{ ...line('placed', 0), band: who.band, says: who.placed }],
      figures: lines('figure', who.figures),
    },
    buying: {
      text: buying.text,
      ...tracks(words, buying.customer, buying.us),
      weighs: buying.weighs.map((says, place) => ({ ...line('weighs', place), says })),
    },
    centres: [
      {
        ...line('centre', 0),
        levels: Object.values(words.levels),
        functions: Object.values(words.functions),
        says: centre.says,
        people: centre.people.map((person) => ({
          ...person,
          says: fill(words.person, { name: person.name, post: person.post }),
        })),
        gaps: lines('gap', centre.gaps),
      },
    ],
    cares: lines('care', said.cares),
    meets: said.meets.map((says, place) => ({ ...line('meets', place), says })),
    stages: [
      {
        ...line('stage', 0),
        ...stage,
        stages: [...stages],
        evidence: lines('evidence', stage.evidence),
      },
    ],
    evidence: [],
    deals: [{ ...line('deal', 0), ...deal, need: weights('need'), cost: weights('cost') }],
    unknown: lines('unknown', said.unknown),
    actions: said.actions.map(({ from, ...action }) => ({ ...action, source: sourceOf(from) })),
    sentences: said.sentences.map(({ says, from }, place) => ({
      ...line('sentence', place),
      ...{ says, source: sourceOf(from) },
    })),
    questions: lines('question', said.questions),
  };
}
