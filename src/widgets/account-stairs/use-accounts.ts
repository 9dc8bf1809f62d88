import { useKept, type Kept } from '../../progress/sheets/use-kept.ts';
import { readAccount, type Account } from './model/account.ts';

export type KeptAccount = Omit<Kept<Account>, 'value'> & { account: Account | null };

/** The learner's accounts, kept as sheets. */
export function useAccounts() {
  const { kept, put, ...rest } = useKept('account-stairs', readAccount);
  return {
    ...rest,
    /** undefined until they were read */
    accounts: kept?.map(({ value, ...sheet }): KeptAccount => ({ ...sheet, account: value })),
    put: (id: string, name: string, account: Account, typing = false): void =>
      put(id, name, account, typing ? 'name' : undefined),
  };
}
