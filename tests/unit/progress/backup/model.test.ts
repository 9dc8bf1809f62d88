import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWanted, preview, type Change } from '../../../../src/progress/backup/change.model.ts';
import {
  readBackup,
  sizeLimit,
  writeBackup,
  type Backup,
} from '../../../../src/progress/backup/model.ts';
import { parse, rules } from '../../../../src/progress/every/model.ts';
import { serialise, splitName } from '../../../../src/progress/model.ts';
import type { ActivityRecord, Attempt } from '../../../../src/progress/activity/model.ts';
import { openTab, saved, sharedStorage, type Tab } from '../samples.ts';
import { share } from '../../../share.ts';

const course = 'key-accounts';
const read = (text: string): Backup => {
  const backup = readBackup(text, course);
  if ('fault' in backup) throw new Error(backup.fault);
  return backup;
};
const file = (entries: object, of: object = {}): string =>
  JSON.stringify({ format: 'course-backup', course, version: 1, at: 5, entries, ...of });
const one = { id: 'a', at: 5, score: 0.5 };
const two = { id: 'b', at: 9, score: 0.9 };
const raw = (...attempts: Attempt[]): string =>
  serialise<'activity'>(
    attempts
      .map((attempt): ActivityRecord => ({ attempts: [attempt], best: attempt }))
      .reduce((a, b) => rules.activity.merge(a, b)),
  );

