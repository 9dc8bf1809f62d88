import { fill } from '../../i18n/text.ts';
import { Past } from '../../progress/past.tsx';
import { Verdict } from '../kit/verdict.tsx';
import { rightOnes, type Group, type Reasons, type Sorting } from './model.ts';
import styles from './view.module.css';
import type { Desk } from './props.ts';

const countOf = ({ data, round }: Desk) => ({
  all: data.cards.length,
  right: rightOnes(data.cards, round.table).length,
});

/** How many cards are right, and what was reached before. */
export function Result(props: Desk & { activity: string }) {
  const { data, round, kit } = props;
  return (
    <div class={styles.hand}>
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
        {fill(props.words.result, countOf(props))}
      </h4>
      {round.kept.length > 0 && (
        <p>{fill(kit.secondPass, { n: data.cards.length - round.kept.length })}</p>
      )}
      <Past activity={props.activity} words={kit} />
    </div>
  );
}

/** Another try: at the wrong cards, or at all of them when none was wrong. */
export function Again(props: Desk & { again(): void }) {
  const { all, right } = countOf(props);
  return (
    <p class={styles.foot}>
      <button type="button" class={right < all ? 'button' : 'button-line'} onClick={props.again}>
        {right < all ? fill(props.words.retry, { n: all - right }) : props.kit.again}
      </button>
    </p>
  );
}

/** A card in its group, whether it is right there, and why. */
export function Judged(
  props: Desk & { group: Group; card: Sorting['cards'][number]; reasons: Reasons },
) {
  const { data, round, words, kit, card, group, reasons } = props;
  const { feedback, facts } = reasons.cards[card.id]!;
  const right = rightOnes(data.cards, round.table).some((one) => one.card === card.id);
  return (
    <li class={styles.card} data-judged={right ? 'right' : 'wrong'}>
      {card.text}
      <Verdict right={right} word={right ? kit.right : kit.wrong}>
        {feedback[group.id]}
      </Verdict>
      {reasons.criteria.length > 0 && (
        <details open={!right}>
          <summary>{words.facts}</summary>
          <dl class={styles.facts}>
            {reasons.criteria.map(({ id, title }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{facts[id]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
