import { useEffect, useState } from 'preact/hooks';
import { href } from '../../../i18n/paths.ts';
import { isLocale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { fieldOf } from '../../account/model.ts';
import { fetched } from '../../../widgets/kit/use-late.ts';
import type { BelongsTold } from './props.ts';
import { accountAsked } from './use-came-for.ts';
import styles from './view.module.css';

/** Where nothing is kept for an account: for which one it was opened, what its plan takes, and the way back. */
export function CameFrom() {
  const [told, setTold] = useState<(BelongsTold & { id: string; name: string }) | null>(null);
  useEffect(() => {
    const asked = accountAsked();
    const { lang } = document.documentElement;
    if (!asked || !isLocale(lang)) return;
    fetched<BelongsTold>(`${href(lang, 'me', 'accounts')}belongs.json`).then(
      (all) => {
        const name = fieldOf(asked.account, 'name').trim() || all.words.unnamed;
        setTold({ ...all, id: asked.id, name });
      },
      () => {},
    );
  }, []);
  if (!told) return null;
  const { words, name } = told;
  return (
    <div class={styles.place} data-came-from>
      <p class="small">{fill(words.forPlan, { name })}</p>
      <a class="button-line" href={`${told.href}?a=${told.id}`}>
        {fill(words.toPlan, { name })}
      </a>
    </div>
  );
}
