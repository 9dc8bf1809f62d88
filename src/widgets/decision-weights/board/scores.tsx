import type { Case } from '../model/case.ts';
import { pointsAt } from '../model/ranking.ts';
import { isKnown, saidRating } from '../model/said.ts';
import { called, isTold, score, short, type Telling } from '../model/sentences.ts';
import styles from './board.module.css';

/** In the place of a number that nobody has said. */
const none = '–';

/** The ratings of a supplier, each as it was said. */
export const ratingsSaid = (data: Case, supplier: number): (number | string)[] =>
  data.suppliers[supplier]!.ratings.map((one, place) =>
    saidRating(data, supplier, place) ? one : none,
  );

/**
 * The chart as a table: the weights of each stage, and what each supplier scores there.
 * @param brief ratings without the criteria, in the order of the other table
 */
export function Scores({ telling, brief }: { telling: Telling; brief?: boolean }) {
  const { words, data, stages } = telling;
  const all = stages.map((_, stage) => pointsAt(data, stage));
  const head = (name: string) => (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        {stages.map((stage) => (
          <th key={stage.name} scope="col">
            {stage.name}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <div class={styles.scores}>
      <table class="table num">
        {head(words.weights)}
        <tbody>
          {data.criteria.map(({ id, name }, place) => (
            <tr key={id}>
              <th scope="row">{brief ? short(name) : name}</th>
              {data.weights.map((weights, stage) => (
                <td key={stage}>{isKnown(data, stage, place) ? weights[place] : none}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table class="table num">
        {head(words.supplier)}
        <tbody>
          {data.suppliers.map(({ id }, supplier) => {
            const said = ratingsSaid(data, supplier);
            return (
              <tr key={id}>
                <th scope="row">
                  {called(data, supplier)}
                  <small>
                    {brief
                      ? said.join(' · ')
                      : data.criteria
                          .map(({ name }, place) => `${name} ${said[place]}`)
                          .join(words.comma)}
                  </small>
                </th>
                {all.map((points, stage) => (
                  <td key={stage}>{isTold(data, stage) ? score(points[supplier]!) : none}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
