/**
 * Accounts: `account:<id>` holds what the learner wrote about one customer, `belongs:<tool>/<id>` says of a
 * sheet to which account it belongs, `belongs:note/<lesson>` and `belongs:sentences/<lesson>` of what a
 * lesson left. What has none, or whose account was deleted, belongs to none.
 */
import type { Progress } from '../entries/store.ts';
import { newSheetId, type KeptSheet } from '../sheets/store.ts';
import { splitName, type Kind } from '../model.ts';
import { isInBrowser } from '../storage.ts';
import { noteRule } from '../note/model.ts';
import { sentencesRule } from '../sentences/model.ts';
import { know, page } from '../store.ts';
import {
  accountRule,
  blankLine,
  mergeAccounts,
  newAccount,
  withField,
  withLine,
  withTick,
  type Account,
  type AccountField,
  type LinePart,
  type OwnLine,
} from '../account/model.ts';

know({ account: accountRule, note: noteRule, sentences: sentencesRule });

/** A sheet with the tool that it was made in and the account that it belongs to. */
export interface PlacedSheet extends KeptSheet {
  tool: string;
  /** null: to none */
  account: string | null;
}

/** What the learner keeps once and every account goes by: sheets of a tool, or drafts of a kind of activity. */
export interface Shared {
  /** what tells a plan of it */
  tool: string;
  kind: 'sheet' | 'draft';
  /** the tool, or the folder of the activities */
  under: string;
}

/** Everything about accounts that is kept. */
export interface Kept {
  /** the first made first */
  accounts: readonly (readonly [id: string, account: Account])[];
  /** the first made first; a lesson's note and its sentences are the sheets of `lessonTools` */
  sheets: readonly PlacedSheet[];
  /** the last changed first */
  shared: readonly PlacedSheet[];
}

/** What a lesson leaves that can belong to an account: entries of these kinds, by the lesson. */
export const lessonTools = ['note', 'sentences'] as const;
export const isOfLesson = (tool: string): boolean => lessonTools.some((one) => one === tool);

type Own = Pick<Progress, '$names' | '$entry' | 'keep' | 'drop'>;

/** The accounts of one progress: of the page's own, or of a tab in a test. */
export const accountsOf = (progress: Own) => {
  const change = (id: string, with_: (account: Account, at: number) => Account): boolean =>
    progress.keep('account', id, (now) => {
      const at = Date.now();
      return with_(now ?? newAccount(at, ''), at);
    });
  return {
    /** @returns the new account's id */
    addAccount: (name: string): string => {
      const id = newSheetId();
      change(id, (_, at) => newAccount(at, name));
      return id;
    },
    /** Puts back what was deleted. */
    putBack: (id: string, account: Account): boolean =>
      progress.keep('account', id, (now) => (now ? mergeAccounts(now, account) : account)),
    /**
     * One empty line more, unless there is one: pressed twice, it is added once.
     * @returns its id: of two lines the one written later sorts later
     */
    addLine: (id: string, part: LinePart): string => {
      const now = progress.$entry('account', id).get();
      const blank = now && blankLine(now, part);
      if (blank) return blank;
      const line = `${Date.now().toString(36)}-${newSheetId()}`;
      change(id, (account, at) =>
        withLine(account, line, { at, part, says: {}, done: false, gone: false }),
      );
      return line;
    },
    dropAccount: (id: string): void => progress.drop(`account:${id}`),
    writeField: (id: string, field: AccountField, text: string): boolean =>
      change(id, (account, at) => withField(account, field, { at, text })),
    writeLine: (id: string, line: string, said: Omit<OwnLine, 'at'>): boolean =>
      change(id, (account, at) => withLine(account, line, { at, ...said })),
    tick: (id: string, action: string, done: boolean): boolean =>
      change(id, (account, at) => withTick(account, action, at, done)),
    /** @param sheet `<tool>/<id>`, or `<kind>/<lesson>`; null: to no account */
    assign: (sheet: string, account: string | null): boolean =>
      progress.keep('belongs', sheet, () => ({ at: Date.now(), account: account ?? '' })),
    watchAccounts: (told: (kept: Kept) => void, shared: readonly Shared[] = []): (() => void) =>
      watch(progress, told, shared),
  };
};
type Accounts = ReturnType<typeof accountsOf>;

