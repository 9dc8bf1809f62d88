import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { NewName } from '../belongs/new-name.tsx';
import { standingOf } from '../model/picture.ts';
import type { AccountsProps } from '../props.ts';
import { addAccount, outlastsPage } from '../store.ts';
import { useKept } from '../use-kept.ts';
import { usePlans } from '../use-plans.ts';
import { OutOfAll } from '../out/bring/view.tsx';
import { Loose } from './loose.tsx';
import { Sorted } from './sorted.tsx';
import styles from './view.module.css';

/** All accounts by value and stage, what belongs to none yet, and the picture of where the time should go. */
export function AccountsView(props: AccountsProps) {
  const { words, hrefs } = props;
  const kept = useKept(props.shared);
  const plans = usePlans(kept, props);
  if (!kept || !plans.ready) return <div class={styles.waiting} />;
  const all = kept.accounts.map(([id, account]) => plans.planOf(id, account));
  const standings = all.map(standingOf);
  return (
    <div class={styles.room}>
      {plans.missing && <p role="status">{words.write.notLoaded}</p>}
      <Sorted
        {...props}
        {...{ standings, kept }}
        add={
          <>
            <Add {...props} taken={standings.map(({ name }) => name)} />
            <p>
              <a href={hrefs.example}>{words.list.example}</a>
            </p>
          </>
        }
        between={<Loose {...props} kept={kept} />}
      />
      <OutOfAll plans={all} all={hrefs.all} />
    </div>
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
