import { useEffect, useState } from 'preact/hooks';
import { kept } from '../kept/store.ts';
import { firstDraft, isDraft, type Draft } from './model.ts';

/** The session that is being prepared: kept with each change, until a session is ended and erased. */
export function useDraft(
  scenarios: readonly string[],
): readonly [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => firstDraft(scenarios));
  useEffect(() => {
    const was = kept().get('draft', isDraft);
    if (!was) return;
    const known = was.scenarios.length > 0 && was.scenarios.every((one) => scenarios.includes(one));
    setDraft({ ...was, scenarios: known ? was.scenarios : scenarios });
  }, []);
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    kept().set('draft', next);
  };
  return [draft, change];
}
