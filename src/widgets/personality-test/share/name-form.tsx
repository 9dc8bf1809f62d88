import { useState } from 'preact/hooks';
import { longestName } from '../../kit/style/code/model.ts';
import styles from '../view.module.css';

/** A name that may be left empty, and the button that makes something with it. */
export function NameForm(props: {
  label: string;
  make: string;
  primary?: boolean;
  /** with the name, without spaces around it */
  done: (name: string) => void;
}) {
  const [name, setName] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    props.done(name.trim());
  };
  return (
    <form class={styles.form} onSubmit={submit}>
      <label class={styles.field}>
        {props.label}
        <input
          type="text"
          maxLength={longestName}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class={props.primary ? 'button' : 'button-line'}>
        {props.make}
      </button>
    </form>
  );
}
