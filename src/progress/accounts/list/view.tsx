import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { NewName } from '../belongs/new-name.tsx';
import { byValue, standingOf, type Standing } from '../model/picture.ts';
import type { AccountsProps } from '../props.ts';
import { addAccount, outlastsPage } from '../store.ts';
import { useKept } from '../use-kept.ts';
import { usePlans } from '../use-plans.ts';
import { OutOfAll } from '../out/list.tsx';
import { On } from '../plan/section.tsx';
import { Loose } from './loose.tsx';
import { Name } from './name.tsx';
import { Picture } from './picture.tsx';
import styles from './view.module.css';

/** All accounts by value and stage, what belongs to none yet, and the picture of where the time should go. */
export function AccountsView(props: AccountsProps) {
  const { words, hrefs } = props;
  const kept = useKept(props.shared);
  const plans = usePlans(kept, props);
  if (!kept || !plans.ready) return <div class={styles.waiting} />;
  const all = kept.accounts.map(([id, account]) => plans.planOf(id, account));
  const standings = byValue(all.map(standingOf));
  const some = standings.length > 0;
  return (
    <div class={styles.room}>
      {plans.missing && <p role="status">{words.write.notLoaded}</p>}
      <section class={styles.section} aria-labelledby="yours">
        <h2 id="yours" tabIndex={-1}>
          {some ? words.list.yours : words.list.emptyTitle}
        </h2>
        {!some && <p>{words.list.empty}</p>}
        <ul role="list" class={styles.accounts}>
          {standings.map((one) => (
            <Row key={one.id} one={one} {...props} />
          ))}
        </ul>
        {standings.length > 1 && <p class="small muted">{words.list.sortedBy}</p>}
        <Add {...props} taken={standings.map(({ name }) => name)} />
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

function Row({ one, ...props }: AccountsProps & { one: Standing }) {
  const { words, locale } = props;
  const { plan, list, read } = words;
  const { band, step, worth, amount, action } = one;
  const stands = [
    band ? plan.bands[band] : list.noBand,
    worth && amount === null ? fill(list.worthUnread, { worth }) : worth,
    step === null ? list.noStage : fill(list.stages, { n: step }),
  ];
  return (
    <li data-account={one.id}>
      <Name {...props} id={one.id} name={one.name} />
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

/** A name is enough: its plan opens at once, where another page can know it. */
function Add({ words, hrefs, taken }: AccountsProps & { taken: readonly string[] }) {
  const [unsaved, setUnsaved] = useState('');
  const { list, write } = words;
  const make = (name: string): void => {
    const id = addAccount(name);
    if (outlastsPage(id)) location.assign(`${hrefs.account}?a=${id}`);
    else setUnsaved(name);
  };
  return (
    <>
      <NewName
        {...{ taken }}
        primary={taken.length === 0}
        words={{ ...list, hint: write.hints.name }}
        onName={make}
      />
      <p role="status">{unsaved && fill(list.unsaved, { name: unsaved })}</p>
    </>
  );
}
