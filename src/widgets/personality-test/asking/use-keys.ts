import type { RefObject } from 'preact';
import { keyOf } from '../../kit/hands/model.ts';
import { useKeysInView } from '../../kit/hands/use-keys-in-view.ts';

/**
 * Digits answer the statement that is shown, wherever the focus is within the activity, and while nothing
 * has it: the button that stands for the digit is pressed, so that keys and fingers do the same.
 */
export function useKeys(root: RefObject<HTMLElement>, item: string | undefined): void {
  useKeysInView(root, (event) => {
    const key = keyOf(event);
    if (item === undefined || !/^[1-5]$/.test(key)) return;
    const button = root.current?.querySelector<HTMLButtonElement>(
      `button[aria-keyshortcuts="${key}"]`,
    );
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
