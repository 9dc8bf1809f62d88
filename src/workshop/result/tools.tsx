import { useState } from 'preact/hooks';
import { canDownload, download } from '../../widgets/kit/save.client.ts';
import { writeTable } from '../../widgets/kit/table/model.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import type { ResultRoom } from './words.ts';
import styles from './view.module.css';

type Row = (string | number)[];

/** What is done with all of it: names hidden, a table, paper, erased. */
export function Tools(props: {
  words: ResultRoom['tools'];
  hidden: boolean;
  hide(hidden: boolean): void;
  project(): void;
  rows(): Row[];
  turnRows(): Row[];
  erase(): void;
}) {
  const { words, hidden, hide, project, rows, turnRows, erase } = props;
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const { root, focusOn } = useFocusAfterMove<HTMLElement>();
  const save = (name: string, table: Row[]): void =>
    download({ name: `${name}.csv`, type: 'text/csv', text: writeTable(table) });
  const ask = (open: boolean): void => {
    setAsking(open);
    focusOn(open ? '[data-erase]' : '[data-ask]');
  };
  return (
    <section ref={root} class={styles.tools}>
      <p class={styles.row}>
        <button type="button" class="button" data-project onClick={project}>
          {words.project}
        </button>
        <button
          type="button"
          class="button-line"
          onClick={() => {
            hide(!hidden);
            setTold(hidden ? words.shown : words.hidden);
          }}
        >
          {hidden ? words.show : words.hide}
        </button>
        {canDownload() && (
          <>
            <button type="button" class="button-line" onClick={() => save(words.csvFile, rows())}>
              {words.csv}
            </button>
            <button
              type="button"
              class="button-line"
              onClick={() => save(words.turnsFile, turnRows())}
            >
              {words.turns}
            </button>
            <button type="button" class="button-line" onClick={() => window.print()}>
              {words.print}
            </button>
          </>
        )}
        <button type="button" class="button-quiet" data-ask onClick={() => ask(true)}>
          {words.erase}
        </button>
      </p>
      <p class="small muted">{words.projectText}</p>
      {asking && (
        <p class={styles.row}>
          <span>{words.eraseAsk}</span>
          <button type="button" class="button-line" data-erase onClick={erase}>
            {words.eraseYes}
          </button>
          <button type="button" class="button-quiet" onClick={() => ask(false)}>
            {words.cancel}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {told}
      </p>
    </section>
  );
}
