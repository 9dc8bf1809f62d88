import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Locale } from '../../../../../src/i18n/locales.ts';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import type { Block, Written } from '../../../../../src/progress/accounts/out/model/written.ts';
import { outWords } from '../../../../../src/progress/accounts/out/words.ts';
import { exampleIn } from '../samples.ts';
import { anySign } from '../../../../signs.ts';

export const outWordsIn = (locale: Locale) =>
  outWords.parse(parse(readFileSync(`content/ui/${locale}/accounts-out.yaml`, 'utf8')));

/** A day after the example was written and before its actions. */
export const today = '2026-11-28';

/** A plan of which only the name is known. */
export const emptyIn = (locale: Locale): Plan => {
  const plan = exampleIn(locale);
  const unplaced = (track: Plan['buying']['customer']) => ({ ...track, at: null });
  return {
    ...plan,
    ...{ id: 'k7', example: false, next: '', lead: '', note: '' },
    who: { text: '', band: null, placed: [], bands: plan.who.bands, figures: [] },
    buying: {
      text: '',
      customer: unplaced(plan.buying.customer),
      us: unplaced(plan.buying.us),
      says: '',
      weighs: [],
    },
    ...{ centres: [], cares: [], meets: [], stages: [], deals: [], unknown: [] },
    ...{ actions: [], sentences: [], questions: [] },
  };
};

/** What people paste: other signs, markup, formulas, lines, control characters, halves of signs. */
export const pasted = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: anySign }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '# ',
          '- ',
          '+ ',
          '1. ',
          '2) ',
          '> ',
          '---',
          '===',
          '|',
          '*',
          '_',
          '`',
          '~~',
          '<b>',
          '&amp;',
        ],
        ...[
          '[a](b)',
          '![',
          '\\',
          '\n',
          '\r\n',
          '\t',
          ' ',
          'www.a.com',
          'http://a',
          'a@b.cn',
          '$x$',
          ':::',
        ],
        ...['客户', '“好”', '，', '🙂', '=1+1', '\u0007', '\ud800', '{x}'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: pasted }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(pasted, { minLength: 1, maxLength: 4 }),
  }),
  fc.integer({ min: 1, max: 5 }).chain((columns) => {
    const row = fc.array(pasted, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant('table' as const),
      head: row,
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    });
  }),
);

export const writtens: fc.Arbitrary<Written> = fc.record({
  about: pasted,
  title: pasted,
  lead: pasted,
  parts: fc.array(
    fc.record({ title: pasted, blocks: fc.array(block, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 3 },
  ),
  foot: pasted,
});

/** Every text of it, in the order in which it is read. */
export const textsOf = ({ about, title, lead, parts, foot }: Written): string[] => [
  ...[about, title, lead],
  ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(inBlock)]),
  foot,
];

const inBlock = (one: Block): string[] => {
  if (one.kind === 'text') return [one.text];
  return one.kind === 'list' ? one.items : [...one.head, ...one.rows.flat()];
};
