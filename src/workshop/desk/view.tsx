import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { callName, fragmentOf } from '../brief/model.ts';
import { titlesOf, type WorkshopProps } from '../props.ts';
import { momentIn } from '../../progress/me/model.ts';
import { allRounds } from '../round/model/changes.ts';
import { lengthOf, shapes } from '../round/model/exercises.ts';
import {
  isOfAnotherDay,
  isOver,
  present,
  roundShown,
  scenarioOf,
  stepOf,
  stepsIn,
  type Session,
} from '../round/model/session.ts';
import { topicOf } from '../round/model/told.ts';
import { readySound } from '../round/sound.client.ts';
import { useKeys } from '../round/use-room.ts';
import type { Room } from '../round/store.ts';
import { Phones } from '../lan/phones.tsx';
import { Controls } from './controls.tsx';
import { End } from './end.tsx';
import { People } from './people.tsx';
import { Rail } from './rail.tsx';
import { Roles } from './roles.tsx';
import { Screen } from './screen.tsx';
import { Seats } from './seats.tsx';
import head from './head.module.css';
import styles from './view.module.css';

interface DeskProps extends WorkshopProps {
  room: Room;
  session: Session;
  /** whether a plan sent the trainer here, to prepare another session */
  planned: boolean;
  erase(): void;
}

/** What the trainer alone sees while a session runs. */
export function Desk(props: DeskProps) {
  const { locale, words, scenarios, addresses, note, room, session, planned, erase } = props;
  useKeys(room);
  const [blocked, setBlocked] = useState(false);
  const { desk, exercises } = words;
  const script = exercises[session.exercise];
  const { seated } = shapes[session.exercise];
  const rounds = useMemo(() => allRounds(session), [session.seated, session.people]);
  const old = useMemo(() => isOfAnotherDay(session, Date.now()), [session.id]);
  const scenario = scenarioOf(session, roundShown(session));
  const topic = topicOf(session, script, titlesOf(scenarios));
  const part = { session, room, words, script, topic };
  const project = (): void => {
    readySound();
    setBlocked(!window.open(addresses.projector, 'room-projector', 'popup,width=1280,height=720'));
  };
  const end = (
    <End words={words} over={old || isOver(session)} key={stepOf(session).phase} erase={erase} />
  );
  return (
    <div class={head.desk}>
      <header class={head.head}>
        <h1>
          {fill(seated ? desk.title : desk.titleLoose, {
            exercise: script.name,
            people: present(session).length,
            groups: session.seated.at(-1)?.length ?? 0,
            minutes: lengthOf(stepsIn(session)),
          })}
        </h1>
        {session.rehearsal && <p class={styles.rehearsal}>{desk.rehearsal}</p>}
        <p class={head.links}>
          <button type="button" class="button-line" onClick={project}>
            {desk.openProjector}
          </button>
          {scenario && (
            <a href={`${addresses.brief}?${callName}=${scenario}`} target="_blank">
              {desk.briefs}
            </a>
          )}
          {scenario && (
            <a href={addresses.pad} target="_blank">
              {desk.pad}
            </a>
          )}
          {scenario && session.at === 0 && (
            <a href={addresses.together} target="_blank">
              {words.prepare.together}
            </a>
          )}
          <a href={addresses.result} target="_blank">
            {desk.result}
          </a>
          <a href={addresses.guide} target="_blank">
            {desk.guide}
          </a>
        </p>
      </header>
      {(old || planned) && (
        <div class={styles.notice}>
          {planned && <p>{words.prepare.plannedWaits}</p>}
          {old && <p>{fill(desk.begun, { when: momentIn(locale, session.id) })}</p>}
          {end}
        </div>
      )}
      <p role="alert" class={head.blocked}>
        {blocked && (
          <>
            {desk.blocked}{' '}
            <a href={addresses.projector} target="room-projector">
              {words.projector.title}
            </a>
          </>
        )}
      </p>
      <div class={styles.top}>
        <Controls {...part} />
        <Roles {...part} />
      </div>
      <Rail {...part} />
      <div class={seated ? styles.below : styles.belowLoose}>
        {seated && <Seats {...part} rounds={rounds} />}
        <div>
          <Screen {...part} projector={addresses.projector} />
          {scenario && (
            <Phones
              words={words.phones}
              page={addresses.brief + fragmentOf({ scenario, part: 'choose' })}
              note={note}
              open={stepOf(session).phase === 'brief'}
            />
          )}
        </div>
      </div>
      <People {...part} />
      {!old && !planned && end}
    </div>
  );
}
