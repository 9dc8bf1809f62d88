import { fetched, useLate, useRest, withData } from '../../../widgets/kit/use-late.ts';
import type { Plan } from '../model/plan.ts';
import type { ReadWords } from '../words.ts';
import type { OutTold } from './props.ts';

/**
 * What stands below a plan: the check list and what can be taken along, once the page is at rest.
 *
 * @param all the address of the page of all accounts
 */
export function Out(props: {
  plan: Plan;
  /** the names of all other accounts */
  others?: readonly string[];
  read: ReadWords;
  all: string;
}) {
  const { plan, others = [], read, all } = props;
  const late = useLate(
    () => withData(import('./late.tsx'), fetched<OutTold>(`${all}out.json`)),
    useRest(),
  );
  return late && <late.View {...{ plan, others, read }} {...late.data} />;
}
