import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../../src/progress/backup/model.ts';
import { serialise } from '../../../../src/progress/model.ts';
import {
  shownLink,
  writeCode as writeStyle,
} from '../../../../src/widgets/kit/style/code/model.ts';
import { writeCode } from '../../../../src/workshop/code/model.ts';
import { toHanded } from '../../../../src/workshop/pad/model/handed.ts';
import { noted, type Noted, type Pad } from '../../../../src/workshop/pad/model/pad.ts';
import { callsOf, heatOf } from '../../../../src/workshop/result/model/calls.ts';
import {
  callItem,
  collectionOf,
  fromKept,
  itemOf,
  toKept,
  type Item,
} from '../../../../src/workshop/result/model/item.ts';
import { answersIn, linesIn, type Learner } from '../../../../src/workshop/result/model/learner.ts';
import { calledOtherwise, peopleOf } from '../../../../src/workshop/result/model/people.ts';
import {
  hardest,
  roundsOf,
  standingOf,
  type Content,
} from '../../../../src/workshop/result/model/room.ts';

const course = 'key-accounts';
const pad = (id: string, round: number, kinds: string): Pad =>
  kinds.split(' ').reduce((one, kind, n) => noted(one, { kind: kind as Noted, at: n }), {
    id,
    began: 5,
    round,
    group: 1,
    seller: '葛平',
    observer: '',
    entries: [],
    checks: {},
  } as Pad);
const codeOfPad = (one: Pad): string => writeCode(course, { kind: 'pad', data: toHanded(one) });
const scores = { tiger: 10, peacock: 12, koala: 20, owl: 26, chameleon: 15 };
const style = writeStyle({
  version: 2,
  kind: 'shown',
  form: 0,
  scores,
  told: { verdict: 'single', styles: ['owl'] },
});

const draft = (events: unknown[]): string => serialise<'draft'>({ digest: 'x', at: 1, events });
const done = (id: string, score: number | null, at = 5): string =>
  serialise<'activity'>({ attempts: [{ id, at, score }], best: { id, at, score } });
const backup = (entries: Record<string, string>, at = 7): string =>
  writeBackup(entries, course, at);
const learner = (text: string): Learner => {
  const item = itemOf(text, course, 'lin.json');
  if ('refused' in item || item.kind !== 'learner') throw new Error('no learner');
  return item.learner;
};

