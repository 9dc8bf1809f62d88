import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/text.ts';
import type { Words } from '../model/sentences.ts';
import styles from '../view.module.css';

/** A table of accounts with what each earns and the sum up to it; its body is the children. */
export function Accounts(props: {
  words: Words;
  unit: string;
  /** whether each account's place stands before its name */
  ranked?: boolean;
  children: ComponentChildren;
}) {
  const { words, unit, ranked, children } = props;
  return (
    <table class={`table ${styles.accounts}`}>
      <thead>
        <tr>
          {ranked && (
            <th scope="col" class={styles.right}>
              {words.rank}
            </th>
          )}
          <th scope="col">{words.name}</th>
          <th scope="col" class={styles.right}>
            {fill(words.profit, { unit })}
          </th>
          <th scope="col" class={styles.right}>
            {words.sum}
          </th>
        </tr>
      </thead>
      {children}
    </table>
  );
}
