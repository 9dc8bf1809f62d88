import { useEffect, useState } from 'preact/hooks';
<<<<<<< HEAD:src/widgets/personality-test/share/use-request.ts
import { readHash, type Request } from '../model/code.ts';
=======
import { uncoded } from '../kit/link/model.ts';
import { readAddress, requests, type Request } from './model/code.ts';
>>>>>>> ee14353 (Do without crypto, and open a link with what a chat adds to it):src/widgets/personality-test/use-request.ts

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
