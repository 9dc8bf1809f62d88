import { accountRule, fieldOf } from '../../account/model.ts';
import { planAsked } from '../../here.client.ts';
import { $entry, know } from '../../store.ts';

know({ account: accountRule });

/**
 * What a new sheet is called: as the account from whose plan the page was opened, if there is one, else by
 * the tool's own made-up names.
 */
export function namesFor(made: readonly string[]): readonly string[] {
  const id = planAsked();
  const account = id === null ? null : $entry('account', id).get();
  const name = account ? fieldOf(account, 'name').trim() : '';
  return name ? [name] : made;
}
