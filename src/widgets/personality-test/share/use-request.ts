import { useEffect, useState } from 'preact/hooks';
import { uncoded } from '../../kit/link/model.ts';
import { readAddress, requests, type Request } from '../../kit/style/code/model.ts';

/** What the address asks for, also when it changes while the page is open. */
export function useRequest() {
  const [request, setRequest] = useState<Request | 'cut' | 'broken' | null>(null);
  useEffect(() => {
    const read = () => {
      const asked = readAddress(location);
      if (asked) setRequest(asked);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const close = (next: Request | null): void => {
    if (!next)
      history.replaceState(null, '', location.pathname + uncoded(location.search, requests));
    setRequest(next);
  };
  return [request, close] as const;
}
