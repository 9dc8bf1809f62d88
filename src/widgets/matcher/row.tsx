import { fill } from '../../i18n/text.ts';
import type { KitWords } from '../kit/words.ts';
import type { Words } from './words.ts';
import { Verdict } from '../kit/verdict.tsx';
import { leftWith, rightFor, type Matching, type Reasons } from './model.ts';
import type { MatcherContext } from './store.ts';
import styles from './view.module.css';

interface RowProps {
  pair: Matching['pairs'][number];
  data: Matching;
  round: MatcherContext;
  words: Words;
  kit: KitWords;
  ready: boolean;
  /** null until they have come */
  reasons: Reasons | null;
  open: boolean;
  show(): void;
  choose(right: string): void;
}

/** One left with the right that it was given, or with the rights to choose from. */
export function Row(props: RowProps) {
  const { pair, data, round, words, kit } = props;
  const given = rightFor(round.matches, pair.id);
  const chosen = data.pairs.find(({ id }) => id === given);
  const kept = round.kept.includes(pair.id);
  const right = given === pair.id;
  return (
    <li
      class={styles.pair}
      data-open={props.open}
      data-judged={round.checked ? (right ? 'right' : 'wrong') : undefined}
    >
      <p class={styles.left} tabIndex={-1} data-now={props.open || undefined}>
        {pair.left}
      </p>
      {props.open ? (
        <Rights {...props} />
      ) : (
        <div>
          <div class={chosen ? styles.slip : styles.gap}>
            {chosen && <p>{chosen.right}</p>}
            {!round.checked && !kept && (
              <button
                type="button"
                class="button-quiet"
                disabled={!props.ready}
                onClick={props.show}
              >
                {chosen ? words.change : words.choose}
                <span class="visually-hidden"> {pair.left}</span>
              </button>
            )}
          </div>
          {round.checked && given && (
            <Verdict right={right} word={right ? kit.right : kit.wrong}>
              {props.reasons?.[pair.id]?.[given]}
            </Verdict>
          )}
          {!round.checked && kept && <p class={styles.kept}>{words.kept}</p>}
        </div>
      )}
    </li>
  );
}

function Rights({ pair, data, round, words, ready, choose }: RowProps) {
  const free = round.rights.filter((id) => !round.kept.includes(leftWith(round.matches, id) ?? ''));
  return (
    <div class={styles.rights} role="group" aria-label={fill(words.chooseFor, { left: pair.left })}>
      {free.map((id) => {
        const user = leftWith(round.matches, id);
        return (
          <button
            type="button"
            class="button-line"
            key={id}
            disabled={!ready}
            aria-pressed={user === pair.id}
            onClick={() => choose(id)}
          >
            <span>{data.pairs.find((one) => one.id === id)!.right}</span>
            {user !== undefined && user !== pair.id && (
              <small class="num">
                {fill(words.usedIn, { n: data.pairs.findIndex((one) => one.id === user) + 1 })}
              </small>
            )}
          </button>
        );
      })}
    </div>
  );
}
