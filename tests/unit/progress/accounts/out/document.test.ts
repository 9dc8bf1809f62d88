import { expect, it } from 'vitest';
import {
  accountFields,
  lineParts,
  newAccount,
  withField,
  withLine,
  type LinePart,
} from '../../../../../src/progress/account/model.ts';
import { planOf } from '../../../../../src/progress/accounts/model/build.ts';
import { documentOf } from '../../../../../src/progress/accounts/out/model/document.ts';
import { markdownOf } from '../../../../../src/progress/accounts/out/model/markdown.ts';
import { examples, wordsIn } from '../samples.ts';
import { emptyIn, outWordsIn, today } from './samples.ts';

it.each(examples)('the note of the plan in $locale stands under its own heading', (plan) => {
  const words = outWordsIn(plan.locale);
  const { lead, parts } = documentOf({ ...plan, note: 'Only for me' }, words, today);
  expect(lead).toBe(plan.lead);
  const noted = parts.find(({ title }) => title === words.paper.noteTitle)!;
  expect(noted.blocks).toEqual([{ kind: 'text', text: 'Only for me' }]);
});

it.each(examples)(
  'an action of the plan in $locale says that it is overdue from the next day on',
  (plan) => {
    const words = outWordsIn(plan.locale);
    const [first] = plan.actions;
    const saidOn = (on: string, done = false): string =>
      markdownOf(documentOf({ ...plan, actions: [{ ...first!, on, done }] }, words, today));
    expect(saidOn('2026-11-27')).toContain(words.paper.overdue);
    expect(saidOn(today)).not.toContain(words.paper.overdue);
    expect(saidOn('2026-11-27', true)).not.toContain(words.paper.overdue);
  },
);

it.each(examples)(
  'the two pans of the balance in $locale are two lists, each under its name',
  (plan) => {
    const words = outWordsIn(plan.locale);
    const { blocks } = documentOf(plan, words, today).parts.find(
      ({ title }) => title === plan.titles.deals,
    )!;
    const [deal] = plan.deals;
    const tables = blocks.flatMap((block, at) =>
      block.kind === 'table' ? [{ before: blocks[at - 1], rows: block.rows.length }] : [],
    );
    expect(tables.map(({ rows }) => rows)).toEqual([deal!.need.length, deal!.cost.length]);
    expect(JSON.stringify(tables[0]!.before)).toContain(deal!.needTotal);
    expect(JSON.stringify(tables[1]!.before)).toContain(deal!.costTotal);
  },
);

it('a plan whose name was emptied is still called something', () => {
  const words = outWordsIn('en');
  expect(documentOf({ ...emptyIn('en'), name: ' ' }, words, today).about).toContain(
    words.paper.unnamed,
  );
});

it('everything that is written about an account, in a field or a line, leaves with its text', () => {
  const chosen = ['band', 'customer', 'us', 'tells', 'shows'];
  // Argued before the list of all accounts, and kept there.
  const fields = accountFields.filter((field) => !chosen.includes(field) && field !== 'argue');
  const named = fields.reduce(
    (account, field) => withField(account, field, { at: 2, text: `the ${field}` }),
    newAccount(1, 'x'),
  );
  const parts = Object.keys(lineParts) as LinePart[];
  const account = parts.reduce((before, part) => {
    const says = lineParts[part].map((field) => [
      field,
      field === 'on' ? '2026-12-01' : `${part}: ${field}`,
    ]);
    const line = { at: 2, part, says: Object.fromEntries(says), done: false, gone: false };
    return withLine(before, part, line);
  }, named);
  const plan = planOf({ id: 'k7', account, parts: [], locale: 'en', words: wordsIn('en').plan });
  const text = JSON.stringify(documentOf(plan, outWordsIn('en'), today));
  const expected = [
    ...fields.map((field) => `the ${field}`),
    ...parts.flatMap((part) =>
      lineParts[part].flatMap((field) => (field === 'on' ? [] : [`${part}: ${field}`])),
    ),
  ];
  expect(expected.filter((one) => !text.includes(one))).toEqual([]);
});
