import { useEffect, useState } from 'preact/hooks';
import { useEarly } from '../../widgets/kit/use-early.ts';
import { addressInRoom } from '../lan/address.client.ts';
import { callName, fragmentOf } from './model.ts';
import type { BriefProps } from './props.ts';
import styles from './view.module.css';

interface Code {
  role: 'seller' | 'customer';
  address: string;
  picture: string;
}

/** The two briefs of a scenario, to open, to print, or for phones to scan. */
export function HandOut({ words: { brief: words }, scenarios, note }: BriefProps) {
  const [scenario, setScenario] = useState(scenarios[0]!.name);
  const [shown, setShown] = useState<Code['role']>('seller');
  const [codes, setCodes] = useState<Code[] | 'none' | null>(null);
  // The desk opens this page with the call of its round.
  useEffect(() => {
    const called = new URLSearchParams(location.search).get(callName);
    if (scenarios.some(({ name }) => name === called)) setScenario(called!);
  }, []);
  const root = useEarly<HTMLElement>();
  const choose = (name: string): void => {
    setScenario(name);
    setCodes(null);
  };
  const show = async (): Promise<void> => {
    const { renderSVG } = await import('uqr');
    const made = await Promise.all(
      (['seller', 'customer'] as const).map(async (role) => {
        const here = location.pathname + fragmentOf({ scenario, part: role });
        const address = await addressInRoom(note, here);
        if (!address) return [];
        const svg = renderSVG(address, { border: 2 });
        return [{ role, address, picture: `data:image/svg+xml,${encodeURIComponent(svg)}` }];
      }),
    );
    setCodes(made.flat().length > 0 ? made.flat() : 'none');
  };
  return (
    <section ref={root} class={styles.handOut}>
      <label>
        {words.scenario}
        <select value={scenario} onChange={(event) => choose(event.currentTarget.value)}>
          {scenarios.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class={styles.acts}>
        {(['seller', 'customer'] as const).map((role) => (
          <a key={role} class="button-line" href={fragmentOf({ scenario, part: role })}>
            {words[role]}
          </a>
        ))}
        <a class="button-line" href={fragmentOf({ scenario, part: 'both' })}>
          {words.sheets}
        </a>
        <button type="button" class="button-line" onClick={() => void show()}>
          {words.qr}
        </button>
      </p>
      <div aria-live="polite">
        {codes === 'none' && <p>{words.qrNone}</p>}
        {Array.isArray(codes) && (
          <>
            <p>{words.qrText}</p>
            <p class={styles.acts}>
              {codes.map(({ role }) => (
                <button
                  key={role}
                  type="button"
                  class="button-line"
                  aria-pressed={role === shown}
                  onClick={() => setShown(role)}
                >
                  {words[role]}
                </button>
              ))}
            </p>
            <ul role="list" class={styles.codes}>
              {codes.map(({ role, address, picture }) => (
                <li key={role} data-shown={role === shown}>
                  <b>{words[role]}</b>
                  <img src={picture} alt={address} width="280" height="280" />
                  <span class="small muted">{address}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