/** Whether another page can know an account: not where the browser keeps nothing for this site. */
export const outlastsPage = (id: string): boolean =>
  isInBrowser(document.documentElement.dataset.course!, `account:${id}`);

export const addAccount: Accounts['addAccount'] = (...of) => accountsOf(page()).addAccount(...of);
export const dropAccount: Accounts['dropAccount'] = (...of) =>
  accountsOf(page()).dropAccount(...of);
export const putBack: Accounts['putBack'] = (...of) => accountsOf(page()).putBack(...of);
export const addLine: Accounts['addLine'] = (...of) => accountsOf(page()).addLine(...of);
export const writeField: Accounts['writeField'] = (...of) => accountsOf(page()).writeField(...of);
export const writeLine: Accounts['writeLine'] = (...of) => accountsOf(page()).writeLine(...of);
export const tick: Accounts['tick'] = (...of) => accountsOf(page()).tick(...of);
export const assign: Accounts['assign'] = (...of) => accountsOf(page()).assign(...of);

/** Tells everything about accounts: now, and once after every change, in whichever tab. */
export const watchAccounts: Accounts['watchAccounts'] = (...of) =>
  accountsOf(page()).watchAccounts(...of);

const firstMade = (a: { made: number }, b: { made: number }): number => a.made - b.made;

function keptIn({ $names, $entry }: Own, shared: readonly Shared[]): Kept {
  const idsOf = (kind: string): string[] =>
    $names
      .get()
      .flatMap((name) => (name.startsWith(`${kind}:`) ? [name.slice(kind.length + 1)] : []));
  const accounts = idsOf('account')
    .flatMap((id) => {
      const account = $entry('account', id).get();
      return account ? [[id, account] as const] : [];
    })
    .sort(([, a], [, b]) => firstMade(a, b));
  const known = new Set(accounts.map(([id]) => id));
  const ownerOf = (name: string): string | null => {
    const account = $entry('belongs', name).get()?.account ?? '';
    return known.has(account) ? account : null;
  };
  const sheets = idsOf('sheet')
    .flatMap((name): PlacedSheet[] => {
      const sheet = $entry('sheet', name).get();
      const [tool = '', id = ''] = name.split('/');
      return sheet ? [{ ...sheet, id, tool, account: ownerOf(name) }] : [];
    })
    .sort(firstMade);
  const ofLessons = lessonTools.flatMap((tool) =>
    idsOf(tool).flatMap((id): PlacedSheet[] => {
      const data = $entry(tool, id).get();
      const account = ownerOf(`${tool}/${id}`);
      return data ? [{ ...{ id, tool, account, data }, at: 0, made: 0, name: '' }] : [];
    }),
  );
  const common = shared.flatMap(({ tool, kind, under }) =>
    idsOf(kind).flatMap((id): PlacedSheet[] => {
      const value = id.startsWith(`${under}/`) ? $entry(kind, id).get() : null;
      if (!value) return [];
      const data = 'events' in value ? value.events : value.data;
      return [{ ...{ id, tool, data, account: null }, at: value.at, made: 0, name: '' }];
    }),
  );
  return {
    accounts,
    sheets: [...sheets, ...ofLessons],
    shared: common.sort((a, b) => b.at - a.at),
  };
}

function watch(progress: Own, told: (kept: Kept) => void, shared: readonly Shared[]): () => void {
  const stops = new Map<string, () => void>();
  let stopped = false;
  let waiting = false;
  // A change of one thing changes its name's list too, and a backup many things: all are told at once.
  const tell = (): void => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      if (!stopped) told(keptIn(progress, shared));
    });
  };
  const follow = (kind: Kind, id: string): void => {
    const name = `${kind}:${id}`;
    if (!stops.has(name)) stops.set(name, progress.$entry(kind, id).listen(tell));
  };
  const leave = progress.$names.subscribe((names) => {
    for (const name of names) {
      const { kind, id } = splitName(name)!;
      if (kind === 'account') follow(kind, id);
      if (kind === 'sheet' || isOfLesson(kind)) {
        follow(kind, id);
        follow('belongs', kind === 'sheet' ? id : `${kind}/${id}`);
      }
      if (shared.some((one) => one.kind === kind && id.startsWith(`${one.under}/`)))
        follow(kind, id);
    }
    tell();
  });
  return () => {
    stopped = true;
    leave();
    for (const stop of stops.values()) stop();
  };
}
