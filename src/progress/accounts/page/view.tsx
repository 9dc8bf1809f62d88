import { useEffect, useRef, useState } from 'preact/hooks';
import { readSum } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { changedAt, fieldOf, type Account, type LinePart } from '../../account/model.ts';
import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import type { AccountProps, Editing } from '../props.ts';
import {
  addLine,
  assign,
  dropAccount,
  isOfLesson,
  putBack,
  tick,
  writeField,
  writeLine,
} from '../store.ts';
import { Out } from '../out/view.tsx';
import { leftByLessons } from '../plan/from-lessons.tsx';
import { PlanView } from '../plan/view.tsx';
import { useKept } from '../use-kept.ts';
import { usePlans } from '../use-plans.ts';
import { dayOf } from '../../../i18n/day.ts';
import { nameFault, shortened } from '../model/name.ts';
import { addedTo } from '../model/said.ts';
import { Drop } from './drop.tsx';
import { Rests } from './rests.tsx';
import styles from './view.module.css';

/** The account whose plan is asked for: `?a=<id>`. */
const asked = (): string => new URLSearchParams(location.search).get('a') ?? '';

/** One account's plan, to be read and changed in place. */
export function AccountView(props: AccountProps) {
  const { words, hrefs, fillings } = props;
  const kept = useKept(props.shared);
  const plans = usePlans(kept, props);
  const [id, setId] = useState<string | null>(null);
  const [dropped, setDropped] = useState<Account | null>(null);
  const [removed, setRemoved] = useState<{ line: string; before: Account['lines'][string] } | null>(
    null,
  );
  const [open, setOpen] = useState<string | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  useEffect(() => setId(asked()), []);
  const account = kept?.accounts.find(([one]) => one === id)?.[1];
  const known = account !== undefined;
  const was = useRef(false);
  useEffect(() => {
    // Deleted in another tab, what had the focus is gone.
    if (was.current && !known && !dropped) root.current?.querySelector('h1')?.focus();
    was.current = known;
  }, [known]);
  const shown = known && plans.ready;
  useEffect(() => {
    // Who has just made it goes on writing.
    if (shown && isJustMade(account) && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('h1 textarea')?.focus();
  }, [shown]);
  const name = account ? fieldOf(account, 'name').trim() || words.write.unnamed : '';
  useEffect(() => {
    if (account) document.title = `${name} · ${words.list.title}`;
  }, [name]);
  if (!kept || id === null || (account && !plans.ready)) return <div class={styles.waiting} />;

  const back = (
    <p>
      <a href={hrefs.all}>{words.write.all}</a>
    </p>
  );
  if (!account)
    return (
      <div class={styles.room} ref={root}>
        <h1 class={styles.none} aria-live="polite" tabIndex={-1}>
          {dropped
            ? fill(words.write.dropped, { name: fieldOf(dropped, 'name') || words.write.unnamed })
            : id
              ? words.write.gone
              : words.write.noneNamed}
        </h1>
        {dropped && (
          <p>
            <button
              type="button"
              class="button-line"
              data-now
              onClick={() => {
                putBack(id, dropped);
                setDropped(null);
                focusOn('h1 textarea');
              }}
            >
              {words.write.undo}
            </button>
          </p>
        )}
        {back}
      </div>
    );

  const others = kept.accounts.flatMap(([one, other]) =>
    one === id ? [] : fieldOf(other, 'name'),
  );
  const sheets = kept.sheets.filter((one) => one.account === id);
  const editing: Editing = {
    words: words.write,
    fillings: startingAt(fillings, id),
    said: (field) => fieldOf(account, field),
    write: (field, text) => void writeField(id, field, text),
    line: (line, part, says, done = false) =>
      void writeLine(id, line, { part, says, done, gone: false }),
    open,
    hold: setOpen,
    openLine: (line, closed) => {
      setOpen(line);
      focusOn(
        line ? `[data-line="${line}"] :is(textarea, [type='date'])` : `[data-change="${closed}"]`,
      );
    },
    add: (part: LinePart) => {
      const line = addLine(id, part);
      setOpen(line);
      focusOn(`[data-line="${line}"] textarea`);
    },
    remove: (line, part) => {
      setRemoved({ line, before: account.lines[line]! });
      writeLine(id, line, { part, says: {}, done: false, gone: true });
      focusOn('[data-undo]');
    },
    tick: (action, done) => void tick(id, action, done),
    added: (action) => addedTo(account, action),
    warns: (field) => {
      const said = fieldOf(account, field).trim();
      if (field === 'worth' && said && readSum(said) === null)
        return fill(words.list.worthUnread, { worth: shortened(said) });
      const isTaken = field === 'name' && nameFault(said, others) === 'taken';
      return isTaken ? fill(words.list.nameTaken, { name: said }) : '';
    },
    used: new Set(sheets.map(({ tool }) => tool)),
    today: dayOf(Date.now()),
    ofLessons: (tool) => leftByLessons(tool, kept, props.lessons, id),
    take: (tool, lesson, taken) => void assign(`${tool}/${lesson}`, taken ? id : null),
    selfCheck: props.tools.find(({ tool }) => tool === 'personality-test')?.href ?? null,
  };
  const plan = plans.planOf(id, account);
  return (
    <div class={styles.room} ref={root}>
      {back}
      {plans.missing && <p role="status">{words.write.notLoaded}</p>}
      <PlanView plan={plan} words={words.read} editing={editing} />
      <div class={styles.undo} role="status">
        {removed && (
          <p>
            {words.write.removed}{' '}
            <button
              type="button"
              class="button-line"
              data-undo
              onClick={() => {
                const { at: _, ...before } = removed.before;
                writeLine(id, removed.line, before);
                setOpen(removed.line);
                setRemoved(null);
                focusOn(`[data-line="${removed.line}"] textarea`);
              }}
            >
              {words.write.undo}
            </button>
          </p>
        )}
      </div>
      <Out plan={plan} others={others} read={words.read} all={hrefs.all} />
      <Rests
        {...props}
        sheets={sheets.filter(({ tool }) => !isOfLesson(tool))}
        isBroken={plans.isBroken}
        takeOff={(sheet) => {
          assign(sheet, null);
          focusOn('#rests');
        }}
      />
      <Drop
        {...{ name, words }}
        drop={() => {
          setDropped(account);
          dropAccount(id);
          focusOn('[data-now]');
        }}
      />
    </div>
  );
}

/** Made on the page before, and not yet changed. */
const isJustMade = (account: Account): boolean =>
  changedAt(account) === account.made && Date.now() - account.made < 10_000;

/** A sheet that is begun from here belongs to the account. */
const startingAt = (fillings: AccountProps['fillings'], id: string): AccountProps['fillings'] =>
  Object.fromEntries(
    Object.entries(fillings).map(([section, { lesson, tools }]) => [
      section,
      { lesson, tools: tools.map((one) => ({ ...one, href: `${one.href}?a=${id}` })) },
    ]),
  ) as AccountProps['fillings'];