describe('what is handed in', () => {
  it('is refused when it is a backup in which nothing was done', () => {
    const note = serialise<'note'>({ at: 1, texts: ['secret'] });
    for (const text of [backup({}), backup({ 'note:lesson-1': note })])
      expect(itemOf(text, course, 'e.json')).toEqual({ refused: 'backup-empty' });
    expect(itemOf(backup({ 'activity:quizzes/x': done('r', 0) }), course)).toMatchObject({
      kind: 'learner',
    });
  });

  it('is a pad as a code, in a link, and with what a chat puts around it', () => {
    const one = pad('k1', 1, 'S P');
    const code = codeOfPad(one);
    const link = `看这个 https://host/x/?take#take=${code}。`;
    for (const text of [code, ` ${code}\n`, link])
      expect(itemOf(text, course), text).toEqual({ kind: 'pad', key: 'pad-k1', pad: one });
  });

  it('is a style by its code, with a name before it, or in its link', () => {
    expect(itemOf(style, course)).toMatchObject({ kind: 'style', name: '', scores });
    expect(itemOf(`小周 ${style}`, course)).toMatchObject({ name: '小周', scores });
    const link = `https://host/en/practice/personality-test/five-styles/${shownLink(style, 'Zhou')}`;
    expect(itemOf(link, course)).toMatchObject({ kind: 'style', name: 'Zhou', scores });
  });

  it('is a learner from a backup, whose self-check stays out of it', () => {
    const sheet = serialise<'sheet'>({ at: 1, made: 1, name: '', data: { scores } });
    const note = serialise<'note'>({ at: 1, texts: ['secret'] });
    const text = backup({
      'sheet:personality-test/a': sheet,
      'note:x': note,
      'activity:quizzes/a': done('r1', 0.5),
    });
    const item = itemOf(text, course, 'lin.json');
    expect(item).toMatchObject({ kind: 'learner', name: 'lin' });
    expect(JSON.stringify(item)).not.toMatch(/secret|tiger/);
  });

  it.each([
    ['a backup of another course', writeBackup({}, 'first-aid', 1), 'backup-other-course'],
    ['a torn backup', backup({}).slice(0, -3), 'backup-not-json'],
    ['other JSON', '{"a":1}', 'backup-not-backup'],
    ['a newer backup', backup({}).replace('"version": 1', '"version": 2'), 'backup-newer'],
    ['marks of a transcript', writeCode(course, { kind: 'marks', data: [] }), 'marks'],
    ['something else of the course', writeCode(course, { kind: 'other', data: [] }), 'kind'],
    ['a pad that is none', writeCode(course, { kind: 'pad', data: ['x'] }), 'edited'],
    ['a style with a wrong sign', style.slice(0, -1) + (style.endsWith('0') ? '1' : '0'), 'none'],
    ['any text', '大家好', 'none'],
  ])('is refused: %s', (_, text, refused) =>
    expect(itemOf(text, course, 'a.json')).toEqual({ refused }),
  );

  it('is a call by a link, under the name before it or that of the file', () => {
    const call = { scenario: 'scenarios/s', seed: 3, lines: ['a', 'b'] };
    const link = 'https://course.example/en/practice/spin-role-play/s/?call#call=AbC';
    const names = [`林梅： ${link}`, link, `${link} 请看`].map(
      (text) => callItem(text, 'wang.txt', call).name,
    );
    expect(names).toEqual(['林梅', 'wang', 'wang']);
    const item = callItem(link, '', call);
    expect(item.name).toBe('');
    expect(callItem(link, '', call).key).toBe(item.key);
    expect(callItem(link, '', { ...call, seed: 4 }).key).not.toBe(item.key);
    expect(fromKept(JSON.parse(JSON.stringify(toKept(item))))).toEqual(item);
    expect(fromKept({ ...item, lines: [1] })).toBeNull();
  });

  it('comes back from what is kept, and nothing else does', () => {
    const texts = [
      codeOfPad(pad('k1', 2, 'S N pitch')),
      style,
      backup({ 'activity:quizzes/a': done('r', 1) }),
    ];
    for (const text of texts) {
      const item = itemOf(text, course, 'a.json') as Item;
      expect(fromKept(JSON.parse(JSON.stringify(toKept(item))))).toEqual(item);
    }
    for (const data of [
      null,
      {},
      { kind: 'pad', key: 'x', pad: [] },
      { kind: 'learner', key: 'x', name: '', learner: {} },
    ])
      expect(fromKept(data)).toBeNull();
  });
});

