import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import type { AccountsRoom } from '../words.ts';

/** Deletes an account, after one question that says what goes with it. */
export function Drop(props: { name: string; words: Pick<AccountsRoom, 'write'>; drop(): void }) {
  const { name, drop } = props;
  const { write } = props.words;
  const [asks, setAsks] = useState(false);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const ask = (now: boolean): void => {
    setAsks(now);
    focusOn('button');
  };
  return (
    <div ref={root} data-drop>
      {asks ? (
        <>
          <p role="alert">{fill(write.dropAsk, { name })}</p>
          <p>
            <button type="button" class="button-line" onClick={() => ask(false)}>
              {write.dropNo}
            </button>{' '}
            <button type="button" class="button-line" onClick={drop}>
              {write.dropYes}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="button-quiet" onClick={() => ask(true)}>
            {write.drop}
          </button>
        </p>
      )}
    </div>
  );
}
