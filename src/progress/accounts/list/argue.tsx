import { useState } from 'preact/hooks';
import { fieldOf, longestField } from '../../account/model.ts';
import { Field } from '../plan/field.tsx';
import type { AccountsProps } from '../props.ts';
import { writeField, type Kept } from '../store.ts';
import styles from './view.module.css';

/** As many as are listed whether the learner has written of them or not. */
const few = 6;

/** Where the learner would spend time otherwise than the picture says: of many, those of which it is written. */
export function Argue(props: AccountsProps & Pick<Kept, 'accounts'>) {
  const { words, accounts } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const name = (id: string): string => {
    const account = accounts.find(([one]) => one === id)?.[1];
    return (account && fieldOf(account, 'name').trim()) || words.write.unnamed;
  };
  const isListed = ([id, account]: Kept['accounts'][number]): boolean =>
    accounts.length <= few || chosen.includes(id) || fieldOf(account, 'argue') !== '';
  const others = accounts.filter((one) => !isListed(one));
  return (
    <>
      <h3>{words.list.argue}</h3>
      <ul role="list" class={styles.argue}>
        {accounts.filter(isListed).map(([id, account]) => (
          <li key={id}>
            <b>{name(id)}</b>
            <Field
              label={`${name(id)}: ${words.write.fields.argue}`}
              value={fieldOf(account, 'argue')}
              hint={words.list.argueHint}
              most={longestField}
              words={words.write}
              write={(text) => {
                // A field that was emptied stays while it is written in.
                setChosen((now) => (now.includes(id) ? now : [...now, id]));
                writeField(id, 'argue', text);
              }}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div class={styles.find}>
          <label>
            <span>{words.list.argueOther}</span>
            <select
              value=""
              onChange={({ currentTarget }) => {
                setChosen([...chosen, currentTarget.value]);
                currentTarget.value = '';
              }}
            >
              <option value="">{words.write.choose}</option>
              {others.map(([id]) => (
                <option key={id} value={id}>
                  {name(id)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </>
  );
}
