import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/text.ts';
import { Printed } from '../../../../widgets/kit/paper/view.tsx';
import type { Day, Plan } from '../../model/plan.ts';
import { LeftOut } from '../../plan/section.tsx';
import { PlanView } from '../../plan/view.tsx';
import type { ReadWords } from '../../words.ts';
import { dayIn } from '../model/document.ts';
import { onPaper, type OnPaper } from '../model/paper/paper.ts';
import { titleSize } from '../model/paper/lines.ts';
import { facesOf } from './faces.client.ts';
import type { OutWords } from '../words.ts';
import styles from './view.module.css';

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
  const faces = useMemo(() => facesOf(styles.paper!), []);
  const { plan: printed, parted, asked, left, notes } = onPaper(plan, words, today, faces);
  return (
    <Printed {...{ begun, done }}>
      <div class={styles.paper} data-parted={parted} data-title={titleSize(plan, faces)}>
        <p class={styles.run}>
          <span>
            {fill(words.paper.of, {
              name: plan.name.trim() || words.paper.unnamed,
              date: dayIn(plan, plan.on),
            })}
          </span>
          <span>{plan.example ? words.paper.invented : words.paper.kept}</span>
        </p>
        <LeftOut.Provider value={leftSaid(left, words)}>
          <PlanView plan={printed} words={read} />
        </LeftOut.Provider>
        <section class={styles.asked}>
          <h2>{words.checks.manager}</h2>
          <ol>
            {asked.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
        {notes.length > 0 && <p class={styles.left}>{notes.join(' ')}</p>}
      </div>
    </Printed>
  );
}

/** What each part says of what was not printed of it. */
const leftSaid = (left: OnPaper['left'], { paper }: OutWords): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(left).map(([section, { lines, ends }]) => [
      section,
      [
        ...(lines > 0 ? [fill(paper.leftLines, { n: lines })] : []),
        ...(ends > 0 ? [fill(paper.leftEnds, { n: ends })] : []),
      ],
    ]),
  );
