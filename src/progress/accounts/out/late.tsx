import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../i18n/day.ts';
import type { Plan } from '../model/plan.ts';
import type { ReadWords } from '../words.ts';
import { withoutBlanks } from './model/paper/blank.ts';
import { CheckList } from './checks.tsx';
import { Paper } from './paper/view.tsx';
import type { OutTold } from './props.ts';
import { TakeAway } from './take.tsx';

export interface PlanOutProps {
  plan: Plan;
  /** the names of all other accounts */
  others: readonly string[];
  read: ReadWords;
}

/** Below a plan: what it still lacks, and what can be taken along of it. */
export default function PlanOut(whole: OutTold & PlanOutProps) {
  const props = { ...whole, plan: withoutBlanks(whole.plan) };
  const [printing, setPrinting] = useState<'asked' | 'begun' | null>(null);
  // Printed by the browser's own keys, the page is the plan all the same.
  useEffect(() => {
    const begin = (): void => setPrinting((now) => now ?? 'begun');
    addEventListener('beforeprint', begin);
    return () => removeEventListener('beforeprint', begin);
  }, []);
  // The example stays as it was on its day: nothing of it becomes overdue.
  const today = whole.plan.example ? whole.plan.on : dayOf(Date.now());
  return (
    <>
      <CheckList {...props} today={today} />
      <TakeAway {...props} today={today} print={() => setPrinting('asked')} />
      {printing && (
        <Paper
          {...props}
          today={today}
          begun={printing === 'begun'}
          done={() => setPrinting(null)}
        />
      )}
    </>
  );
}
