import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../account/model.ts';
import { planOf } from './model/build.ts';
import type { Plan } from './model/plan.ts';
import type { Of, Parts } from './model/planner.ts';
import { accountAsked } from './model/said.ts';
import { readerOf, type Read } from './planners.client.ts';
import type { AccountsProps } from './props.ts';
import { isOfLesson, type Kept, type PlacedSheet } from './store.ts';

export const sheetName = ({ tool, id }: Pick<PlacedSheet, 'tool' | 'id'>): string =>
  `${tool}/${id}`;

/** What a sheet says of an account, worked out again only when one of the two has changed. */
function useReading() {
  const known = useRef(new Map<string, { from: unknown[]; parts: Parts | null }>());
  return (sheet: PlacedSheet, account: string, of: Of, name: string, read: Read): Parts | null => {
    const { data, tool, id } = sheet;
    const key = `${sheetName(sheet)} ${account}`;
    const from = [data, name, JSON.stringify(of)];
    const last = known.current.get(key);
    if (last && last.from.every((one, place) => one === from[place])) return last.parts;
    const source = { tool, sheet: id, name };
    const line = (part: string) => ({ id: `${tool}/${id}/${part}`, source });
    const parts = read({ id, name, of, data, line });
    known.current.set(key, { from, parts });
    return parts;
  };
}

export interface Plans {
  planOf(id: string, account: Account): Plan;
  /** the sheet's own tool cannot read it */
  isBroken(sheet: PlacedSheet): boolean;
  /** false until every tool that was used when the page was opened is there */
  ready: boolean;
  /** what some tools say is missing */
  missing: boolean;
}

const nobody: Of = { name: '', contact: null };

/** The plans of accounts, each from what it and its sheets say, and what speaks of every account. */
export function usePlans(kept: Kept | undefined, props: AccountsProps): Plans {
  const { locale, words, tools, shared, lessons, hrefs } = props;
  const [readers, setReaders] = useState<ReadonlyMap<string, Read | 'missing' | null>>(new Map());
  const reading = useReading();
  const mine = kept?.sheets.filter((one) => one.account) ?? [];
  const common = kept && kept.accounts.length > 0 ? kept.shared : [];
  const used = [...new Set([...mine, ...common].map(({ tool }) => tool))];
  const toldTo = (tool: string): string | null =>
    tool === 'sentences'
      ? hrefs.sentences
      : ([...tools, ...shared].find((one) => one.tool === tool)?.told ?? null);
  useEffect(() => {
    for (const tool of used.filter((one) => !readers.has(one))) {
      const put = (read: Read | 'missing' | null): void =>
        setReaders((before) => new Map(before).set(tool, read));
      readerOf(tool, toldTo(tool)).then(put, () => put('missing'));
    }
  }, [used.join()]);
  const nameOf = ({ tool, id, name }: PlacedSheet): string =>
    (isOfLesson(tool)
      ? lessons.find(({ slug }) => slug === id)?.title
      : shared.find((one) => one.tool === tool)?.title) ||
    // A sheet without a name of its own goes by its tool.
    name.trim() ||
    (tools.find((one) => one.tool === tool)?.title ?? tool);
  const partsOf = (sheet: PlacedSheet, account: string, of: Of): Parts | null | undefined => {
    const read = readers.get(sheet.tool);
    return typeof read === 'function'
      ? reading(sheet, account, of, nameOf(sheet), read)
      : undefined;
  };
  /** Of what is kept more than once, such as results of a self-check, the last that can be read. */
  const partsOfShared = (account: string, of: Of): Parts[] =>
    [...new Set(common.map(({ tool }) => tool))].flatMap((tool) => {
      for (const sheet of common.filter((one) => one.tool === tool)) {
        const parts = partsOf(sheet, account, of);
        if (parts) return [parts];
      }
      return [];
    });
  // What has been shown is not taken away while one more tool is on its way.
  const shown = useRef(false);
  shown.current ||= kept !== undefined && used.every((tool) => readers.has(tool));
  const byAccount = new Map<string, PlacedSheet[]>();
  for (const sheet of mine)
    byAccount.set(sheet.account!, [...(byAccount.get(sheet.account!) ?? []), sheet]);
  return {
    planOf: (id, account) => {
      const of = accountAsked(account);
      const own = (byAccount.get(id) ?? []).flatMap((sheet) => partsOf(sheet, id, of) ?? []);
      return planOf({
        ...{ id, account, locale },
        words: words.plan,
        parts: [...partsOfShared(id, of), ...own],
      });
    },
    isBroken: (sheet) => partsOf(sheet, '', nobody) === null,
    ready: shown.current,
    missing: used.some((tool) => readers.get(tool) === 'missing'),
  };
}
