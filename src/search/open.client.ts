import { keyOf } from '../widgets/kit/hands/model.ts';

const button = document.querySelector<HTMLButtonElement>('[data-search]');
// The page on which one chooses a language shares this file of scripts, and has no header.
if (button) listen(button, document.querySelector('[data-notice="search"]')!);

/** Opens the search by its button and by `/`; the search itself comes at the first use. */
function listen(button: HTMLElement, notice: HTMLElement): void {
  const again = notice.querySelector('button')!;
  const failed = (): void => {
    notice.hidden = false;
    again.focus();
  };
  const open = async (): Promise<void> => {
    notice.hidden = true;
    try {
      const { openSearch } = await import('./view.tsx');
      await openSearch(button, failed);
    } catch {
      failed();
    }
  };
  button.addEventListener('click', () => void open());
  again.addEventListener('click', (event) => {
    event.stopPropagation();
    void open();
  });
  addEventListener('keydown', (event) => {
    const { target } = event;
    const typing = (target as Element).closest?.('input, select, textarea, [contenteditable]');
    if (keyOf(event) !== '/' || typing || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}
