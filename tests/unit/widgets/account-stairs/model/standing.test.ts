import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsFor } from '../../../../../src/widgets/account-stairs/model/actions.ts';
import {
  find,
  isWhole,
  markOf,
  type Marks,
} from '../../../../../src/widgets/account-stairs/model/standing.ts';
import { stages } from '../../../../../src/widgets/kit/stage/model.ts';
import { content, marks, signs, warnings } from '../rules.ts';

const seen = (...ids: string[]): Marks => Object.fromEntries(ids.map((id) => [id, 'seen']));
const found = (given: Marks) => find(content, given);

describe('an account', () => {
  test('of which nothing is known stands nowhere, and nothing is sure about that', () =>
    expect(found({})).toMatchObject({ stage: null, step: 0, sure: 'thin' }));

  test('whose contact does not know your name is surely not acquainted', () =>
    expect(found({ 'by-name': 'not' })).toMatchObject({
      stage: null,
      sure: 'firm',
      next: { stage: 'acquaintance', sign: 'by-name', looked: true },
    }));

  test.each([
    [['by-name', 'returns-calls'], 'acquaintance'],
    [['by-name', 'third-place', 'trial'], 'engagement'],
    [['by-name', 'third-place', 'support', 'objections'], 'trust'],
    [['by-name', 'third-place', 'support', 'acts', 'reference'], 'alliance'],
  ])('with %j has reached %s, for sure', (ids, stage) =>
    expect(found(seen(...ids))).toMatchObject({ stage, sure: 'firm', reasons: [] }),
  );

  test('on the last step misses nothing', () =>
    expect(found(seen('by-name', 'third-place', 'support', 'acts', 'reference')).next).toBeNull());

  test('with many signs of a stage but not its mark has not reached it', () =>
    expect(found(seen('by-name', 'returns-calls', 'own-questions', 'trial')).stage).toBe(
      'acquaintance',
    ));
});

describe('a finding is less sure', () => {
  test('when a mark below was not looked at', () =>
    expect(found(seen('by-name', 'support', 'objections'))).toMatchObject({
      stage: 'trust',
      sure: 'fair',
      reasons: [{ kind: 'open-below', sign: 'third-place' }],
    }));

  test('when the mark stands alone', () =>
    expect(found(seen('by-name', 'third-place'))).toMatchObject({
      sure: 'fair',
      reasons: [{ kind: 'mark-alone', stage: 'engagement' }],
    }));

  test('when a higher sign was seen and a lower mark was not: the lower one counts', () =>
    expect(found({ ...seen('by-name', 'returns-calls', 'support'), 'third-place': 'not' })).toEqual(
      expect.objectContaining({
        stage: 'acquaintance',
        sure: 'thin',
        reasons: [{ kind: 'gap', signs: ['support'], missing: 'third-place' }],
      }),
    ));

  test('when a warning speaks against what was seen, which then does not count', () =>
    expect(
      found(seen('by-name', 'third-place', 'trial', 'support', 'objections', 'shows-price')),
    ).toMatchObject({
      stage: 'engagement',
      sure: 'thin',
      reasons: [{ kind: 'warned', warning: 'shows-price', signs: ['support'] }],
    }));
});

test('a new contact begins at the bottom, whatever the one before had shown', () =>
  fc.assert(
    fc.property(marks(signs), (given) => {
      expect(found({ ...given, 'new-contact': 'seen' }).step).toBe(0);
    }),
  ));

describe('whatever is answered', () => {
  test('seeing one more sign never lowers the step', () =>
    fc.assert(
      fc.property(marks(), fc.constantFrom(...signs), (given, sign) => {
        expect(found({ ...given, [sign]: 'seen' }).step).toBeGreaterThanOrEqual(found(given).step);
      }),
    ));

  test('seeing a warning never raises it', () =>
    fc.assert(
      fc.property(marks(), fc.constantFrom(...warnings), (given, warning) => {
        const without = { ...given, [warning]: 'not' as const };
        expect(found({ ...given, [warning]: 'seen' }).step).toBeLessThanOrEqual(
          found(without).step,
        );
      }),
    ));

  test('the order of the answers does not matter', () =>
    fc.assert(
      fc.property(marks(), (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(found(turned)).toEqual(found(given));
      }),
    ));

  test('the mark of the step was seen, and that of the next one was not', () =>
    fc.assert(
      fc.property(marks(), (given) => {
        const { stage, next } = found(given);
        if (stage) expect(given[markOf(content, stage)]).toBe('seen');
        if (next && given[next.sign] === 'seen')
          expect(content.warnings.some(({ id }) => given[id] === 'seen')).toBe(true);
      }),
    ));

  test('a contradiction is never called sure', () =>
    fc.assert(
      fc.property(marks(), (given) => {
        const { sure, reasons } = found(given);
        if (reasons.some(({ kind }) => kind === 'gap' || kind === 'warned'))
          expect(sure).toBe('thin');
        if (sure === 'firm') expect(reasons).toEqual([]);
      }),
    ));

  test('“can’t say” counts like nothing said', () =>
    fc.assert(
      fc.property(marks(), (given) => {
        const said = Object.fromEntries(
          Object.entries(given).filter(([, mark]) => mark !== 'unsure'),
        );
        expect(found(given)).toEqual(found(said));
      }),
    ));

  test('two or three things can be done, a public body or not; after a red line just one', () =>
    fc.assert(
      fc.property(marks(), fc.boolean(), (given, publicBody) => {
        const finding = found(given);
        const deeds = actionsFor(content, finding, publicBody);
        if (finding.stop) expect(deeds).toHaveLength(1);
        else expect([2, 3]).toContain(deeds.length);
        for (const { cost, evidence, approval } of deeds)
          expect([cost, evidence, approval].every(Boolean)).toBe(true);
      }),
    ));
});

test('a public body is offered nothing that it must not take, and its own approvals', () => {
  const kept = content.actions.filter(({ id }) => content.notForPublic.includes(id));
  expect(kept.length).toBeGreaterThan(0);
  for (const stage of [null, ...stages]) {
    const next = stage ? (stages[stages.indexOf(stage) + 1] ?? null) : stages[0]!;
    const finding = { ...found({}), stage, next: next && { stage: next, sign: '', looked: true } };
    const deeds = actionsFor(content, finding, true);
    for (const { text } of kept) expect(deeds.map((deed) => deed.text)).not.toContain(text);
    for (const { text, approval } of deeds) {
      const action = content.actions.find((one) => one.text === text);
      if (action?.public) expect(approval).toBe(action.public);
    }
  }
});

test('what a warning asks for comes first', () => {
  const finding = found(seen('by-name', 'no-answer'));
  const [first] = actionsFor(content, finding, false);
  expect(first).toEqual(content.warnings.find(({ id }) => id === 'no-answer')!.action);
});

test('a look is whole when all four marks have an answer, even “can’t say”', () => {
  const four = stages.map((stage) => markOf(content, stage));
  expect(isWhole(content, Object.fromEntries(four.map((id) => [id, 'unsure'])))).toBe(true);
  for (const left of four)
    expect(isWhole(content, seen(...four.filter((id) => id !== left)))).toBe(false);
});
