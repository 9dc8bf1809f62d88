import { useEffect, useState } from 'preact/hooks';
import { coded, codeIn, uncoded } from '../../kit/link/model.ts';

/** What a link may carry: a call, or a call with a trainer's marks. */
const names = ['call', 'marks'] as const;
type Name = (typeof names)[number];

export interface Carried {
  name: Name;
  /** empty where it was cut off */
  text: string;
}

/** The code in the address, after the # that no server sees; null when there is none. */
export function useCode(): { code: Carried | null; forget(): void } {
  const [code, setCode] = useState<Carried | null>(null);
  useEffect(() => {
    const read = (): void => setCode(carriedIn(location));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return {
    code,
    forget: () => {
      if (!code) return;
      history.replaceState(history.state, '', location.pathname + uncoded(location.search, names));
      setCode(null);
    },
  };
}

/** Null where an address carries no code. */
export function carriedIn(address: Pick<Location, 'search' | 'hash'>): Carried | null {
  const found = names.map((name) => ({ name, text: codeIn(address, name) }));
  const whole = found.find(({ text }) => text) ?? found.find(({ text }) => text !== null);
  return whole ? { name: whole.name, text: whole.text ?? '' } : null;
}

/** What a link that was pasted carries; a code alone is taken for marks. */
export function carriedBy(pasted: string): Carried {
  const text = pasted.trim();
  try {
    return carriedIn(new URL(text)) ?? { name: 'marks', text: '' };
  } catch {
    return { name: 'marks', text };
  }
}

export const addressOf = (page: string, name: Name, code: string): string =>
  new URL(page, location.href).href + coded(name, code);

/** Opens marks beside the call that is on the page. */
export function showMarks(code: string): void {
  location.hash = `marks=${code}`;
}

/** Keeps marks in the making in the address, so that a reload loses none. */
export function keepMarks(code: string): void {
  const rest = uncoded(location.search, names);
  const search = rest ? `${rest}&marks` : '?marks';
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}#marks=${code}`);
  } catch {
    // Safari takes a hundred changes in half a minute; the next one keeps this one too.
  }
}
