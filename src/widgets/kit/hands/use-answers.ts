import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTooSoon } from './model.ts';

/** What is written, opened, stepped or taken back is no answer. */
const free =
  'input:not([type=radio], [type=checkbox]), textarea, select, summary, a, [data-anytime]';

const isFree = ({ target }: Event): boolean => (target as Element).closest(free) !== null;

function refuse(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Takes answers only from somebody who can have seen what they answer: not the second press of a double
 * click that was meant for what stood there before, and not a held key. What has `data-anytime` is let be.
 *
 * @param shown names what is asked; another name is another thing to answer
 * @param fresh whether a press has brought what is shown at first, too
 * @returns `tooSoon(event)` for keys that answer wherever the focus is, and `guard`: handlers for the
 *   element around the answers
 */
export function useAnswers(shown: string, fresh = false) {
  const since = useRef(-Infinity);
  const before = useRef(fresh ? null : shown);
  useLayoutEffect(() => {
    if (shown !== before.current) since.current = performance.now();
    before.current = shown;
  }, [shown]);
  const tooSoon = (event: Event): boolean => isTooSoon(event.timeStamp, since.current);
  return {
    tooSoon,
    guard: {
      onClickCapture: (event: Event): void => {
        if (!isFree(event) && tooSoon(event)) refuse(event);
      },
      onKeyDownCapture: (event: KeyboardEvent): void => {
        // A button takes a held Enter for one press after the other.
        if (event.repeat && event.key === 'Enter' && !isFree(event)) refuse(event);
      },
    },
  };
}

export type Answers = ReturnType<typeof useAnswers>;
