import { fill } from '../../i18n/text.ts';
import { newSheetId } from '../../progress/sheets/store.ts';
import { readPlan, sizeLimit } from './model/file.ts';
import { clockTime, type Item, type Plan } from './model/plan.ts';
import type { PlanProps } from './props.ts';
import styles from './view.module.css';

type Begun = Pick<Plan, 'name' | 'start'> & { items: readonly Omit<Item, 'id'>[] };

/** In minutes after midnight. */
const nine = 9 * 60;

interface ChooseProps extends PlanProps {
  plans: readonly Plan[];
  /** false before what is kept was looked for; in the props, what the course comes with */
  isReady: boolean;
  open(id: string): void;
  /** Begins a plan with these items. */
  make(begun: Begun): void;
  take(plan: Plan): void;
  remove(plan: Plan): void;
  tell(text: string): void;
}

/** The plans that there are, and the ways to a new one. */
export function Choose(props: ChooseProps) {
  const { words, plans, isReady, open, make, take, remove, tell } = props;
  const say = words.plan;
  const summary = (begun: Begun): string => {
    const n = begun.items.reduce((sum, { minutes }) => sum + minutes, 0);
    const [from, to] = [clockTime(begun.start), clockTime(begun.start + n)];
    return fill(say.summary, { from, to, n, items: begun.items.length });
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > sizeLimit) return tell(words.refused.large);
    const text = await file.text().catch(() => null);
    if (text === null) return tell(words.refused.unreadable);
    const result = readPlan(text, props.course, newSheetId, Date.now());
    if ('fault' in result) tell(words.refused[result.fault]);
    else take(result.plan);
  };
  return (
    <>
      <section>
        <h2 tabIndex={-1} data-first>
          {say.mine}
        </h2>
        {plans.length === 0 && <p class="muted">{say.none}</p>}
        <ul role="list" class={styles.plans}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <button type="button" class={styles.name} onClick={() => open(plan.id)}>
                {plan.name || say.freshName}
              </button>
              <span class="small muted num">{summary(plan)}</span>
              <button
                type="button"
                class="button-quiet"
                aria-label={fill(say.remove, { name: plan.name || say.freshName })}
                onClick={() => remove(plan)}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
        <p class={styles.row}>
          <button
            type="button"
            class="button"
            disabled={!isReady}
            onClick={() => make({ name: '', start: nine, items: [] })}
          >
            {say.fresh}
          </button>
          <label class={`button-line ${styles.file}`}>
            {say.file}
            <input
              class="visually-hidden"
              type="file"
              disabled={!isReady}
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                void read(currentTarget.files?.[0]).then(() => (currentTarget.value = ''));
              }}
            />
          </label>
        </p>
      </section>
      <section>
        <h2>{say.ready}</h2>
        <p class="small muted">{say.readyText}</p>
        <ul role="list" class={styles.ready}>
          {props.ready.map((one) => (
            <li key={one.id}>
              <h3>{one.title}</h3>
              <p>{one.about}</p>
              <p class="small muted num">{summary({ ...one, name: one.title })}</p>
              <button
                type="button"
                class="button-line"
                disabled={!isReady}
                aria-label={`${say.take}${'\u00a0'}${one.title}`}
                onClick={() => make({ ...one, name: one.title })}
              >
                {say.take}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
