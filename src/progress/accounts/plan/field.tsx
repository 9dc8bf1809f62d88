import styles from './view.module.css';

/**
 * Words that can be changed where they stand: they look as the page does, and grow with what is written.
 * On paper they are plain words.
 */
export function Field(props: {
  label: string;
  value: string;
  hint?: string | undefined;
  /** the longest that is kept */
  most: number;
  /** what it looks like: a title, or a number of its own */
  as?: string | undefined;
  /** names it within the page, for the focus */
  at?: string;
  write(text: string): void;
}) {
  const { label, value, hint = '', most, as = '', write } = props;
  return (
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
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    </label>
  );
}
