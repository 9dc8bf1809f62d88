import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { longestName } from '../../account/model.ts';
import { nameFault } from '../model/name.ts';
import type { NewNameWords } from './props.ts';
import styles from './view.module.css';

/** Asks what a new account is called: Enter makes it, a name that will not do is refused with a sentence. */
export function NewName(props: {
  /** of all accounts */
  taken: readonly string[];
  words: NewNameWords;
  primary?: boolean;
  /** stands in the field, to be taken or overwritten */
  suggested?: string;
  onName(name: string): void;
  /** asked for in passing: the field takes the focus, and Escape leaves it */
  onLeave?(): void;
}) {
  const { taken, words, primary = false, suggested = '', onName, onLeave } = props;
  const [name, setName] = useState(nameFault(suggested, taken) ? '' : suggested.trim());
  const [fault, setFault] = useState<ReturnType<typeof nameFault>>(null);
  const [long, setLong] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const told = useId();
  useEffect(() => {
    if (onLeave) field.current?.select();
  }, []);
  const make = (): void => {
    const found = nameFault(name, taken);
    setFault(found);
    setLong(0);
    if (found) return field.current?.focus();
    setName('');
    onName(name.trim());
  };
  return (
    <form
      class={styles.fresh}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Escape' && !isComposing) onLeave?.();
      }}
    >
      <label>
        <span>{words.addLabel}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          maxLength={longestName}
          value={name}
          placeholder={words.hint}
          aria-invalid={fault !== null}
          aria-describedby={told}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain').trim().length ?? 0;
            setLong(pasted > longestName ? pasted : 0);
            if (pasted > longestName) event.preventDefault();
          }}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setFault(null);
            setLong(0);
          }}
        />
      </label>
      <button type="submit" class={primary ? 'button' : 'button-line'}>
        {words.add}
      </button>
      <p id={told} role="status">
        {long > 0 && fill(words.nameLong, { n: long, most: longestName })}
        {fault &&
          (fault === 'blank' ? words.nameBlank : fill(words.nameTaken, { name: name.trim() }))}
      </p>
    </form>
  );
}
