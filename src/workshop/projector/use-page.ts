import { useEffect, useState } from 'preact/hooks';

/** How long a page of names stays, in milliseconds: thirty names are looked through in it. */
const stays = 10_000;

const pageNow = (pages: number): number => Math.floor(Date.now() / stays) % pages;

/**
 * The page of names that is shown, from 0: they turn by themselves, by the time of day, so that all windows
 * show the same; whoever turns them by hand has stopped that.
 */
export function usePage(pages: number): { page: number; turn(): void } {
  const [own, setOwn] = useState<number | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (pages < 2 || own !== null) return;
    const timer = setInterval(() => draw(pageNow(pages)), 250);
    return () => clearInterval(timer);
  }, [pages, own]);
  const page = (own ?? pageNow(pages)) % pages;
  return { page, turn: () => setOwn((page + 1) % pages) };
}
