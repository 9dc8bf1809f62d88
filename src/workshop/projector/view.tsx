import { Fragment } from 'preact';
import { fill } from '../../i18n/text.ts';
import { face, faceOver, lastMinute, overBy, runs, shareLeft } from '../round/model/clock.ts';
import { isOver, roundShown, stepOf, type Session } from '../round/model/session.ts';
import { useKeys, useLeft, useRoom } from '../round/use-room.ts';
import { RoleMark } from '../seats/mark.tsx';
import type { WorkshopRoom } from '../words.ts';
import { Groups } from './groups.tsx';
import { clausesOf } from './model/clauses.ts';
import { WholeScreen } from './whole.tsx';
import styles from './view.module.css';

interface ProjectorProps {
  words: Pick<WorkshopRoom, 'projector' | 'phases' | 'exercises'>;
}

/** A sign that brings its own space along. */
const fullWidth = /[，：]$/;

const Sentence = ({ text }: { text: string }) => (
  <p>
    {clausesOf(text).map((clause) => (
      <Fragment key={clause}>
        <span>{clause}</span>
        {!fullWidth.test(clause) && ' '}
      </Fragment>
    ))}
  </p>
);

function Clock({ session, words }: ProjectorProps & { session: Session }) {
  const left = useLeft(session.clock);
  const { minutes } = stepOf(session);
  const share = shareLeft(left, minutes);
  const over = left === 0 ? overBy(session.clock, Date.now()) : 0;
  const set = (element: HTMLElement | null): void =>
    element?.style.setProperty('--left', `${100 * share}%`);
  return (
    <>
      <p
        class={styles.clock}
        role="timer"
        data-last={(left <= lastMinute && minutes > 1) || undefined}
      >
        {face(left)}
      </p>
      <p class={styles.said}>
        <span role="status">
          {left === 0 ? words.projector.timeUp : !runs(session.clock) && words.projector.standing}
        </span>
        {over > 0 && <b aria-hidden="true"> {faceOver(over)}</b>}
      </p>
      <div class={styles.bar} ref={set} aria-hidden="true" />
    </>
  );
}

const showsSeats = (session: Session): boolean =>
  session.seated.length > 0 && ['welcome', 'rotate'].includes(stepOf(session).phase);

function Shown({ session, words }: ProjectorProps & { session: Session }) {
  const { phase, round } = stepOf(session);
  const script = words.exercises[session.exercise];
  const { do: doing } = script[phase];
  const seats = showsSeats(session);
  const shown = phase === 'rotate' ? roundShown(session) : round;
  return (
    <div
      class={styles.shown}
      data-seats={seats || undefined}
      data-over={isOver(session) || undefined}
    >
      <header>
        <h1>{words.phases[phase]}</h1>
        {session.rehearsal && <p>{words.projector.rehearsal}</p>}
        {shown > 0 && <p>{fill(words.projector.round, { n: shown, of: session.rounds })}</p>}
      </header>
      {!isOver(session) && <Clock session={session} words={words} />}
      {seats && <Groups session={session} words={words} />}
      <div class={styles.roles} data-all={doing.length === 1 || undefined}>
        {doing.map((sentence, role) => (
          <div key={role}>
            {doing.length > 1 && (
              <h2>
                <RoleMark role={role} /> {script.roles[role]}
              </h2>
            )}
            <Sentence text={sentence} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What the room sees: the phase, its clock, what each role does, and who sits where. */
export function ProjectorView({ words }: ProjectorProps) {
  const { room, session } = useRoom();
  useKeys(room, true);
  return (
    <main
      class={styles.projector}
      data-projector={session ? stepOf(session).phase : 'waiting'}
      data-seats={(session && showsSeats(session)) || undefined}
    >
      {session ? (
        <Shown session={session} words={words} />
      ) : (
        <h1 class={styles.waiting}>{words.projector.waiting}</h1>
      )}
      <WholeScreen label={words.projector.whole} />
    </main>
  );
}
