import { fill } from '../../../i18n/text.ts';
import { longestText } from '../model/plan.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

/** One field to write into, with what belongs there, and a word once it is full. */
export function Written(props: {
  name: string;
  ask: string;
  value: string;
  words: Words;
  write(text: string): void;
}) {
  const { name, ask, value, words, write } = props;
  return (
    <label class={styles.field}>
      <b>{name}</b>
      <small>{ask}</small>
      <textarea
        rows={3}
        value={value}
        maxLength={longestText}
        autocomplete="off"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {value.length >= longestText && <small>{fill(words.own.longest, { n: longestText })}</small>}
    </label>
  );
}
