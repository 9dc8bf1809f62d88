import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echoOf, repeating } from '../../../../../src/coach/model/hear/echo.ts';
import { ear } from '../../sample.ts';
import { anySign } from '../../../../signs.ts';

const answer = 'Forty days a year the trailers stand idle. Wages run on: 36,000.';
const echo = (text: string, said = answer, before: readonly string[] = []) =>
  echoOf(ear, text, said, before);

describe('what the customer said is given back', () => {
  test.each([
    ['a number in other digits', '36k, who pays that'],
    ['a number in words, before a question', 'forty days, how come'],
    ['a small number of the same thing', 'two vans, who drives them', 'I have two vans.'],
    ['words of the answer, before a question', 'trailers idle, who decides that'],
    ['in Chinese', '三万六啊 谁出的', '一年三万六。'],
  ])('%s', (_, text, said = answer) => expect(echo(text, said).echoes).toBe(true));

  test('a number that was told earlier counts before a question, and not within it', () => {
    expect(echo('36,000, who pays that', 'Well.', [answer]).echoes).toBe(true);
    expect(echo('who pays the 36,000', 'Well.', [answer]).echoes).toBe(false);
  });
});

describe('nothing is given back', () => {
  test.each([
    ['by a nod', 'got it, who drives'],
    ['by a nod in Chinese', '明白了 谁开车'],
    ['by the answer’s words within the question', 'who decides that trailers stand idle'],
    ['by another number', 'thirty cows, who pays'],
    ['by a small number of something else', 'two men, who pays', 'I have two vans.'],
  ])('%s', (_, text, said = answer) => expect(echo(text, said).echoes).toBe(false));

  test('by a copy of the customer’s own sentence', () => {
    const word = (at: number) => 'abcdefghijklmnopq'[at]!.repeat(5);
    const words = Array.from({ length: repeating.copied }, (_, at) => word(at));
    const said = [...words, 'and 36,000'].join(' ');
    const copied = (length: number) => echo(`${words.slice(0, length).join(' ')}, 36,000`, said);
    expect(copied(repeating.copied - 1).echoes).toBe(true);
    expect(copied(repeating.copied).echoes).toBe(false);
  });
});

describe('without a question it is a summary, so far as it was told', () => {
  test.each([
    ['forty days idle, wages 36,000', 1],
    ['forty days idle, is that right', 1],
    ['forty days, wages 36,000, a pity for everybody', 0.5],
  ])('%s', (text, least) => expect(echo(text).back).toBeGreaterThanOrEqual(least));

  test('one thing alone is none, nor what “we” do, nor a question', () => {
    expect(echo('forty days idle').back).toBe(0);
    expect(echo('we need forty days, 36,000 for you').back).toBe(0);
    expect(echo('forty days idle, how do wages come to 36,000').back).toBe(0);
  });
});

test('a question is heard without the nods and what is given back before it', () => {
  expect(echo('got it, 36,000 of wages. who pays that').rest).toBe('who pays that');
  expect(echo('the driver rings you, who answers').rest).toBe('the driver rings you\nwho answers');
  expect(echo('明白了 四十天啊谁来修', '四十天。').rest).toBe('谁来修');
});

test('whatever is typed and was said: nothing throws, and shares are shares', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: anySign, maxLength: 200 }),
      fc.string({ unit: anySign, maxLength: 200 }),
      (text, said) => {
        const { back, rest } = echo(text, said);
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(1);
        expect(text === '' || rest !== '').toBe(true);
      },
    ),
  ));

test('a question is heard alone too, whatever goes before it', () => {
  expect(echo('what a pity for your men. ok. who pays that').asked).toMatch(/who pays that$/);
  expect(echo('a pity for your men. ok. who pays that').asked).toBe('who pays that');
  expect(echo('a pity for your men').asked).toBe('a pity for your men');
});
