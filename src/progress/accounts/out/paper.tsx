import { fill } from '../../../i18n/text.ts';
import { Printed } from '../../../widgets/kit/paper/view.tsx';
import type { Day, Plan } from '../model/plan.ts';
import { LeftOut } from '../plan/section.tsx';
import { PlanView } from '../plan/view.tsx';
import type { ReadWords } from '../words.ts';
import { askedBy, checksOf } from './model/checks.ts';
import { dayIn } from './model/document.ts';
import { onPaper, type OnPaper } from './model/paper.ts';
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
  const { plan: printed, parted, left } = onPaper(plan);
  const inFile = [
    plan.actions.some(({ done }) => done) && words.paper.doneActions,
    plan.sentences.length > 0 && plan.titles.sentences,
    plan.questions.length > 0 && plan.titles.questions,
    plan.note.trim() && read.note,
  ].filter((what) => what !== false && what !== '');
  const notes = [
    left.head && words.paper.leftHead,
    Object.keys(left).length > 0 && words.paper.left,
    inFile.length > 0 && fill(words.paper.inFile, { what: inFile.join(words.paper.and) }),
  ].filter((note) => typeof note === 'string');
  return (
    <Printed {...{ begun, done }}>
      <div class={styles.paper} data-parted={parted}>
        <p class={styles.run}>
          <span>{fill(words.paper.of, { name: plan.name, date: dayIn(plan, plan.on) })}</span>
          <span>{plan.example ? words.paper.invented : words.paper.kept}</span>
        </p>
        {notes.length > 0 && (
          <div class={styles.left}>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
        <LeftOut.Provider value={leftSaid(left, words)}>
          <PlanView plan={printed} words={read} />
        </LeftOut.Provider>
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
