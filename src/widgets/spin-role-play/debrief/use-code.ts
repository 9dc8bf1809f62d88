import { useEffect, useState } from 'preact/hooks';

const pattern = /^#call=(.*)$/;

/** The code of a call in the address, after the # that no server sees; null when there is none. */
export function useCode(): { code: string | null; forget(): void } {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => setCode(pattern.exec(location.hash)?.[1] ?? null);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return {
    code,
    forget: () => {
      history.replaceState(history.state, '', location.pathname + location.search);
      setCode(null);
    },
  };
}

export const addressOf = (page: string, code: string): string =>
  `${new URL(page, location.href).href}#call=${code}`;
