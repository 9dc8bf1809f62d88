import { fetched, useLate, useRest, withData } from '../../../../widgets/kit/use-late.ts';
import type { Plan } from '../../model/plan.ts';
import type { OutTold } from '../props.ts';

/**
 * What stands below the list of accounts: all of them as a table, and the way back in, once the page is at rest.
 *
 * @param all the address of the page
 */
export function OutOfAll({ plans, all }: { plans: readonly Plan[]; all: string }) {
  const late = useLate(
    () => withData(import('./late.tsx'), fetched<OutTold>(`${all}out.json`)),
    useRest(),
  );
  return late && <late.View {...{ plans }} {...late.data} />;
}
