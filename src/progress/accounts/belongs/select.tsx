import { useRef, useState } from 'preact/hooks';
import { addAccount, assign } from '../store.ts';
import { NewName } from './new-name.tsx';
import type { BelongsWords } from './props.ts';
import styles from './view.module.css';

const fresh = '+';

/** A sheet's account, to be chosen or made: the name of the sheet is offered to a new one. */
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
  const [naming, setNaming] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const choose = (chosen: string | null): void => {
    setNaming(false);
    assign(sheet, chosen);
    onChosen?.();
  };
  return (
    <div class={styles.choice}>
      <label class={styles.belongs}>
        <span>
          {words.belongs}
          <span class="visually-hidden"> {name}</span>
        </span>
        <select
          ref={select}
          value={naming ? fresh : (account ?? '')}
          onChange={({ currentTarget: { value } }) =>
            value === fresh ? setNaming(true) : choose(value || null)
          }
        >
          <option value="">{words.none}</option>
          {accounts.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name.trim() || words.unnamed}
            </option>
          ))}
          <option value={fresh}>{words.newOne}</option>
        </select>
      </label>
      {naming && (
        <NewName
          taken={accounts.map((one) => one.name)}
          suggested={name}
          words={words}
          onName={(said) => {
            select.current?.focus();
            choose(addAccount(said));
          }}
          onLeave={() => {
            select.current?.focus();
            setNaming(false);
          }}
        />
      )}
    </div>
  );
}
