import { fill } from '../../i18n/text.ts';
import { shareLeft } from '../round/model/clock.ts';
import type { Step } from '../round/model/exercises.ts';
import { roundOf, stepsIn } from '../round/model/session.ts';
import { phasesOf } from '../round/model/told.ts';
import { useLeft } from '../round/use-room.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** All steps in their order, the longer the wider, and how far the one of now has come. */
export function Rail({ session, room, words }: DeskPart) {
  const { desk } = words;
  const phases = phasesOf(words, session.exercise);
  const left = useLeft(session.clock);
  const steps = stepsIn(session);
  // A gap before each round and before what the whole room does.
  const begins = (step: Step | undefined): boolean =>
    step !== undefined &&
    ((step.phase === 'play' && roundOf(step) > 0) || step.phase === 'debrief');
  return (
    <nav class={styles.rail} aria-label={desk.steps}>
      {steps.map((step, at) => {
        const { phase, minutes } = step;
        const round = roundOf(step);
        const share = 100 * (1 - shareLeft(left, minutes));
        const set = (element: HTMLElement | null): void => {
          element?.style.setProperty('--minutes', String(Math.max(1, minutes)));
          element?.style.setProperty('--done', at === session.at ? `${share}%` : '0%');
        };
        return (
          <button
            type="button"
            key={at}
            ref={set}
            data-past={at < session.at || undefined}
            data-ends={begins(steps[at + 1]) || undefined}
            aria-current={at === session.at ? 'step' : undefined}
            onClick={() => room.send({ type: 'went-to', at })}
          >
            {phases[phase]}
            {minutes > 0 && (
              <small>
                {fill(round > 0 ? desk.stepRound : desk.stepMinutes, { round, n: minutes })}
              </small>
            )}
          </button>
        );
      })}
    </nav>
  );
}
