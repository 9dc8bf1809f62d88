import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { accountRule, fieldOf, type AccountField } from '../../account/model.ts';
import { planAsked, sheetHere } from '../../here.client.ts';
import { $entry, know, page } from '../../store.ts';

know({ account: accountRule });

/** The account from whose plan the page was opened; null where it was opened otherwise. */
export function accountAsked() {
  const id = planAsked();
  const account = id === null ? null : $entry('account', id).get();
  return id !== null && account ? { id, account } : null;
}

/**
 * What a new sheet is called: as the account from whose plan the page was opened, or as whom one deals with
 * most there; without a plan, by the tool's own names.
 */
export function namesFor(
  made: readonly string[],
  by: Extract<AccountField, 'name' | 'contact'> = 'name',
): readonly string[] {
  const asked = accountAsked();
  return asked ? [fieldOf(asked.account, by).trim()] : made;
}

/** Names by number, one more than are taken, so that one of them is free; `pattern` with {n}. */
export const numbered = (pattern: string, taken: readonly string[]): string[] =>
  Array.from({ length: taken.length + 1 }, (_, n) => fill(pattern, { n: n + 1 }));

/**
 * Opens, once, the sheet for which the learner came to the tool: the one in the address, else that of the
 * account from whose plan the page was opened. An account that has none there is given one.
 *
 * @param ids of all that is kept of the tool, the first made first; undefined until they were read
 * @param make makes a sheet by the account's name, opens it, and gives its id
 */
export function useCameFor(
  tool: string,
  ids: readonly string[] | undefined,
  { open, make }: { open(id: string): void; make(): string },
): void {
  const came = useRef(false);
  useEffect(() => {
    if (!ids || came.current) return;
    came.current = true;
    const here = sheetHere(tool);
    if (here !== undefined && ids.includes(here)) return open(here);
    const account = accountAsked()?.id;
    if (account === undefined) return;
    const own = ids.findLast((id) => $entry('belongs', `${tool}/${id}`).get()?.account === account);
    if (own !== undefined) return open(own);
    const made = make();
    page().keep('belongs', `${tool}/${made}`, () => ({ at: Date.now(), account }));
  }, [ids !== undefined]);
}
