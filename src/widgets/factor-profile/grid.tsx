import { degrees, riskOf, type Rated } from './model.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface GridProps {
  rated: readonly Rated[];
  first: readonly Rated[];
  words: Words;
}

/** How much a factor weighs against how open it is: what stands at the top right comes first. */
export function Grid({ rated, first, words }: GridProps) {
  const weights = [words.light, words.some, words.heavy] as const;
  const holds = [words.unknown, words.known, words.settled] as const;
  return (
    <table class={styles.grid}>
      <caption>{words.grid}</caption>
      <thead>
        <tr>
          <td />
          {degrees.map((weight) => (
            <th key={weight} scope="col">
              {weights[weight]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {degrees.map((hold) => (
          <tr key={hold}>
            <th scope="row">{holds[hold]}</th>
            {degrees.map((weight) => (
              <td key={weight} data-risk={riskOf({ weight, hold })}>
                <ul>
                  {rated
                    .filter((one) => one.weight === weight && one.hold === hold)
                    .map((one) => (
                      <li key={one.factor.id} data-first={first.includes(one) || undefined}>
                        {one.factor.name}
                      </li>
                    ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
