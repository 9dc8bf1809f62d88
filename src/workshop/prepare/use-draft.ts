import { useEffect, useRef, useState } from 'preact/hooks';
import { askedIn, together, type Asked } from '../asked/model.ts';
import { kept } from '../kept/store.ts';
import { asked as fillIn, changed, firstDraft, isDraft, type Draft } from './model.ts';

/**
 * The session that is being prepared: kept with each change, until a session is ended and erased. A plan
 * that sent the trainer here fills it in, and is told: `unknown` where it asks for what is not there.
 *
 * @param ready whether no session is open, for which what the plan asks would have to wait
 */
export function useDraft(scenarios: readonly string[], ready: boolean) {
  const [draft, setDraft] = useState(() => firstDraft(scenarios));
  const [planned, setPlanned] = useState<Asked | 'unknown' | null>(null);
  // Several fields may change before this is drawn anew.
  const now = useRef(draft);
  const set = (next: Draft): void => {
    now.current = next;
    setDraft(next);
  };
  const change = (part: Partial<Draft>): void => {
    set(changed(now.current, part));
    kept().set('draft', now.current);
  };
  useEffect(() => {
    const was = kept().get('draft', isDraft);
    if (was) {
      const known =
        was.scenarios.length > 0 && was.scenarios.every((one) => scenarios.includes(one));
      set({ ...was, scenarios: known ? was.scenarios : scenarios });
    }
  }, []);
  useEffect(() => {
    if (!ready) return;
    const wanted = askedIn(location.hash, scenarios);
    if (!wanted) return;
    setPlanned(wanted);
    if (wanted !== 'unknown' && wanted.exercise !== together)
      change(fillIn({ ...wanted, exercise: wanted.exercise }));
    // A reload must not undo what is changed from here on.
    history.replaceState(history.state, '', location.pathname + location.search);
  }, [ready]);
  return { draft, change, planned };
}
