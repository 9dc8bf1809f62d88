import { useEffect, useState } from 'preact/hooks';
import { coded, codeIn, uncoded } from '../../kit/link/model.ts';

const name = 'call';

/** The code of a call in the address, after the # that no server sees; empty where it was cut off, null when there is none. */
export function useCode(): { code: string | null; forget(): void } {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => setCode(codeIn(location, name));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return {
    code,
    forget: () => {
      history.replaceState(history.state, '', location.pathname + uncoded(location.search, [name]));
      setCode(null);
    },
  };
}

export const addressOf = (page: string, code: string): string =>
  new URL(page, location.href).href + coded(name, code);
