import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedBack,
  inNeutralOrder,
  momentOf,
} from '../../../../../../src/widgets/spin-role-play/model/own/hearing.ts';
import { signsIn } from '../../../../../../src/widgets/spin-role-play/model/own/signs.ts';
import {
  differencesIn,
  keptAs,
  ownQuestions,
  readAs,
} from '../../../../../../src/widgets/spin-role-play/model/own/remarks.ts';
import { rules } from '../../../../../../src/widgets/spin-role-play/model/rules/table.ts';
import type { Turn } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { longestWritten, plain } from '../../../../../../src/coach/model/written.ts';
import {
  type Aside,
  type Own,
} from '../../../../../../src/widgets/spin-role-play/model/state/own.ts';
import { readSentences, withSaying } from '../../../../../../src/progress/sentences/model.ts';
import type { CallEvent } from '../../../../../../src/widgets/spin-role-play/machine.ts';
import { at, small } from '../../fixture.ts';
import { logOf } from '../../play.ts';
import { began, met, said, table } from '../../table.ts';
import { anySign } from '../../../../../signs.ts';

const aside = (text = '嗯', missing: Aside['missing'] = 'everything'): CallEvent => ({
  type: 'asked-back',
  text,
  missing,
});
const own = (text: string, kind: Own['kind'] = 'S'): Own => ({ text, kind });
const patience = (...events: CallEvent[]): number =>
  table(small, [began, met, ...events, said('hello')]).now().turns[0]!.before.patience;

describe('asking back', () => {
  test('is free twice after an answer, and costs a point of patience each time after', () => {
    const fresh = patience();
    expect(patience(aside(), aside())).toBe(fresh);
    expect(patience(aside(), aside(), aside())).toBe(fresh - 1);
    const many = [aside(), aside(), aside(), said('ask-age'), aside(), aside()];
    const call = table(small, [began, met, ...many]);
    const { patience: left } = call.now().turns[0]!.after;
    for (const event of [said('p-jams'), ...many.slice(0, 3), aside(), said('trial')])
      call.send(event);
    const [first, second, third] = call.now().turns;
    expect(first!.before.patience).toBe(fresh - 1);
    expect(second!.before.patience).toBe(left);
    expect(third!.before.patience).toBe(second!.after.patience - 2);
  });

  test('is free where it was a kind word, or heard as something that was not meant', () => {
    const kind = [aside('您好', 'greeting'), aside('不容易', 'sympathy'), aside('几台', 'unmeant')];
    expect(patience(...kind, ...kind, aside(), aside())).toBe(patience());
    expect(patience(...kind, aside(), aside(), aside())).toBe(patience() - 1);
  });
  test('takes no customer’s last patience', () => {
    const many = Array.from({ length: 40 }, () => aside());
    expect(patience(...many)).toBe(1);
    expect(table(small, [began, met, ...many]).now().phase).toBe('opening');
  });

  test('is kept in the draft, and goes with the sentence that follows it', () => {
    const call = table(small, [began, met, aside('第一句'), said('hello'), aside('第二句')]);
    const again = table(small, call.draft()).now();
    expect(again).toEqual(call.now());
    expect(again.turns[0]!.asides).toEqual([{ text: '第一句', missing: 'everything' }]);
    expect(again.asides).toEqual([{ text: '第二句', missing: 'everything' }]);
    call.send({ type: 'undone' });
    expect(call.now()).toMatchObject({ turns: [], asides: [] });
  });

  test('of what nobody could have typed is passed over', () => {
    const bad = [{ missing: 'all' }, { text: 5 }, { text: '字'.repeat(longestWritten + 1) }];
    const events = bad.map((one) => ({ ...aside(), ...one }) as CallEvent);
    expect(table(small, [began, met, ...events]).now().asides).toEqual([]);
  });

  test('goes through all ways of a temperament before one comes again, each lack by itself', () => {
    const none = { aim: [], again: [], wording: [], greeting: [], sympathy: [] };
    const phrases = { ...none, everything: ['a', 'b'], subject: ['c'] };
    const e: Aside = { text: '', missing: 'everything' };
    const s: Aside = { text: '', missing: 'subject' };
    expect(askedBack([[e], [s, e], [e]], phrases)).toEqual([['a'], ['c', 'b'], ['a']]);
    expect(askedBack([[e]], undefined)).toEqual([['']]);
  });
});

