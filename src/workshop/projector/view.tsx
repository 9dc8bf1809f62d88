import { Fragment } from 'preact';
import { fill } from '../../i18n/text.ts';
import { face, faceOver, lastMinute, overBy, runs, shareLeft } from '../round/model/clock.ts';
import { isOver, roundShown, scenarioOf, stepOf, type Session } from '../round/model/session.ts';
import { pairsIn, phasesOf, sharedIn, topicOf } from '../round/model/told.ts';
import { titlesOf, type Addresses, type ScenarioProps } from '../props.ts';
import { useKeys, useLeft, useRoom } from '../round/use-room.ts';
import { RoleMark } from '../seats/mark.tsx';
import type { WorkshopRoom } from '../words.ts';
import { RoomCode } from './code.tsx';
import { Groups } from './groups.tsx';
import { clausesOf } from './model/clauses.ts';
import { WholeScreen } from './whole.tsx';
import styles from './view.module.css';

interface ProjectorProps {
  words: Pick<WorkshopRoom, 'projector' | 'phases' | 'exercises'>;
  scenarios: ScenarioProps[];
  addresses: Pick<Addresses, 'brief'>;
  /** where the address of this computer in the room is noted */
  note: string;
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

function Clock({ session, words }: Pick<ProjectorProps, 'words'> & { session: Session }) {
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

/** What the round is about, and what those do who share a role. */
function Told({
  session,
  words,
  scenarios,
}: Pick<ProjectorProps, 'words' | 'scenarios'> & { session: Session }) {
  const script = words.exercises[session.exercise];
  const topic = topicOf(session, script, titlesOf(scenarios));
  const seating = showsShared(session) ? (session.seated[roundShown(session) - 1] ?? []) : [];
  const shared = sharedIn(seating);
  const pairs = script.pairs ? pairsIn(seating) : [];
  return topic || shared.length > 0 || pairs.length > 0 ? (
    <div class={styles.told}>
      {topic && <p>{topic}</p>}
      {shared.map(({ role, groups }) => (
        <p key={role}>{fill(script.shared[role]!, { n: groups.join(words.projector.between) })}</p>
      ))}
      {pairs.length > 0 && <p>{fill(script.pairs!, { n: pairs.join(words.projector.between) })}</p>}
    </div>
  ) : null;
}

const showsShared = (session: Session): boolean =>
  ['prepare', 'again', 'play'].includes(stepOf(session).phase);
const showsCode = (session: Session): boolean =>
  session.scenarios.length > 0 && ['brief', 'again'].includes(stepOf(session).phase);

function Shown(props: ProjectorProps & { session: Session }) {
  const { session, words } = props;
  const round = roundShown(session);
  const { phase } = stepOf(session);
  const script = words.exercises[session.exercise];
  const { do: doing } = script[phase];
  const seats = showsSeats(session);
  const shown = stepOf(session).round > 0 ? round : 0;
  return (
    <div
      class={styles.shown}
      data-seats={seats || undefined}
      data-told={phase !== 'welcome' && phase !== 'rotate' ? '' : undefined}
      data-code={showsCode(session) || undefined}
      data-over={isOver(session) || undefined}
    >
      <header>
        <h1>{phasesOf(words, session.exercise)[phase]}</h1>
        {session.rehearsal && <p>{words.projector.rehearsal}</p>}
        {shown > 0 && (
          <p class={styles.round}>
            {fill(words.projector.round, { n: shown, of: session.rounds })}
          </p>
        )}
        <Told {...props} />
      </header>
      {showsCode(session) && (
        <RoomCode
          scenario={scenarioOf(session, round)!}
          brief={props.addresses.brief}
          note={props.note}
          label={words.projector.scan}
        />
      )}
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
export function ProjectorView(props: ProjectorProps) {
  const { words } = props;
  const { room, session } = useRoom();
  useKeys(room, true);
  return (
    <main
      class={styles.projector}
      data-projector={session ? stepOf(session).phase : 'waiting'}
      data-seats={(session && showsSeats(session)) || undefined}
    >
      {session ? (
        <Shown {...props} session={session} />
      ) : (
        <h1 class={styles.waiting}>{words.projector.waiting}</h1>
      )}
      {!(session && isOver(session)) && <WholeScreen label={words.projector.whole} />}
    </main>
  );
}
