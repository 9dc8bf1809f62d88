import { isDay } from '../../../i18n/day.ts';
import { fill } from '../../../i18n/text.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import {
  marksOn,
  withLook,
  withMark,
  withoutLook,
  type Account as OneAccount,
} from '../model/account.ts';
import { Found, headline } from './finding.tsx';
import { History } from './history.tsx';
import { find, type AccountStairs, type Mark } from '../model/standing.ts';
import { Signs } from './signs.tsx';
import type { BenchWords } from '../props.ts';
import styles from '../view.module.css';

interface AccountProps {
  id: string;
  name: string;
  account: OneAccount;
  data: AccountStairs;
  today: string;
  /** the day that is looked at */
  on: string;
  words: BenchWords;
  look(on: string): void;
  put(name: string, account: OneAccount, said: string, typing?: boolean): void;
  remove(): void;
}

/** One account: what was seen, where it stands, what to do, and how it came there. */
export function Account(props: AccountProps) {
  const { id, name, account, data, today, on, words } = props;
  const marks = marksOn(account, on);
  const finding = find(data, marks);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const looked = account.looks.some((look) => look.on === on);
  // The day of the answers was wrong: they are on a later one.
  const later = account.looks.find((look) => look.on > on);
  const mark = (sign: string, answer: Mark): void => {
    const next = withMark(account, on, sign, answer);
    props.put(name, next, headline(find(data, marksOn(next, on)), words));
  };
  return (
    <div ref={root} class={styles.account}>
      <h4 tabIndex={-1} data-now>
        {name.trim() || words.unnamed}
      </h4>
      <div class={styles.fields}>
        <label>
          <span>{words.name}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={60}
            value={name}
            onInput={(event) => props.put(event.currentTarget.value, account, '', true)}
          />
        </label>
        <label>
          <span>{words.asOf}</span>
          <input
            type="date"
            value={on}
            max={today}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (isDay(day) && day <= today) props.look(day);
            }}
          />
        </label>
        <label class={styles.check}>
          <input
            type="checkbox"
            checked={account.publicBody}
            onChange={() => props.put(name, { ...account, publicBody: !account.publicBody }, '')}
          />
          <span>{words.publicBody}</span>
        </label>
      </div>
      {!looked && account.looks.some((look) => look.on < on) && (
        <p class={styles.carried}>
          {words.carried}{' '}
          <button
            type="button"
            class="button-line"
            onClick={() => {
              props.put(name, withLook(account, { on, marks }), fill(words.saidSame, { date: on }));
              focusOn('[data-found]');
            }}
          >
            {words.same}
          </button>
        </p>
      )}
      {!looked && later && !account.looks.some((look) => look.on < on) && (
        <p class={styles.carried}>
          {fill(words.later, { date: later.on })}{' '}
          <button
            type="button"
            class="button-line"
            onClick={() => {
              const moved = withLook(withoutLook(account, later.on), { ...later, on });
              props.put(name, moved, headline(find(data, marksOn(moved, on)), words));
              focusOn('[data-found]');
            }}
          >
            {words.moveHere}
          </button>
        </p>
      )}
      <div class={styles.sides}>
        <Signs {...{ id, data, marks, words, mark }} />
        <Found {...{ data, finding, words }} publicBody={account.publicBody} />
      </div>
      <History
        {...{ account, data, today, on, words }}
        show={props.look}
        remove={(day) => {
          props.put(name, withoutLook(account, day), fill(words.saidRemoved, { name: day }));
          focusOn(account.looks.length > 1 ? '[data-history]' : '[data-now]');
        }}
      />
      <p>
        <button type="button" class="button-quiet" onClick={props.remove}>
          {words.remove}
        </button>
      </p>
    </div>
  );
}
