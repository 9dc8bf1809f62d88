import fc from 'fast-check';
import { createProgress } from '../../../src/progress/entries/store.ts';
import { everythingOf } from '../../../src/progress/me/store.ts';
import { sheetsOf } from '../../../src/progress/sheets/store.ts';
import type { Storage, Watcher } from '../../../src/progress/storage.ts';
import { rules } from '../../../src/progress/every/model.ts';
import { kinds, serialise, type Kind, type Values } from '../../../src/progress/model.ts';
import type { ActivityRecord, Attempt } from '../../../src/progress/activity/model.ts';
import { ways } from '../../../src/progress/monday/model.ts';
import { mondaysOf } from '../../../src/progress/monday/save.client.ts';
import { noteOf } from '../../../src/progress/note/model.ts';
import { notesOf } from '../../../src/progress/note/save.client.ts';
import { sentencesOf } from '../../../src/progress/sentences/save.client.ts';

// Few values, so that they meet often.
const at = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constant(8.64e15),
  fc.double({ min: 0, max: 8.64e15, noNaN: true }),
);
const score = fc.constantFrom(null, 0, 0.25, 0.6, 1);
const word = fc.constantFrom(
  '',
  ' ',
  'a',
  'b',
  'Call Li',
  '给李总打电话',
  '<script>alert(1)</script>',
);

const attempt: fc.Arbitrary<Attempt> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', '', '__proto__'),
  at,
  score,
});
const asKept = (attempts: Attempt[]): ActivityRecord =>
  rules.activity.read({ attempts, best: null })!.value;
const activity: fc.Arbitrary<ActivityRecord> = fc
  .oneof(
    { weight: 20, arbitrary: fc.array(attempt, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(attempt, { minLength: 45, maxLength: 60 }) },
  )
  .map(asKept);

const note = fc
  .tuple(at, fc.array(word, { maxLength: 4 }))
  .map(([time, texts]) => noteOf(time, texts));

/** Values of each kind as the course writes them. */
export const values: { [K in Kind]: fc.Arbitrary<Values[K]> } = {
  activity,
  draft: fc.record({
    digest: fc.constantFrom('x1', 'x2'),
    at,
    events: fc.array(fc.record({ type: fc.constantFrom('began', 'answered'), seed: fc.nat() }), {
      maxLength: 3,
    }),
  }),
  note,
  guess: fc.record({ at, digest: fc.constantFrom('x1', 'x2'), answer: word }),
  monday: fc
    .record({
      later: at,
      answers: fc.array(fc.record({ at, how: fc.constantFrom(...ways), what: word }), {
        maxLength: 4,
      }),
    })
    .map((value) => rules.monday.read({ ...value })!.value),
  sentences: fc
    .dictionary(
      fc.constantFrom('kickback', 'drinks', 'a'),
      fc.tuple(note, fc.boolean()).map(([said, keep]) => ({ ...said, keep })),
      { noNullPrototype: true },
    )
    .map((own) => rules.sentences.read({ own })!.value),
  sheet: fc.record({
    at,
    made: at,
    name: word,
    data: fc.oneof(
      fc.constantFrom(null, 0, '', false, 'words'),
      fc.record({ costs: fc.array(fc.nat(), { maxLength: 2 }), who: word }),
    ),
  }),
  account: fc
    .record({
      made: at,
      fields: fc.dictionary(
        fc.constantFrom('name', 'next', 'band'),
        fc.record({ at, text: word }),
        { noNullPrototype: true },
      ),
      lines: fc.dictionary(
        fc.constantFrom('a', 'b', 'constructor'),
        fc.record({
          at,
          part: fc.constantFrom('actions', 'evidence', 'cares'),
          says: fc.record({ what: word, on: word }),
          done: fc.boolean(),
          gone: fc.boolean(),
        }),
        { noNullPrototype: true },
      ),
      ticks: fc.dictionary(fc.constantFrom('a', 'c'), fc.record({ at, done: fc.boolean() }), {
        noNullPrototype: true,
      }),
    })
    .map((value) => rules.account.read({ ...value })!.value),
  belongs: fc.record({ at, account: fc.constantFrom('', 'k3v9', 'a') }),
  place: fc.record({ lesson: word, anchor: word, at }),
  setting: fc.record({ value: word, at }),
};

export const oneOf = (kind: Kind): fc.Arbitrary<Values[Kind]> => values[kind];

/** A stored string of a kind, whole or damaged in a way that disks, editors and attackers have. */
export const saved: fc.Arbitrary<{ name: string; raw: string }> = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.record({
      id: fc.constantFrom('x', 'sorters/x', 'quizzes/y', 'balance-scale/k3v9', 'last'),
      value: oneOf(kind),
      damage: fc.oneof(
        { weight: 3, arbitrary: fc.constant((raw: string) => raw) },
        fc.nat().map((n) => (raw: string) => raw.slice(0, n % (raw.length + 1))),
        fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 2 })).map(
          ([n, put]) =>
            (raw: string) =>
              raw.slice(0, n % raw.length) + put + raw.slice((n % raw.length) + 1),
        ),
        fc.json().map((json) => () => json),
        fc
          .json()
          .map(
            (json) => () =>
              `{"v":1,"at":1,"own":${json},"answers":${json},"later":2,"texts":${json},"attempts":${json},"events":[],"digest":"x","made":2,"name":"n","data":${json},"fields":${json},"lines":${json},"ticks":${json},"account":${json}}`,
          ),
        fc.constant((raw: string) => raw.replace('"v":1', '"v":0')),
        fc.constant((raw: string) => raw.replace('"v":1', '"v":2')),
        fc.constant((raw: string) => raw.replace('"v":1', '"v":1,"__proto__":{"polluted":true}')),
        fc.constant(
          () =>
            `{"v":1,"digest":"x","at":1,"made":1,"name":"n","${kind === 'sheet' ? 'data' : 'events'}":${'['.repeat(5000)}${']'.repeat(5000)}}`,
        ),
      ),
    }),
  )
  .chain(({ id, value, damage }) =>
    fc
      .constantFrom(...kinds)
      .map((kind) => ({ name: `${kind}:${id}`, raw: damage(serialise(value)) })),
  );

