import { addAccount, assign } from '../store.ts';
import type { BelongsWords } from './props.ts';
import styles from './view.module.css';

const fresh = '+';

/** A sheet's account, to be chosen or made: a new one has the name of the sheet. */
export function BelongsTo(props: {
  /** `<tool>/<id>` */
  sheet: string;
  name: string;
  account: string | null;
  accounts: readonly { id: string; name: string }[];
  words: BelongsWords;
  onChosen?(): void;
}) {
  const { sheet, name, account, accounts, words, onChosen } = props;
  const choose = (value: string): void => {
    assign(sheet, value === fresh ? addAccount(name.trim()) : value || null);
    onChosen?.();
  };
  return (
    <label class={styles.belongs}>
      <span>
        {words.belongs}
        <span class="visually-hidden"> {name}</span>
      </span>
      <select value={account ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.none}</option>
        {accounts.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name.trim() || words.unnamed}
          </option>
        ))}
        <option value={fresh}>{words.newOne}</option>
      </select>
    </label>
  );
}
