import { useEffect, useState } from 'preact/hooks';
import { kept } from '../kept/store.ts';
import { firstDraft, isDraft, type Draft } from './model.ts';

/** The session that is being prepared: kept with each change, until a session is ended and erased. */
export function useDraft(
  scenarios: readonly string[],
): readonly [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => firstDraft(scenarios[0]!));
  useEffect(() => {
    const was = kept().get('draft', isDraft);
    if (!was) return;
    const scenario = scenarios.includes(was.scenario) ? was.scenario : scenarios[0]!;
    setDraft({ ...was, scenario });
  }, []);
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    kept().set('draft', next);
  };
  return [draft, change];
}