describe('a text is refused as a backup', () => {
  it.each([
    ['that is no JSON', 'Dear diary', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is other JSON', '{"name":"package"}', 'not-backup'],
    ['that is a list', '[1]', 'not-backup'],
    ['whose entries are a list', file([], { entries: [1] }), 'not-backup'],
    ['of another course', file({}, { course: 'first-aid' }), 'other-course'],
    ['of a newer format', file({}, { version: 2 }), 'newer'],
    ['that is too large', ' '.repeat(sizeLimit + 1), 'large'],
    ['whose format comes by __proto__', '{"__proto__":{"format":"course-backup"}}', 'not-backup'],
  ])('%s', (_, text, fault) => {
    expect(readBackup(text, course)).toEqual({ fault });
  });
});

describe('a backup', () => {
  it('gives back what was saved, without what belongs to the device', () => {
    const now = { 'note:x': '{"v":1}', 'setting:backup-made': '…' };
    const text = writeBackup(now, course, 77);
    expect(read(`\uFEFF${text}\n`)).toEqual({ at: 77, entries: [['note:x', '{"v":1}']] });
  });

  it('pollutes no prototype and takes no name that is not of the course', () => {
    const text = `{"format":"course-backup","course":"${course}","version":1,"__proto__":{"polluted":1},
      "entries":{"__proto__":{"polluted":1},"constructor":"x","activity:__proto__":${JSON.stringify(raw(one))},
      "note:../../x":"{}","activity:quizzes/x":${JSON.stringify(raw(one))}}}`;
    const changes = preview({}, read(text));
    expect(changes.filter(({ state }) => state === 'new').map(({ name }) => name)).toEqual([
      'activity:quizzes/x',
    ]);
    expect(changes.filter(({ state }) => state === 'unreadable')).toHaveLength(4);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps its valid values when others are broken or newer', () => {
    const entries = {
      'activity:quizzes/x': raw(one),
      'activity:quizzes/y': raw(one).slice(5),
      'note:z': '{"v":9,"texts":[]}',
      'note:number': 5,
    };
    const states = Object.fromEntries(
      preview({}, read(file(entries))).map(({ name, state }) => [name, state]),
    );
    expect(states).toEqual({
      'activity:quizzes/x': 'new',
      'activity:quizzes/y': 'unreadable',
      'note:z': 'newer',
      'note:number': 'unreadable',
    });
  });

  it('takes what had been set aside along, as it was', () => {
    const broken = '{"v":1,"texts":["Ask';
    const laptop = openTab(sharedStorage({ 'note:x': broken }).tab());
    laptop.$entry('note', 'x');
    const backup = read(writeBackup(laptop.stored(), course, 1));
    const phone = openTab(sharedStorage().tab());
    const changes = preview(phone.stored(), backup);
    expect(changes).toMatchObject([{ state: 'set-aside', raw: broken, here: false }]);
    for (const change of changes)
      if (change.state === 'set-aside') phone.restoreUnread(change.name, change.raw);
    expect(phone.unread()).toMatchObject([{ of: 'note:x', raw: broken }]);
    const again = preview(phone.stored(), backup);
    expect(again).toMatchObject([{ state: 'set-aside', here: true }]);
    expect(again.filter(isWanted)).toEqual([]);
  });

  it.each(['aside:abc:note:x', 'aside:1e300:note:x', 'aside::note:x', 'aside:5:x', 'aside:5'])(
    'does not take %s, which is no name of what was set aside',
    (name) => {
      expect(preview({}, read(file({ [name]: 'x' })))).toEqual([{ name, state: 'unreadable' }]);
    },
  );

  it.each([
    ['quotation marks', '"'],
    ['Chinese', '给'],
  ])('of a store full of %s can be loaded again', (_, sign) => {
    const full = 5 * 1024 * 1024;
    const text = sign.repeat(full / JSON.stringify(sign).slice(1, -1).length - 100);
    const now = { 'note:x': JSON.stringify({ v: 1, at: 1, texts: [text] }) };
    const backup = writeBackup(now, course, 1);
    expect(now['note:x'].length).toBeGreaterThan(full - 300);
    expect(Buffer.byteLength(backup)).toBeLessThan(sizeLimit);
    expect(preview({}, read(backup))).toMatchObject([{ state: 'new', after: { texts: [text] } }]);
  });

  it('shows what would change, and merges with what is here', () => {
    const name = 'activity:quizzes/x';
    const backup = read(file({ [name]: raw(two) }));
    expect(preview({ [name]: raw(one) }, backup)).toMatchObject([
      { state: 'merged', before: { best: one }, after: { attempts: [one, two], best: two } },
    ]);
    expect(preview({ [name]: raw(one, two) }, backup)).toMatchObject([{ state: 'same' }]);
    expect(preview({ [name]: '{"v":2}' }, backup)).toEqual([{ name, state: 'newer' }]);
  });
});

const takeOver = (progress: Tab, changes: Change[]): void => {
  for (const change of changes)
    if ('kind' in change) progress.restore(change.kind, change.id, change.after as never);
};

const runs = share(10_000, 2_000);
it(
  `${runs} of 10,000 random and corrupted backups cost no throw, no valid part and nothing that is here`,
  { timeout: 120_000 },
  () => {
    const entries = fc.array(saved, { maxLength: 2 });
    fc.assert(
      fc.property(entries, entries, (here, there) => {
        const toMap = (list: typeof here) =>
          Object.fromEntries(list.map(({ name, raw: value }) => [name, value]));
        const shared = sharedStorage(toMap(here));
        const progress = openTab(shared.tab());
        const text = writeBackup(toMap(there), course, 1);
        takeOver(progress, preview(progress.stored(), read(text)));
        for (const source of [toMap(here), toMap(there)])
          for (const [name, value] of Object.entries(source)) {
            const { kind, id } = splitName(name)!;
            const part = parse(kind, value);
            if (part.state !== 'ok' || parse(kind, toMap(here)[name] ?? '').state === 'newer')
              continue;
            const kept = progress.$entry(kind, id).get();
            expect(kept && serialise(rules[kind].merge(kept as never, part.value as never))).toBe(
              serialise(kept!),
            );
          }
      }),
      { numRuns: runs },
    );
  },
);

it('any text at all is read or refused without a throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => file({}, { entries: json })),
      ),
      (text) => {
        const backup = readBackup(text, course);
        if (!('fault' in backup)) preview({}, backup);
      },
    ),
  );
});
