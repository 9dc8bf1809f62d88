import { useId, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { AccountsRoom } from '../words.ts';
import styles from './view.module.css';

/** From here on a field says how much more it takes. */
const near = 60;

/**
 * Words that can be changed where they stand: they look as the page does, and grow with what is written.
 * What is pasted goes in whole or, with a reason, not at all. On paper they are plain words.
 */
export function Field(props: {
  label: string;
  value: string;
  hint?: string | undefined;
  /** the longest that is kept */
  most: number;
  words: Pick<AccountsRoom['write'], 'room' | 'tooLong'>;
  /** what it looks like: a title, or a number of its own */
  as?: string | undefined;
  /** names it within the page, for the focus */
  at?: string;
  write(text: string): void;
}) {
  const { label, value, hint = '', most, words, as = '', write } = props;
  const told = useId();
  const [refused, setRefused] = useState('');
  const left = most - value.length;
  const room = left < Math.min(near, most / 4) ? fill(words.room, { n: left, most }) : '';
  const take = (event: Event, field: HTMLTextAreaElement, text: string | undefined): void => {
    const pasted = (text ?? '').replace(/\r\n?/g, '\n').length;
    const fits = left + field.selectionEnd - field.selectionStart;
    setRefused(pasted > fits ? fill(words.tooLong, { n: pasted, room: fits }) : '');
    if (pasted > fits) event.preventDefault();
  };
  return (
    <>
      <label class={`${styles.field} ${as}`}>
        <span class="visually-hidden">{label}</span>
        <span class={styles.sizer} aria-hidden="true">
          {value || hint}{' '}
        </span>
        <textarea
          rows={1}
          autocomplete="off"
          maxLength={most}
          value={value}
          placeholder={hint}
          data-at={props.at}
          aria-describedby={room || refused ? told : undefined}
          onPaste={(event) =>
            take(event, event.currentTarget, event.clipboardData?.getData('text/plain'))
          }
          onDrop={(event) =>
            take(event, event.currentTarget, event.dataTransfer?.getData('text/plain'))
          }
          onInput={({ currentTarget }) => {
            setRefused('');
            write(currentTarget.value);
          }}
        />
      </label>
      {(room || refused) && (
        <small id={told} class={styles.room} role={refused ? 'alert' : undefined}>
          {refused || room}
        </small>
      )}
    </>
  );
}
