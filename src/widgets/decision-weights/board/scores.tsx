import { pointsAt } from '../model/ranking.ts';
import { called, score, short, type Telling } from '../model/sentences.ts';
import styles from './board.module.css';

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
                <td key={stage}>{weights[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table class="table num">
        {head(words.supplier)}
        <tbody>
          {data.suppliers.map(({ id, ratings }, supplier) => (
            <tr key={id}>
              <th scope="row">
                {called(data, supplier)}
                <small>
                  {brief
                    ? ratings.join(' · ')
                    : data.criteria
                        .map(({ name }, place) => `${name} ${ratings[place]}`)
                        .join(words.comma)}
                </small>
              </th>
              {all.map((points, stage) => (
                <td key={stage}>{score(points[supplier]!)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
