import { fill } from '../../../i18n/text.ts';
import { Printed } from '../../../widgets/kit/paper/view.tsx';
import type { Day, Plan } from '../model/plan.ts';
import { PlanView } from '../plan/view.tsx';
import type { ReadWords } from '../words.ts';
import { askedBy, checksOf } from './model/checks.ts';
import { dayIn } from './model/document.ts';
import { onPaper } from './model/paper.ts';
import type { OutWords } from './words.ts';
import styles from './paper.module.css';

/** A plan on A4, as one would lay it on a desk. */
export function Paper(props: {
  plan: Plan;
  read: ReadWords;
  words: OutWords;
  today: Day;
  begun: boolean;
  done(): void;
}) {
  const { plan, read, words, today, begun, done } = props;
  const asked = askedBy(checksOf(plan, today));
  const short = onPaper(plan);
  return (
    <Printed {...{ begun, done }}>
      <div class={styles.paper}>
        <p class={styles.run}>
          <span>{fill(words.paper.of, { name: plan.name, date: dayIn(plan, plan.on) })}</span>
          <span>{plan.example ? words.paper.invented : words.paper.kept}</span>
        </p>
        {short.left > 0 && <p class={styles.left}>{fill(words.paper.left, { n: short.left })}</p>}
        <PlanView plan={short.plan} words={read} />
        <section class={styles.asked}>
          <h2>{words.checks.manager}</h2>
          <ol>
            {asked.map((point) => (
              <li key={point}>{words.points[point].ask}</li>
            ))}
          </ol>
        </section>
      </div>
    </Printed>
  );
}
