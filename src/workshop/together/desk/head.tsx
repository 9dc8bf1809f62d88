import { useState } from 'preact/hooks';
import type { TogetherProps } from '../props.ts';
import type { RoomCall } from '../model/call.ts';
import type { CallRoom } from '../store.ts';
import head from '../../desk/head.module.css';

interface HeadProps extends TogetherProps {
  title: string;
  call: RoomCall;
  room: CallRoom;
}

/** What is played, the window for the room, and the languages in it. */
export function Head({ title, words, addresses, call, room }: HeadProps) {
  const [blocked, setBlocked] = useState(false);
  const { desk, prepare, projector } = words;
  const project = (): void =>
    setBlocked(
      !window.open(addresses.projector, 'together-projector', 'popup,width=1280,height=720'),
    );
  return (
    <>
      <header class={head.head}>
        <h1 tabIndex={-1} data-first>
          {title}
        </h1>
        <p class={head.links}>
          <button type="button" class="button-line" onClick={project}>
            {desk.openProjector}
          </button>
          <a href={`${addresses.guide}#together`} target="_blank">
            {prepare.guide}
          </a>
          <label>
            <input
              type="checkbox"
              checked={call.both}
              onChange={(event) =>
                room.send({ type: 'side-by-side', on: event.currentTarget.checked })
              }
            />
            {prepare.both}
          </label>
        </p>
      </header>
      <p role="alert" class={head.blocked}>
        {blocked && (
          <>
            {desk.blocked}{' '}
            <a href={addresses.projector} target="together-projector">
              {projector.title}
            </a>
          </>
        )}
      </p>
    </>
  );
}
