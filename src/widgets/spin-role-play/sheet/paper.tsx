import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import { rowFields, type CallSheet } from './model.ts';
import styles from './view.module.css';

/** The sheet on paper: what was written, and room where nothing was. */
export function Paper({ sheet, words }: { sheet: CallSheet; words: Words['sheet'] }) {
  const line = (label: string, text: string) => (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
  return (
    <section class={styles.paper} aria-hidden="true" data-paper>
      <h2>{fill(words.paper, { customer: sheet.customer })}</h2>
      <dl>
        {line(words.facts, sheet.facts)}
        {line(words.askSituation, sheet.askSituation)}
      </dl>
      {sheet.rows.map((row, at) => (
        <section key={at}>
          <h3>{fill(words.row, { n: at + 1 })}</h3>
          <dl>{rowFields.map((name) => line(words[name], row[name]))}</dl>
        </section>
      ))}
      <dl>{line(words.next, sheet.next)}</dl>
    </section>
  );
}
