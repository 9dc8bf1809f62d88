import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { newSheetId } from '../../progress/sheets/store.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { useTrouble } from '../kept/use-trouble.ts';
import { Choose } from './choose.tsx';
import { Editor } from './editor/view.tsx';
import { mostPlans, type Item, type Plan } from './model/plan.ts';
import type { PlanProps } from './props.ts';
import { Sheet } from './sheet.tsx';
import { keptForPlans, openIn } from './store.ts';
import { usePlans } from './use-plans.ts';
import styles from './view.module.css';

type Begun = Pick<Plan, 'name' | 'start'> & { items: readonly Omit<Item, 'id'>[] };

/** A trainer's session plans: one is chosen, worked on, printed. */
export function PlanView(props: PlanProps) {
  const { words } = props;
  const { context, send, ready } = usePlans();
  const troubles = useTrouble(keptForPlans);
  const [told, setTold] = useState('');
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const plan = openIn(context);
  const open = (id: string | null): void => {
    send({ type: 'opened', id });
    setTold('');
    focusOn('[data-first]');
  };
  const take = (made: Plan): void => {
    if (context.plans.length >= mostPlans) return setTold(fill(words.plan.full, { n: mostPlans }));
    send({ type: 'made', plan: made });
    setTold(fill(words.plan.made, { name: made.name || words.plan.freshName }));
    // What has no name yet gets one first.
    focusOn(made.name ? '[data-first]' : '[data-name]');
  };
  const make = ({ name, start, items }: Begun): void =>
    take({
      ...{ id: newSheetId(), made: Date.now(), name, start },
      items: items.map((item) => ({ ...item, id: newSheetId() })),
    });
  const remove = ({ id, name }: Plan): void => {
    send({ type: 'removed', id });
    setTold(fill(words.plan.removed, { name: name || words.plan.freshName }));
    focusOn('[data-undo]');
  };
  const undo = (): void => {
    send({ type: 'undone' });
    setTold(words.plan.undone);
    focusOn('[data-undo]:enabled', '[data-first]');
  };
  return (
    <div ref={root} class={styles.plan} data-ready={ready} data-phase={plan ? 'plan' : 'choose'}>
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} class={styles.notice}>
            {words.plan[trouble]}
          </p>
        ))}
      </div>
      {plan ? (
        <Editor {...props} {...{ plan, send, focusOn }} tell={setTold} close={() => open(null)} />
      ) : (
        <Choose
          {...props}
          {...{ open, make, take, remove }}
          isReady={ready}
          plans={context.plans}
          tell={setTold}
        />
      )}
      <p class={styles.undo} hidden={!told && context.past.length === 0}>
        <button
          type="button"
          class="button-line"
          data-undo
          disabled={context.past.length === 0}
          onClick={undo}
        >
          {words.plan.undo}
        </button>
        <span class="small" role="status">
          {told}
        </span>
      </p>
      {plan && <Sheet {...props} plan={plan} />}
    </div>
  );
}
