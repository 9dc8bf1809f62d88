import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { newSeed } from '../../progress/use-progress.ts';
import { styles as customers } from '../../widgets/kit/style/model.ts';
import { askedIn, together, type Asked } from '../asked/model.ts';
import type { Style } from '../../widgets/kit/style/schema.ts';
import type { Prepared } from './model/call.ts';
import type { TogetherProps } from './props.ts';
import styles from './view.module.css';

interface PrepareProps extends TogetherProps {
  /** false before it is known whether a call is kept */
  ready: boolean;
  begin(prepared: Prepared): void;
}

/** Which call, with whom, in which languages. */
export function Prepare({ words, styles: names, activities, addresses, ...given }: PrepareProps) {
  const say = words.prepare;
  const field = useRef<HTMLSelectElement>(null);
  const [planned, setPlanned] = useState<Asked | 'unknown' | null>(null);
  // A plan that sent the trainer here has chosen the call.
  useEffect(() => {
    const nameOf = (activity: string): string => activity.split('/')[1]!;
    const wanted = askedIn(
      location.hash,
      activities.map((one) => nameOf(one.activity)),
    );
    if (!wanted) return;
    setPlanned(wanted !== 'unknown' && wanted.exercise !== together ? 'unknown' : wanted);
    if (wanted === 'unknown' || !wanted.scenario) return;
    field.current!.value = activities.find(
      (one) => nameOf(one.activity) === wanted.scenario,
    )!.activity;
  }, []);
  // The fields keep what was chosen, also before this page's script was there.
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    const { activity, digest } = activities.find((one) => one.activity === chosen.get('activity'))!;
    const customer = (chosen.get('customer') || null) as Style | null;
    given.begin({ activity, digest, customer, both: chosen.has('both'), seed: newSeed() });
  };
  return (
    <form class={styles.form} onSubmit={start} noValidate>
      <h1 tabIndex={-1} data-first>
        {say.title}
      </h1>
      <p class="page-lead">{say.lead}</p>
      <p role="status">
        {planned &&
          (planned === 'unknown' ? say.plannedUnknown : fill(say.planned, { n: planned.minutes }))}
      </p>
      <label class={styles.field}>
        {say.scenario}
        <select ref={field} name="activity">
          {activities.map((one) => (
            <option key={one.activity} value={one.activity}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class={styles.field}>
        {say.customer}
        <select name="customer">
          <option value="">{say.customerOwn}</option>
          {customers.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </label>
      <label class={styles.choice}>
        <input type="checkbox" name="both" />
        <span>
          {say.both} <small>{say.bothText}</small>
        </span>
      </label>
      <p class={styles.row}>
        <button type="submit" class="button" disabled={!given.ready}>
          {say.begin}
        </button>
      </p>
      <p class="small muted">{say.private}</p>
      <ul role="list" class={styles.links}>
        <li>
          <a href={addresses.vote}>{say.vote}</a>
        </li>
        <li>
          <a href={addresses.workshop}>{say.workshop}</a>
        </li>
        <li>
          <a href={`${addresses.guide}#together`}>{say.guide}</a>
        </li>
      </ul>
    </form>
  );
}