/** Everything that a page can do with what is kept, over one storage. */
export const openTab = (storage: Storage) => {
  const progress = createProgress(storage, rules);
  return {
    ...progress,
    ...everythingOf(progress),
    ...sheetsOf(progress),
    ...sentencesOf(progress),
    ...mondaysOf(progress),
    ...notesOf(progress),
  };
};
export type Tab = ReturnType<typeof openTab>;

/** One storage with as many tabs as are opened; what a tab writes the others hear of at `deliver()`. */
export function sharedStorage(start: Record<string, string> = {}) {
  const values = new Map(Object.entries(start));
  const watchers = new Set<Watcher>();
  const queue: (() => void)[] = [];
  const shared = {
    values,
    full: false,
    deliver: () => {
      for (let next = queue.shift(); next; next = queue.shift()) next();
    },
    /** What "clear site data" does. */
    clear: () => {
      values.clear();
      for (const watcher of watchers) queue.push(() => watcher.cleared());
    },
    tab: (): Storage => {
      let own: Watcher | null = null;
      const told = (name: string, raw: string | null): void => {
        for (const watcher of watchers)
          if (watcher !== own) queue.push(() => watcher.changed(name, raw));
      };
      return {
        read: (name) => values.get(name) ?? null,
        lasts: true,
        held: () => null,
        write: (name, raw) => {
          if (shared.full) return false;
          values.set(name, raw);
          told(name, raw);
          return true;
        },
        remove: (name) => {
          if (values.delete(name)) told(name, null);
        },
        names: () => [...values.keys()],
        watch: (watcher) => {
          own = watcher;
          watchers.add(watcher);
          return () => watchers.delete(watcher);
        },
      };
    },
  };
  return shared;
}
