import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { longestName } from '../../account/model.ts';
import { byValue, standingOf, type Standing } from '../model/picture.ts';
import type { AccountsProps } from '../props.ts';
import { addAccount } from '../store.ts';
import { useKept } from '../use-kept.ts';
import { usePlans } from '../use-plans.ts';
import { OutOfAll } from '../out/list.tsx';
import { On } from '../plan/section.tsx';
import { Loose } from './loose.tsx';
import { Picture } from './picture.tsx';
import styles from './view.module.css';

/** All accounts by value and stage, what belongs to none yet, and the picture of where the time should go. */
export function AccountsView(props: AccountsProps) {
  const { words, hrefs } = props;
  const kept = useKept();
  const plans = usePlans(kept, props);
  if (!kept || !plans.ready) return <div class={styles.waiting} />;
  const all = kept.accounts.map(([id, account]) => plans.planOf(id, account));
  const standings = byValue(all.map(standingOf));
  const some = standings.length > 0;
  return (
    <div class={styles.room}>
      {plans.missing && <p role="status">{words.write.notLoaded}</p>}
      <section class={styles.section} aria-labelledby="yours">
        <h2 id="yours">{some ? words.list.yours : words.list.emptyTitle}</h2>
        {!some && <p>{words.list.empty}</p>}
        <ul role="list" class={styles.accounts}>
          {standings.map((one) => (
            <Row key={one.id} one={one} {...props} />
          ))}
        </ul>
        {standings.length > 1 && <p class="small muted">{words.list.sortedBy}</p>}
        <Add {...props} primary={!some} />
        <p>
          <a href={hrefs.example}>{words.list.example}</a>
        </p>
      </section>
      <Loose {...props} kept={kept} />
      {some && <Picture {...props} standings={standings} accounts={kept.accounts} />}
      <OutOfAll plans={all} all={hrefs.all} />
    </div>
  );
}

function Row({ one, words, hrefs, locale }: AccountsProps & { one: Standing }) {
  const { plan, list, read, write } = words;
  const { band, step, worth, amount, action } = one;
  const stands = [
    band ? plan.bands[band] : list.noBand,
    worth && amount === null ? fill(list.worthUnread, { worth }) : worth,
    step === null ? list.noStage : fill(list.stages, { n: step }),
  ];
  return (
    <li data-account={one.id}>
      <a href={`${hrefs.account}?a=${one.id}`}>{one.name || write.unnamed}</a>
      <span class="small muted">{stands.filter(Boolean).join(read.separator)}</span>
      <span class={styles.next}>
        {action ? (
          <>
            <On on={action.on} none={read.undated} locale={locale} /> {action.what}
          </>
        ) : (
          <span class="muted">{list.noAction}</span>
        )}
      </span>
    </li>
  );
}

/** A name is enough: its plan opens at once. */
function Add({ words, hrefs, primary }: AccountsProps & { primary: boolean }) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) location.assign(`${hrefs.account}?a=${addAccount(name.trim())}`);
        else field.current?.focus();
      }}
    >
      <label>
        <span>{words.list.addLabel}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          maxLength={longestName}
          value={name}
          placeholder={words.write.hints.name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class={primary ? 'button' : 'button-line'}>
        {words.list.add}
      </button>
    </form>
  );
}
