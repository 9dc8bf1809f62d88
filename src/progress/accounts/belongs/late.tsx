import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { fieldOf } from '../../account/model.ts';
import { planAsked } from '../../here.client.ts';
import { $entry } from '../../store.ts';
import { assign, outlastsPage } from '../store.ts';
import { useKept } from '../use-kept.ts';
import type { LateProps } from './props.ts';
import { BelongsTo } from './select.tsx';
import styles from './view.module.css';

/** A sheet made on this page. */
const isNew = (sheet: string): boolean =>
  ($entry('sheet', sheet).get()?.made ?? 0) >= performance.timeOrigin;

export default function Late(props: LateProps) {
  const { tool, id, name, example = false, told } = props;
  const sheet = `${tool}/${id}`;
  const kept = useKept();
  const [chosen, setChosen] = useState('');
  const account = kept?.sheets.find((one) => one.tool === tool && one.id === id)?.account ?? null;
  const accounts = (kept?.accounts ?? []).map(([id, of]) => ({ id, name: fieldOf(of, 'name') }));
  const wanted = planAsked();
  const known = accounts.some((one) => one.id === wanted);
  // What is begun for a plan is its plan's, once: what the learner chose since stands.
  useEffect(() => {
    if (known && !example && isNew(sheet) && $entry('belongs', sheet).get() === null)
      assign(sheet, wanted);
  }, [known, sheet]);
  if (!kept) return null;
  const { words, href } = told;
  const named = accounts.find((one) => one.id === account);
  return (
    <>
      <BelongsTo {...{ sheet, name, account, accounts, words }} onChosen={() => setChosen(sheet)} />
      <span aria-live="polite">
        {named && chosen === sheet && fill(words.made, { name: named.name || words.unnamed })}
      </span>
      {named && outlastsPage(named.id) && (
        <a class="button-line" href={`${href}?a=${named.id}`}>
          {fill(words.toPlan, { name: named.name || words.unnamed })}
        </a>
      )}
      <details class={styles.may}>
        <summary>{words.privacyTitle}</summary>
        <p>{words.privacy}</p>
      </details>
    </>
  );
}
