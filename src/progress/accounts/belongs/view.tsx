import { href } from '../../../i18n/paths.ts';
import { isLocale } from '../../../i18n/locales.ts';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetched } from '../../../widgets/kit/use-late.ts';
import type { BelongsProps, BelongsTold, LateProps } from './props.ts';
import styles from './view.module.css';

/** A sheet that is looked at in its tool: to which account it belongs. `name` is offered to a new one. */
export function Belongs(props: BelongsProps) {
  const [late, setLate] = useState<{
    View: ComponentType<LateProps>;
    told: BelongsTold;
  } | null>(null);
  useEffect(() => {
    const { lang } = document.documentElement;
    if (!isLocale(lang)) return;
    const told = fetched<BelongsTold>(`${href(lang, 'me', 'accounts')}belongs.json`);
    // Without a network a sheet is made as before, and given to an account later.
    Promise.all([import('./late.tsx'), told]).then(
      ([{ default: View }, told]) => setLate({ View, told }),
      () => {},
    );
  }, []);
  return (
    <div class={styles.place} data-belongs>
      {late && <late.View {...props} told={late.told} />}
    </div>
  );
}
