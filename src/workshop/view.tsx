import { fill } from '../i18n/text.ts';
import { momentIn } from '../progress/me/model.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useBegin, useLate } from '../widgets/kit/use-late.ts';
import { askedIn } from './asked/model.ts';
import { Prepare } from './prepare/view.tsx';
import type { WorkshopProps } from './props.ts';
import type { Prepared } from './round/model/session.ts';
import { useRoom } from './round/use-room.ts';

/** The trainer's page: a session is prepared, and then run from its desk. */
export function WorkshopView(props: WorkshopProps) {
  // Who touches the form is about to begin: the desk comes then, so that it is there without the network.
  const [touched, setTouched] = useState(false);
  const [wanted, setWanted] = useState<Prepared | null>(null);
  const { room, session, troubles } = useRoom(touched);
  const late = useLate(() => import('./late.tsx'), touched || Boolean(session));
  // A plan sent the trainer here, and what it asks for waits.
  const [planned, setPlanned] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const running = Boolean(session && late);
  useEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    moved.current = false;
  }, [running]);
  const open = (prepared: Prepared): void => {
    moved.current = true;
    setWanted(null);
    setPlanned(false);
    room!.begin(late!.newSession(prepared, Date.now()));
  };
  useBegin(wanted !== null, late !== null, () => open(wanted!));
  const begin = (prepared: Prepared): void => {
    setTouched(true);
    if (late) open(prepared);
    else setWanted(prepared);
  };
  const erase = (): void => {
    moved.current = true;
    room?.erase();
  };
  const touch = () => setTouched(true);
  const { desk } = props.words;
  const names = props.scenarios.map(({ name }) => name);
  useEffect(() => setPlanned(askedIn(location.hash, names) !== null), []);
  return (
    <div
      ref={root}
      data-workshop={running ? 'desk' : 'prepare'}
      onFocusIn={touch}
      onPointerDown={touch}
    >
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble}>{desk[trouble]}</p>
        ))}
        {session && !late && (
          <p>{fill(desk.opening, { when: momentIn(props.locale, session.id) })}</p>
        )}
      </div>
      {room && session && late ? (
        <late.Desk {...props} {...{ room, session, planned, erase }} />
      ) : (
        <Prepare {...props} ready={session === null && wanted === null} begin={begin} />
      )}
    </div>
  );
}
