import { learn, usual } from '../../../src/build/coach/learn.ts';
import { earOf, type Ear } from '../../../src/coach/model/read.ts';
import type { Hearable } from '../../../src/coach/model/hear/call.ts';
import type { Row, Spoken } from '../../../src/coach/schema.ts';

const said: [Spoken, string][] = [
  ['S', 'how many vans do you have'],
  ['S', 'how many people work nights'],
  ['S', 'who looks after the store'],
  ['S', '你们有几辆车'],
  ['P', 'does the store ever fail'],
  ['P', 'is the heat a problem for you'],
  ['P', 'do the vans give you trouble'],
  ['P', '车老坏吗'],
  ['I', 'what does a failure cost you'],
  ['I', 'does that mean overtime'],
  ['I', 'what happens to the shops then'],
  ['N', 'if it never failed how would that help'],
  ['N', 'what would it be worth to you'],
  ['pitch', 'our alarm rings you at night'],
  ['pitch', 'we fit a logger in every van'],
  ['close', 'shall we sign for a year'],
  ['close', 'let us try it for two weeks'],
  ['rapport', 'thank you for your time'],
  ['summary', 'let me sum up what you said'],
  ['more', 'go on'],
  ['improper', 'here is a gift card for you'],
  ['improper', 'a little money for you'],
  ['none', 'asdf'],
  ['none', 'what is the weather'],
];

export const rows: Row[] = said.map(([kind, text]) => ({
  kind,
  text,
  industry: 'vans',
  voice: 'typed',
}));

export const lists = {
  alike: [
    ['的', '得'],
    ['you', 'u'],
  ],
  asks: { summary: ['to sum up'], improper: ['a gift card'] },
  signs: {
    asks: ['?', 'what', 'how', 'who', 'do', '多少', '谁', '怎么'],
    but: ['what i heard'],
    turns: ['不', '没'],
    ours: ['we', '我们'],
    checks: ['is that right', '对吧'],
    nods: ['got it', 'ok', '明白了'],
    ends: ['啊'],
    refuses: {
      by: ['we', 'i', '我'],
      not: ['dont', 'never', '不'],
      plainly: ['no need', '不用'],
      but: ['tell anyone', '不说出去'],
    },
    numbers: {
      digits: { two: 2, three: 3, eight: 8, thirty: 30, forty: 40, 两: 2, 三: 3, 四: 4, 六: 6 },
      scales: { hundred: 100, thousand: 1000, k: 1000, 十: 10, 百: 100, 千: 1000, 万: 10_000 },
    },
  },
};

/** An ear that has heard two dozen sentences. */
export const ear: Ear = earOf(learn(rows, lists, { ...usual, places: 2 ** 10 }));

/** A call of a few lines. */
export const call: Hearable = {
  facts: [{ id: 'log', text: 'Drivers write the temperature down' }],
  problems: [{ id: 'soft', text: 'Cakes arrive soft', needs: ['log'] }],
  implications: [
    { id: 'trips', text: 'Twenty extra trips', of: 'soft' },
    { id: 'poison', text: 'Customers fall ill', of: 'soft', invented: true },
  ],
  payoffs: [{ id: 'known', text: 'Known on the road', of: 'soft' }],
  heard: { log: ['thermometer'], soft: ['melted'] },
  lines: [
    {
      id: 'who-writes',
      kind: 'situation',
      reveals: ['log'],
      text: 'Who writes down the temperature on the road?',
      replies: { plain: 'The driver reads a dial.' },
    },
    {
      id: 'arrive-soft',
      kind: 'problem',
      about: 'soft',
      text: 'Do cakes ever arrive soft?',
      replies: { plain: 'Six a week go in the bin.' },
    },
    {
      id: 'second-trips',
      kind: 'implication',
      about: 'trips',
      text: 'How do you replace the cakes that were lost?',
      replies: { plain: 'Another van goes out.' },
    },
    {
      id: 'falls-ill',
      kind: 'implication',
      about: 'poison',
      text: 'What if a customer falls ill from a spoiled cake?',
      replies: { plain: 'Nobody ever has.' },
    },
    {
      id: 'gift',
      kind: 'close',
      asks: 'improper',
      text: 'Please take this card for your trouble.',
      replies: { plain: 'Take that back.' },
    },
  ],
};
