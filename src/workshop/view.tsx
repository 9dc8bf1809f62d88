import { useEffect, useRef } from 'preact/hooks';
import { Desk } from './desk/view.tsx';
import { Prepare } from './prepare/view.tsx';
import type { WorkshopProps } from './props.ts';
import { newSession, type Prepared } from './round/model/session.ts';
import { useRoom } from './round/use-room.ts';

/** The trainer's page: a session is prepared, and then run from its desk. */
export function WorkshopView(props: WorkshopProps) {
  const { room, session, troubles } = useRoom();
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const running = Boolean(session);
  useEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    moved.current = false;
  }, [running]);
  const begin = (prepared: Prepared): void => {
    moved.current = true;
    room?.begin(newSession(prepared, Date.now()));
  };
  const erase = (): void => {
    moved.current = true;
    room?.erase();
  };
  const { desk } = props.words;
  return (
    <div ref={root} data-workshop={session ? 'desk' : 'prepare'}>
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble}>{desk[trouble]}</p>
        ))}
      </div>
      {room && session ? (
        <Desk {...props} {...{ room, session, erase }} />
      ) : (
        <Prepare {...props} ready={session === null} begin={begin} />
      )}
    </div>
  );
}
