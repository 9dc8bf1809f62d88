import { useState } from 'preact/hooks';
import { dayOf } from '../model/day.ts';
import type { Plan } from '../model/plan.ts';
import type { ReadWords } from '../words.ts';
import { CheckList } from './checks.tsx';
import { Paper } from './paper.tsx';
import type { OutTold } from './props.ts';
import { TakeAway } from './take.tsx';

/** Below a plan: what it still lacks, and what can be taken along of it. */
export default function PlanOut(props: OutTold & { plan: Plan; read: ReadWords }) {
  const [printing, setPrinting] = useState(false);
  const today = dayOf(Date.now());
  return (
    <>
      <CheckList {...props} today={today} />
      <TakeAway {...props} today={today} print={() => setPrinting(true)} />
      {printing && <Paper {...props} today={today} done={() => setPrinting(false)} />}
    </>
  );
}