describe('a line in one’s own words', () => {
  test('does what the line does, and is kept as it was typed', () => {
    const typed = table(small, [
      began,
      met,
      { ...said('hello'), own: own('路上堵吗') } as CallEvent,
    ]);
    const chosen = table(small, [began, met, said('hello')]);
    const [turn] = typed.now().turns;
    expect(turn).toEqual({ ...chosen.now().turns[0], own: own('路上堵吗') });
    expect(table(small, typed.draft()).now()).toEqual(typed.now());
  });

  test('that is no text is not said', () => {
    const bad = [null, 5, {}, own('字'.repeat(longestWritten + 1)), { text: 'a', kind: 'X' }];
    for (const one of bad) {
      const call = table(small, [began, met, { ...said('hello'), own: one } as CallEvent]);
      expect(call.now().turns, JSON.stringify(one)).toEqual([]);
    }
    const longest = own('字'.repeat(longestWritten));
    const call = table(small, [began, met, { ...said('hello'), own: longest } as CallEvent]);
    expect(logOf(call.now().turns)).toEqual(['hello']);
  });

  test('may be any that can be said now, and is heard by what is known by then', () => {
    const { call, state } = at(['ask-age', 'p-jams']);
    const moment = momentOf(call, [], state, '…');
    expect([...moment.known].sort()).toEqual(['age', 'jams', 'told']);
    expect(moment.sayable.has('i-rework') && moment.sayable.has('gift')).toBe(true);
    expect(moment.sayable.has('later') || moment.sayable.has('ask-age')).toBe(false);
  });

  test('stands among others where the scenario has it, however sure each is', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(small.lines, { minLength: 2, maxLength: 3 }), (some) => {
        const { call } = at([]);
        const order = inNeutralOrder(call, some).map(({ id }) => call.indexOf(id));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    ));
});

const turn = (
  kind: Turn['line']['kind'],
  typed?: Own,
  { lands = true, rules = [] }: Partial<Pick<Turn, 'lands' | 'rules'>> = {},
): Pick<Turn, 'line' | 'own' | 'lands' | 'rules'> => ({
  line: { id: kind, kind, after: [] },
  lands,
  rules,
  ...(typed && { own: typed }),
});

describe('the debrief', () => {
  test('remarks where what was typed is of another kind than its line, and only where it is sure', () => {
    const line = { kind: 'problem' } as const;
    expect(readAs({ kind: 'S', p: 0.8 }, line)).toBe('S');
    expect(readAs({ kind: 'S', p: 0.79 }, line)).toBe('P');
    expect(readAs({ kind: 'none', p: 1 }, line)).toBe('P');
    const turns = [
      turn('problem', own('a', 'S')),
      turn('problem', own('b', 'P')),
      turn('problem'),
      turn('proof', own('c', 'pitch')),
      turn('summary', own('six a week, and then another trip', 'I')),
    ];
    expect(differencesIn(turns)).toEqual([{ at: 0, yours: 'S', line: 'P' }]);
  });

  test('lists one’s own questions by kind, each once, and no other sentence', () => {
    const turns = [
      turn('implication', own('那样会停多久', 'I')),
      turn('situation', own('几台车')),
      turn('situation', own('几台车')),
      turn('pitch', own('我们的好')),
      turn('problem'),
    ];
    expect(ownQuestions(turns)).toEqual([
      { kind: 'situation', texts: ['几台车'] },
      { kind: 'implication', texts: ['那样会停多久'] },
    ]);
  });

  test('offers no question to keep that came to nothing, was heard as another kind, or frightens', () => {
    const invented = rules.filter(({ name }) => name === 'implication-invented');
    expect(invented).toHaveLength(1);
    expect(
      ownQuestions([
        turn('problem', own('坏过吗', 'P'), { lands: false }),
        turn('problem', own('几台车', 'S')),
        turn('implication', own('有人吃坏吗', 'I'), { rules: invented }),
      ]),
    ).toEqual([]);
  });

  test('keeps a question so that the record reads it again, and the same one once', () => {
    const id = keptAs('implication', '那样会停多久');
    expect(id).toBe(keptAs('implication', '那样会停多久'));
    expect(id).not.toBe(keptAs('implication', '那样会停几天'));
    const kept = withSaying(null, id, { at: 1, texts: ['那样会停多久'], seen: [], keep: false });
    expect(readSentences({ own: kept.own })).toEqual({ value: kept, whole: true });
  });
});

test('what is typed becomes one line of plain text, whatever it was', () =>
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 300 }), fc.nat(30), (some, times) => {
      const once = plain(some.repeat(times));
      expect(once.length).toBeLessThanOrEqual(longestWritten);
      expect(once).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(plain(once)).toBe(once);
    }),
  ));

describe('a customer lets see what is coming to somebody who types', () => {
  const words = { questioned: ['a', 'b'], hurried: ['c'] };
  const [hello] = table(small, [
    began,
    met,
    { ...said('hello'), own: own('hi') } as CallEvent,
  ]).now().turns;
  const made = (run: [number, number], patience: [number, number] = [9, 8]): Turn => ({
    ...hello!,
    before: { ...hello!.before, run: run[0], patience: patience[0] },
    after: { ...hello!.after, run: run[1], patience: patience[1] },
  });
  test('with the third question in a row, and not with the second or the fourth', () => {
    const rows = [made([1, 2]), made([2, 3]), made([3, 3]), made([0, 1]), made([2, 3])];
    expect(signsIn(rows, words)).toEqual([[], ['a'], [], [], ['b']]);
  });
  test('once, when little patience is left', () => {
    const rows = [made([0, 0], [5, 4]), made([0, 0], [4, 3]), made([0, 0], [3, 2])];
    expect(signsIn(rows, words)).toEqual([[], ['c'], []]);
  });
  test('and not to whoever chooses lines, nor when the call is over', () => {
    const { own: _own, ...chosen } = made([2, 3]);
    const over = { ...made([2, 3]), outcome: 'no-sale' as const };
    expect(signsIn([chosen, over], words)).toEqual([[], []]);
    expect(signsIn([made([2, 3])], undefined)).toEqual([[]]);
  });
});
