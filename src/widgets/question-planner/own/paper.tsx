import { writeDate } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import { Printed } from '../../kit/paper/view.tsx';
import { mostInARow } from '../model/list.ts';
import { visitFields, type KeptPlan } from '../model/plan.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

/** One plan to take into the meeting: the visit, the questions in order, and room for what is heard. */
export function Paper(props: { kept: KeptPlan; words: Words; done(): void }) {
  const { kept, words } = props;
  const { visit, questions } = kept.plan;
  const { own, fields } = words;
  const date = writeDate(document.documentElement.lang, 'date', Date.now());
  return (
    <Printed done={props.done}>
      <div class={styles.paper}>
        <h1>{fill(own.printed, { name: kept.name, date })}</h1>
        <dl>
          {visitFields.map((field) => (
            <div key={field}>
              <dt>{words.visit[field]}</dt>
              <dd>{visit[field]}</dd>
            </div>
          ))}
        </dl>
        <ol role="list">
          {questions.map((one, place) => (
            <li key={one.id}>
              {place > 0 && place % mostInARow === 0 && <p class={styles.pause}>{own.pause}</p>}
              <p>
                <b class="num">{place + 1}</b> <b>{one.question}</b>{' '}
                {one.sensitive && <small>{fields.sensitive}</small>}
              </p>
              <p>
                <small>
                  {fields.answers}: {one.answers} · {fields.cares}: {one.cares}
                </small>
              </p>
              <p class={styles.heard}>{own.heard}</p>
            </li>
          ))}
        </ol>
      </div>
    </Printed>
  );
}
