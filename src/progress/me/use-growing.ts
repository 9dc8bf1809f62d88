import { useEffect, useState } from 'preact/hooks';

/** How many of a list are drawn: `step` at first, and as many more whenever the page has had a moment. */
export function useGrowing(all: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= all) return;
    const next = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(next);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
