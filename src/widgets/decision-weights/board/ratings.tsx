import { fill } from '../../../i18n/text.ts';
import { best, rated, type Case } from '../model/case.ts';
import { saidRating, withSaidRating } from '../model/said.ts';
import { ratingsSaid } from './scores.tsx';
import { called, type Telling } from '../model/sentences.ts';
import { Sign } from './mark.tsx';
import { Stepper } from './stepper.tsx';
import styles from './board.module.css';

/** How the customer rates each supplier: one open at a time keeps forty numbers on a phone readable. */
export function Ratings(props: { telling: Telling; change: (data: Case) => void }) {
  const { telling, change } = props;
  const { words, data } = telling;
  return (
    <section class={styles.ratings}>
      <h5>
        {words.ratings}
        <small>{words.ratingsHint}</small>
      </h5>
      {data.suppliers.map(({ id, ratings }, supplier) => (
        <details key={id} open={supplier === 0}>
          <summary>
            <Sign supplier={supplier} />
            <span class={styles.rowName}>{called(data, supplier)}</span>
            <span class={styles.numbers}>{ratingsSaid(data, supplier).join(' · ')}</span>
          </summary>
          <ul class={styles.rows} role="list">
            {data.criteria.map(({ id: criterion, name }, place) => {
              const values = { supplier: called(data, supplier), criterion: name };
              return (
                <li key={criterion}>
                  <span class={styles.rowName}>{name}</span>
                  <Stepper
                    label={fill(words.rating, values)}
                    less={fill(words.ratingLess, values)}
                    more={fill(words.ratingMore, values)}
                    value={ratings[place]!}
                    unsaid={!saidRating(data, supplier, place)}
                    from={0}
                    to={best}
                    step={1}
                    set={(to) =>
                      change(withSaidRating(rated(data, supplier, place, to), supplier, place))
                    }
                  />
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
