import type { Editing } from '../props.ts';
import styles from './view.module.css';

/** One of a few things that can be said of an account. */
export function Choice(props: {
  field: 'band' | 'customer' | 'us' | 'tells' | 'shows';
  options: readonly (readonly [value: string, title: string])[];
  /** what is so while nothing is chosen */
  none?: string | undefined;
  editing: Editing;
}) {
  const { field, options, none, editing } = props;
  return (
    <label class={styles.choice}>
      <span>{editing.words.fields[field]}</span>
      <select
        value={editing.said(field)}
        onChange={({ currentTarget }) => editing.write(field, currentTarget.value)}
      >
        <option value="">{none ?? editing.words.choose}</option>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
