import { newSheetId } from '../../progress/sheets/store.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { useDrawing } from '../code/hand-over.tsx';
import type { HandWords } from '../code/words.ts';
import { Marking } from './marking/view.tsx';
import type { Who } from './model/pad.ts';
import { Outcome } from './outcome.tsx';
import { Start } from './start.tsx';
import { openIn } from './store.ts';
import { usePads } from './use-pads.ts';
import type { PadRoom } from './words.ts';
import styles from './view.module.css';

interface PadProps {
  course: string;
  result: string;
  words: PadRoom;
  hand: HandWords;
}

/** The observer's pad: who is heard, then the call in a window of its own, then what it was made of. */
export function PadView(props: PadProps) {
  const { words } = props;
  const { context, send, ready, troubles } = usePads();
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  useDrawing();
  const pad = openIn(context);
  const now = (): number => Math.floor((Date.now() - (pad?.began ?? 0)) / 1000);
  const end = (): void => {
    send({ type: 'ended' });
    focusOn('[data-now]');
  };
  const open = (id: string | null): void => {
    send({ type: 'opened', id });
    focusOn('[data-now]');
  };
  const begin = (who: Who): void =>
    send({
      type: 'began',
      pad: { ...who, id: newSheetId().slice(0, 24), began: Date.now(), entries: [], checks: {} },
    });
  return (
    <div ref={root} data-ready={ready}>
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} class={styles.notice}>
            {words.pad[trouble]}
          </p>
        ))}
      </div>
      {!pad && (
        <Start
          words={words}
          pads={context.pads}
          ready={ready}
          begin={begin}
          open={open}
          remove={(id) => send({ type: 'removed', id })}
          putBack={(one) => send({ type: 'putBack', pad: one })}
        />
      )}
      {pad && !context.marking && (
        <Outcome
          {...props}
          pad={pad}
          answer={(check, yes) => send({ type: 'answered', check, yes })}
          rename={(who) => send({ type: 'renamed', who })}
          resume={() => send({ type: 'resumed' })}
          another={() => open(null)}
        />
      )}
      {pad && context.marking && (
        <Marking
          {...{ pad, words, troubles, end }}
          note={(kind, text) =>
            send({ type: 'noted', kind, at: now(), ...(text !== undefined && { text }) })
          }
          undo={() => send({ type: 'undone' })}
        />
      )}
    </div>
  );
}
