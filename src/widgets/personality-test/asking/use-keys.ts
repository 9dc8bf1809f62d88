import type { RefObject } from 'preact';

/**
 * Digits answer the statement that is shown, wherever the focus is within the activity: the button that
 * stands for the digit is pressed, so that keys and fingers do the same.
 */
export function useKeys(root: RefObject<HTMLElement>, item: string | undefined) {
  return (event: KeyboardEvent): void => {
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
      return;
    const button = root.current?.querySelector<HTMLButtonElement>(
      `button[aria-keyshortcuts="${/^[1-5]$/.test(event.key) ? event.key : ''}"]`,
    );
    if (!button) return;
    event.preventDefault();
    button.click();
  };
}
