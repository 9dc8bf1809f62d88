import { dayOf } from '../../i18n/day.ts';
import type { BenchWords } from './props.ts';
import { useState } from 'preact/hooks';
import { activityAnchor } from '../../i18n/paths.ts';
import { fill } from '../../i18n/text.ts';
import { namesFor, useCameFor } from '../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../progress/accounts/belongs/view.tsx';
import { record, savePlace } from '../../progress/store.ts';
import { Frame } from '../kit/frame.tsx';
import { freeName } from '../kit/sheet/model.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { useBegin } from '../kit/use-late.ts';
import { Account } from './account/view.tsx';
import { marksOn, newAccount, type Account as OneAccount } from './model/account.ts';
import { isWhole, type AccountStairs } from './model/standing.ts';
import { Paper } from './account/paper.tsx';
import { Stairs } from './stairs.tsx';
import { useAccounts } from './use-accounts.ts';
import styles from './view.module.css';

interface BenchProps {
  activity: string;
  lesson?: string | undefined;
  /** the learner has asked for the first account already */
  begun: boolean;
  data: AccountStairs;
  words: BenchWords;
}

/** All accounts on one staircase, and the one that is open. */
export default function Bench({ activity, lesson, begun, data, words }: BenchProps) {
  const { accounts, put, add, drop, undo, undoable } = useAccounts();
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [selected, setSelected] = useState<string | null>(null);
  const [on, setOn] = useState(() => dayOf(Date.now()));
  const [said, setSaid] = useState('');

  const open = accounts?.find(({ id }) => id === selected);
  const readable = accounts?.filter(({ account }) => account) ?? [];
  const select = (id: string | null): void => {
    setSelected(id);
    setOn(dayOf(Date.now()));
    focusOn('[data-now]');
  };
  const addOne = (): string => {
    const taken = accounts?.map(({ name }) => name) ?? [];
    const name = freeName(namesFor(data.names, 'contact'), taken);
    const id = add(name, newAccount);
    select(id);
    setSaid(fill(words.saidAdded, { name: name || words.unnamed }));
    return id;
  };
  useBegin(begun, accounts !== undefined, addOne);
  useCameFor(
    'account-stairs',
    accounts?.map(({ id }) => id),
    { open: select, make: addOne },
  );
  const keep = (id: string, name: string, account: OneAccount, say: string, typing?: boolean) => {
    put(id, name, account, typing);
    setSaid(say);
    if (lesson) savePlace(lesson, activityAnchor(activity));
    if (isWhole(data, marksOn(account, on))) record(activity, { id: `${id}-${on}`, score: null });
  };
  return (
    <Frame
      widget="account-stairs"
      activity={activity}
      phase={open ? 'open' : 'stairs'}
      title={data.title}
      ask={data.ask}
    >
      <div ref={root} class={styles.bench}>
        <p class={styles.privacy}>{data.privacy}</p>
        <Stairs
          accounts={accounts ?? []}
          {...{ data, selected, words, select }}
          today={dayOf(Date.now())}
        />
        {accounts
          ?.filter(({ account }) => !account)
          .map(({ id, name }) => (
            <p key={id} class={styles.broken}>
              {fill(words.broken, { name: name || words.unnamed })}{' '}
              <button
                type="button"
                class="button-quiet"
                onClick={() => {
                  drop(id);
                  focusOn('[data-now]');
                }}
              >
                {words.remove}
              </button>
            </p>
          ))}
        <p class={styles.foot}>
          <button
            type="button"
            class={readable.length > 0 ? 'button-line' : 'button'}
            disabled={!accounts}
            data-now={!open || undefined}
            onClick={addOne}
          >
            {readable.length > 0 ? words.add : words.addFirst}
          </button>
          {undoable && (
            <button
              type="button"
              class="button-quiet"
              data-undo
              onClick={() => {
                const undone = undo();
                if (!undone) return;
                setSaid(undone.done ? words.saidUndone : words.notUndone);
                if (undone.id !== selected) select(undone.id);
                else focusOn('[data-undo]', '[data-now]');
              }}
            >
              {words.undo}
            </button>
          )}
          {readable.length > 0 && (
            <button type="button" class="button-quiet" onClick={() => window.print()}>
              {words.print}
            </button>
          )}
        </p>
        {open && (
          <Belongs key={`of ${open.id}`} tool="account-stairs" id={open.id} name={open.name} />
        )}
        {open?.account && (
          <Account
            key={open.id}
            {...{ data, on, words }}
            id={open.id}
            name={open.name}
            account={open.account}
            today={dayOf(Date.now())}
            look={setOn}
            put={(...change) => keep(open.id, ...change)}
            remove={() => {
              drop(open.id);
              setSaid(fill(words.saidRemoved, { name: open.name || words.unnamed }));
              select(null);
            }}
          />
        )}
        <Paper accounts={readable} {...{ data, words }} />
        <p class={said === words.notUndone ? undefined : 'visually-hidden'} role="status">
          {said}
        </p>
      </div>
    </Frame>
  );
}