describe('the same thing twice', () => {
  const room = () => {
    const collection = collectionOf([]);
    const add = (text: string) => collection.add(itemOf(text, course, 'a.json') as Item);
    return { ...collection, add };
  };

  it('counts once', () => {
    const { add, items } = room();
    const texts = [pad('k1', 1, 'S'), pad('k1', 1, 'S'), pad('k2', 1, 'S')].map(codeOfPad);
    expect(texts.map((text) => add(text).added)).toEqual(['new', 'same', 'new']);
    expect(items()).toHaveLength(2);
  });

  it('is the later of two backups in which the same round was ended, whichever comes first', () => {
    const one = { 'activity:quizzes/a': done('r1', 0.5) };
    const early = backup(one, 1);
    const late = backup({ ...one, 'activity:quizzes/b': done('r2', 1) }, 2);
    const { add, items } = room();
    add(early);
    const [{ key: before } = { key: '' }] = items();
    expect(add(late)).toEqual({ added: 'newer', replaced: before });
    expect(add(early)).toEqual({ added: 'same', replaced: null });
    expect(items()).toMatchObject([{ learner: { at: 2, best: { 'quizzes/b': 1 } } }]);
  });

  it('is a call under its name: two who have said the same are two, and a name that comes later is taken', () => {
    const { items, ...collection } = collectionOf([]);
    const call = { scenario: 'scenarios/s', seed: 3, lines: ['a', 'b'] };
    const add = (name: string) =>
      collection.add(callItem(`${name} https://course.example/#call=AbC`, '', call)).added;
    expect(['', 'Bob', 'Bob', '', 'Tina'].map(add)).toEqual([
      ...['new', 'newer', 'same', 'same', 'new'],
    ]);
    expect(items()).toMatchObject([{ name: 'Bob' }, { name: 'Tina' }]);
  });

  it('is not two learners whose files are called alike, as all are that were saved on one day', () => {
    const { items, ...collection } = collectionOf([]);
    const files = [
      `${course}-2026-11-28.json`,
      `${course}-2026-11-28 (1).json`,
      '林.json',
      '林.json',
    ];
    files.forEach((file, n) =>
      collection.add(
        itemOf(backup({ 'activity:quizzes/a': done(`r${n}`, n / 4) }), course, file) as Item,
      ),
    );
    expect(peopleOf(items()).map(({ name, standing }) => [name, standing?.quiz])).toEqual([
      ...[
        ['林', 0.5],
        ['林', 0.75],
        ['', 0],
        ['', 0.25],
      ],
    ]);
  });

  it('is not two learners who had nothing in common, not even when both ended nothing', () => {
    const { add, items } = room();
    const begun = { 'draft:scenarios/s': draft([{ type: 'said', line: 'l1' }]) };
    add(backup(begun, 1));
    add(backup(begun, 2));
    expect(items()).toHaveLength(2);
  });
});

describe('a draft', () => {
  it('gives the answers that were checked, each as it was last', () =>
    expect(
      answersIn([
        { type: 'began' },
        { type: 'answered', question: 'a', answer: ['x'] },
        { type: 'answered', question: 'a', answer: ['y'] },
        { type: 'checked' },
        { type: 'advanced' },
        { type: 'answered', question: 'b', answer: ['z'] },
      ]),
    ).toEqual([{ question: 'a', answer: ['y'] }]));

  it('gives the lines of a call without what was taken back, and from where it was taken up again', () => {
    const say = (line: string) => ({ type: 'said', line });
    expect(linesIn([{ type: 'began' }, say('a'), say('b'), { type: 'undone' }, say('c')])).toEqual([
      'a',
      'c',
    ]);
    expect(linesIn([say('a'), say('b'), say('c'), { type: 'rewound', to: 1 }, say('d')])).toEqual([
      'a',
      'd',
    ]);
    expect(linesIn([{ type: 'took-over', said: ['a'] }, say('b')])).toEqual(['a', 'b']);
  });
});

const content: Content = {
  titles: {},
  quizzes: {
    'quizzes/a': [
      {
        id: 'q1',
        ask: 'One?',
        options: [
          { id: 'right', text: 'Right', right: true },
          { id: 'near', text: 'Near' },
          { id: 'far', text: 'Far' },
        ],
      },
      { id: 'q2', ask: 'Two?', options: [{ id: 'yes', text: 'Yes', right: true }] },
    ],
  },
  scenarios: {
    'scenarios/s': [
      { id: 'hello', kind: 'rapport', text: 'Hello' },
      { id: 'offer', kind: 'pitch', text: 'Offer' },
    ],
  },
};
const answered = (answer: string): Learner =>
  learner(
    backup({
      'draft:quizzes/a': draft([
        { type: 'began', seed: 1 },
        { type: 'answered', question: 'q1', answer: [answer] },
        { type: 'checked' },
      ]),
    }),
  );

