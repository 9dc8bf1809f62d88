import { useEffect, useRef, useState } from 'preact/hooks';
import { useLate } from '../../widgets/kit/use-late.ts';
import { newRoomCall, type Prepared } from './model/call.ts';
import { Prepare } from './prepare.tsx';
import type { TogetherProps } from './props.ts';
import { useCall } from './use-call.ts';

/** The trainer's page of a call that the room plays together: it is chosen, and then led from the desk. */
export function TogetherView(props: TogetherProps) {
  const [touched, setTouched] = useState(false);
  const { room, session: call, troubles } = useCall();
  // Who touches the form is about to begin: the desk comes then, so that it is there without the network.
  const late = useLate(() => import('./desk/view.tsx'), touched || Boolean(call));
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const running = Boolean(call && late);
  useEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    moved.current = false;
  }, [running]);
  const touch = (): void => setTouched(true);
  const begin = (prepared: Prepared): void => {
    touch();
    moved.current = true;
    room!.begin(newRoomCall(prepared, Date.now()));
  };
  const erase = (): void => {
    moved.current = true;
    room?.erase();
  };
  const { desk } = props.words;
  return (
    <div
      ref={root}
      data-together={running ? 'desk' : 'prepare'}
      onFocusIn={touch}
      onPointerDown={touch}
    >
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble}>{desk[trouble]}</p>
        ))}
        {call && !late && <p>{desk.loading}</p>}
      </div>
      {room && call && late ? (
        <late.Desk {...props} key={call.id} {...{ room, call, erase }} />
      ) : (
        <Prepare {...props} ready={call === null} begin={begin} />
      )}
    </div>
  );
}
