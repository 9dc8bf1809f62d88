import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { stages } from '../kit/stage/model.ts';
import type { AccountStairs } from './model/standing.ts';
import { daysBetween, oldAfter, progressOf } from './model/account.ts';
import type { KeptAccount } from './use-accounts.ts';
import type { StairsWords } from './props.ts';
import styles from './stairs.module.css';

interface StairsProps {
  accounts: readonly KeptAccount[];
  data?: AccountStairs;
  selected?: string | null;
  /** for telling which look is old */
  today?: string;
  words: StairsWords;
  select?(id: string): void;
}
interface Standing {
  id: string;
  name: string;
  step: number;
  /** since when, and from which step; empty before the first look */
  says: string;
  old: boolean;
}

/** The staircase with every account on its step, the highest step on top; its shape never changes. */
export function Stairs({ accounts, data, selected, today, words, select }: StairsProps) {
  const root = useRef<HTMLOListElement>(null);
  const room = useRoom(root);
  const title = (step: number): string => (step > 0 ? words[stages[step - 1]!] : words.ground);
  const placed = data
    ? accounts.flatMap(({ id, name, account }): Standing[] => {
        if (!account) return [];
        const { since, before, now } = progressOf(data, account);
        const moved =
          before !== null && now
            ? fill(before < now.finding.step ? words.upFrom : words.downFrom, {
                stage: title(before),
              })
            : '';
        return [
          {
            id,
            name: name.trim() || words.unnamed,
            step: now?.finding.step ?? 0,
            says: since ? `${fill(words.since, { date: since })} ${moved}` : '',
            old: !!now && !!today && daysBetween(now.on, today) > oldAfter,
          },
        ];
      })
    : [];
  const open = placed.find(({ id }) => id === selected);
  return (
    <>
      <ol ref={root} role="list" class={styles.stairs} aria-label={words.stairs}>
        {[4, 3, 2, 1, 0].map((step) => {
          const stage = stages[step - 1];
          const here = placed.filter((one) => one.step === step);
          const { shown, rest } = standing(here, room, selected ?? null);
          return (
            <li key={step} data-step={step}>
              <ul role="list" class={styles.people}>
                {shown.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      aria-label={one.name}
                      aria-pressed={one.id === selected}
                      data-old={one.old}
                      onClick={() => select?.(one.id)}
                    >
                      <Person initial={[...one.name][0]!} />
                    </button>
                    <span class="visually-hidden">
                      {one.name} {one.says} {one.old && words.lookAgain}
                    </span>
                  </li>
                ))}
                {rest.length > 0 && (
                  <li>
                    <button type="button" class={styles.rest} onClick={() => select?.(rest[0]!.id)}>
                      {fill(words.others, { n: rest.length })}
                    </button>
                  </li>
                )}
              </ul>
              <div class={styles.block}>
                <p class={styles.tread}>
                  {step > 0 && <b class="num">{step}</b>} {title(step)}
                </p>
                {stage && (
                  <>
                    <p class={styles.mark}>{words[`${stage}Mark`]}</p>
                    <p class={styles.not}>{words[`${stage}Not`]}</p>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p class={styles.open} aria-hidden="true">
        {open && (
          <>
            <b>{fill(words.pair, { term: open.name, value: title(open.step) })}</b> {open.says}{' '}
            {open.old && <b>{words.lookAgain}</b>}
          </>
        )}
      </p>
    </>
  );
}

/** How many people stand side by side on the narrowest step. */
function useRoom(root: { current: HTMLElement | null }): number {
  const [room, setRoom] = useState(4);
  useEffect(() => {
    const narrowest = root.current!.querySelector('ul')!;
    const observer = new ResizeObserver(() =>
      setRoom(Math.max(2, Math.floor((narrowest.clientWidth - 12) / 48))),
    );
    observer.observe(narrowest);
    return () => observer.disconnect();
  }, []);
  return room;
}

/** Those who have room, the selected one always among them; the rest takes the last place. */
function standing(here: readonly Standing[], room: number, selected: string | null) {
  if (here.length <= room) return { shown: here, rest: [] };
  const first = here.slice(0, room - 2);
  const last = here.slice(room - 2);
  const shown = [...first, last.find(({ id }) => id === selected) ?? last[0]!];
  return { shown, rest: last.filter((one) => !shown.includes(one)) };
}

const Person = ({ initial }: { initial: string }) => (
  <svg viewBox="0 0 44 58" width="44" height="58" aria-hidden="true">
    <path d="M6 58V45C6 32 14 30 22 30S38 32 38 45V58" />
    <circle cx="22" cy="16" r="13" />
    <text x="22" y="21.5" text-anchor="middle">
      {initial}
    </text>
  </svg>
);
