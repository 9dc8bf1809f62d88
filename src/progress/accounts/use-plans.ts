import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../account/model.ts';
import { planOf } from './model/build.ts';
import type { Plan } from './model/plan.ts';
import type { Parts } from './model/planner.ts';
import { readerOf, type Read } from './planners.client.ts';
import type { AccountsProps } from './props.ts';
import type { Kept, PlacedSheet } from './store.ts';

export const sheetName = ({ tool, id }: Pick<PlacedSheet, 'tool' | 'id'>): string =>
  `${tool}/${id}`;

/** What a sheet says, worked out again only when it has changed. */
function useReading() {
  const known = useRef(new Map<string, { data: unknown; name: string; parts: Parts | null }>());
  return (sheet: PlacedSheet, read: Read): Parts | null => {
    const { data, name, tool, id } = sheet;
    const last = known.current.get(sheetName(sheet));
    if (last && last.data === data && last.name === name) return last.parts;
    const source = { tool, sheet: id, name };
    const line = (part: string) => ({ id: `${tool}/${id}/${part}`, source });
    const parts = read({ name, data, line });
    known.current.set(sheetName(sheet), { data, name, parts });
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

/** The plans of accounts, each from what it and its sheets say. */
export function usePlans(kept: Kept | undefined, props: AccountsProps): Plans {
  const { locale, words, tools } = props;
  const [readers, setReaders] = useState<ReadonlyMap<string, Read | 'missing' | null>>(new Map());
  const reading = useReading();
  const used = [...new Set(kept?.sheets.filter((one) => one.account).map(({ tool }) => tool))];
  useEffect(() => {
    for (const tool of used.filter((one) => !readers.has(one))) {
      const told = tools.find((one) => one.tool === tool)?.told ?? null;
      const put = (read: Read | 'missing' | null): void =>
        setReaders((before) => new Map(before).set(tool, read));
      readerOf(tool, told).then(put, () => put('missing'));
    }
  }, [used.join()]);
  const partsOf = (sheet: PlacedSheet): Parts | null | undefined => {
    const read = readers.get(sheet.tool);
    return typeof read === 'function' ? reading(sheet, read) : undefined;
  };
  // What has been shown is not taken away while one more tool is on its way.
  const shown = useRef(false);
  shown.current ||= kept !== undefined && used.every((tool) => readers.has(tool));
  const byAccount = new Map<string, PlacedSheet[]>();
  for (const sheet of kept?.sheets ?? [])
    if (sheet.account)
      byAccount.set(sheet.account, [...(byAccount.get(sheet.account) ?? []), sheet]);
  return {
    planOf: (id, account) =>
      planOf({
        ...{ id, account, locale },
        words: words.plan,
        parts: (byAccount.get(id) ?? []).flatMap((sheet) => partsOf(sheet) ?? []),
      }),
    isBroken: (sheet) => partsOf(sheet) === null,
    ready: shown.current,
    missing: used.some((tool) => readers.get(tool) === 'missing'),
  };
}
