import { fill } from '../../i18n/text.ts';
import { stages } from '../kit/stage/model.ts';
import type { AccountStairs } from './model/standing.ts';
import { daysBetween, oldAfter, progressOf } from './model/account.ts';
import type { KeptAccount } from './use-accounts.ts';
import type { StairsWords } from './props.ts';
import styles from './view.module.css';

interface StairsProps {
  accounts: readonly KeptAccount[];
  data?: AccountStairs;
  selected?: string | null;
  /** for telling which look is old */
  today?: string;
  words: StairsWords;
  select?(id: string): void;
}

/** The staircase with every account on its step, the highest step on top. */
export function Stairs({ accounts, data, selected, today, words, select }: StairsProps) {
  const placed = data
    ? accounts.flatMap(({ id, name, account }) =>
        account ? [{ id, name, ...progressOf(data, account) }] : [],
      )
    : [];
  const title = (step: number): string => (step > 0 ? words[stages[step - 1]!] : words.ground);
  return (
    <ol role="list" class={styles.stairs} aria-label={words.stairs}>
      {[4, 3, 2, 1, 0].map((step) => {
        const here = placed.filter(({ now }) => (now?.finding.step ?? 0) === step);
        if (step === 0 && here.length === 0 && placed.length > 0) return null;
        return (
          <li key={step} data-step={step}>
            <p class={styles.tread}>
              {step > 0 && <span class="num">{step}</span>} {title(step)}
            </p>
            <ul role="list">
              {here.map(({ id, name, since, before, now }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="button-line"
                    aria-pressed={id === selected}
                    onClick={() => select?.(id)}
                  >
                    {name.trim() || words.unnamed}
                  </button>
                  {since && (
                    <small class="num">
                      {fill(words.since, { date: since })}
                      {before !== null &&
                        now &&
                        ` ${fill(before < now.finding.step ? words.upFrom : words.downFrom, {
                          stage: title(before),
                        })}`}
                      {now && today && daysBetween(now.on, today) > oldAfter && (
                        <b> {words.lookAgain}</b>
                      )}
                    </small>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
