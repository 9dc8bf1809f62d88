import { $names } from '../store.ts';

/** Notes are asked about only where some were written: what asks comes only then. */
for (const box of document.querySelectorAll<HTMLElement>('[data-monday]'))
  if (
    $names()
      .get()
      .some((name) => name.startsWith('note:'))
  )
    void import('../monday/ask.client.ts').then(({ ask }) => ask(box));