describe('a name that was wrong', () => {
  it('is changed wherever it stands, and nothing else is', () => {
    const items = [
      { ...pad('a', 1, 'S'), seller: '林', observer: 'Wu' },
      { ...pad('b', 2, 'S'), seller: 'Wu', observer: '林' },
    ].map((one) => itemOf(codeOfPad(one), course) as Item);
    const [lin] = peopleOf(items).filter(({ name }) => name === '林');
    const changed = calledOtherwise(items, lin!, ' Lin Mei ');
    expect(changed).toMatchObject([
      { key: 'pad-a', pad: { seller: 'Lin Mei', observer: 'Wu' } },
      { key: 'pad-b', pad: { seller: 'Wu', observer: 'Lin Mei' } },
    ]);
    expect(peopleOf(changed).map(({ name }) => name)).toEqual(['Lin Mei', 'Wu']);
  });
});

describe('a person', () => {
  it('is everything under one name: twice a seller, once an observer, with a style; who has no name stands alone', () => {
    const sold = [pad('a', 3, 'S'), pad('b', 1, 'S')];
    const heard = { ...pad('c', 2, 'S'), seller: '', observer: '葛平' };
    const texts = [...sold, heard].map(codeOfPad);
    const items = [...texts, `葛平 ${style}`].map((text) => itemOf(text, course) as Item);
    expect(peopleOf(items)).toMatchObject([
      { name: '葛平', sold: [1, 3], heard: [2], shared: 0, style: scores, standing: null },
      { name: '', sold: [2], heard: [], shared: 0, style: null, standing: null },
    ]);
  });
});

const calls = (...learners: Learner[]) =>
  callsOf(
    learners.map((one, at) => ({
      ...{ kind: 'learner' as const, key: String(at), name: '' },
      learner: one,
    })),
  );

describe('the room', () => {
  it('finds the hardest question and the wrong option that most chose: three of four wrong, two of them near', () => {
    const room = ['right', 'near', 'near', 'far'].map(answered);
    expect(hardest(room, content)).toEqual([
      {
        quiz: 'quizzes/a',
        question: content.quizzes['quizzes/a']![0],
        asked: 4,
        wrong: 3,
        most: { text: 'Near', chosen: 2 },
      },
    ]);
  });

  it('counts each line once a call, and leaves scenarios out that nobody played', () => {
    const call = (...lines: string[]): Learner =>
      learner(
        backup({ 'draft:scenarios/s': draft(lines.map((line) => ({ type: 'said', line }))) }),
      );
    expect(heatOf(calls(call('hello', 'offer', 'offer'), call('hello')), content)).toEqual([
      {
        scenario: 'scenarios/s',
        calls: 2,
        lines: [
          { id: 'hello', kind: 'rapport', text: 'Hello', said: 2 },
          { id: 'offer', kind: 'pitch', text: 'Offer', said: 1 },
        ],
      },
    ]);
    expect(heatOf([], content)).toEqual([]);
  });

  // Round 1: S S pitch and S P: 4 of 5 ask, 1 of 5 goes deep, one offer too early. Round 2: P I N need pitch.
  it('tells the mix of each round, and how it changed', () => {
    const rounds = roundsOf([
      pad('a', 1, 'S S pitch'),
      pad('b', 2, 'P I N need pitch'),
      pad('c', 1, 'S P'),
    ]);
    expect(rounds).toMatchObject([
      { round: 1, pads: 2, all: 5, asking: 0.8, deep: 0.2, early: 1 },
      { round: 2, pads: 1, all: 4, asking: 0.75, deep: 0.75, early: 0 },
    ]);
    expect(rounds[0]!.counts).toMatchObject({ S: 3, P: 1, pitch: 1 });
  });

  it('says how each stands, and nothing where nothing was scored', () => {
    const one = learner(
      backup({
        'activity:quizzes/a': done('1', 0.5),
        'activity:quizzes/b': done('2', 1),
        'activity:scenarios/s': done('3', 0.7),
        'activity:balances/x': done('4', null),
      }),
    );
    expect(standingOf(one)).toEqual({ ended: 4, quiz: 0.75, call: 0.7 });
    const begun = backup({ 'draft:scenarios/s': draft([{ type: 'said', line: 'l1' }]) });
    expect(standingOf(learner(begun))).toEqual({ ended: 0, quiz: null, call: null });
  });
});
