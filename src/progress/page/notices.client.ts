import { canDownload } from '../../widgets/kit/save.client.ts';
import { $trouble } from '../store.ts';

const show = (trouble: string, is = true): void => {
  const notice = document.querySelector<HTMLElement>(`[data-notice="${trouble}"]`);
  if (notice && !('seen' in notice.dataset)) notice.hidden = !is;
};

$trouble().subscribe((troubles, before = []) => {
  for (const trouble of before) if (!troubles.includes(trouble)) show(trouble, false);
  for (const trouble of troubles) show(trouble);
});

// The page on which one chooses a language shares this file of scripts, and has no notices.
document.querySelector('[data-notices]')?.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  const notice = button?.closest<HTMLElement>('[data-notice]');
  if (button?.matches('[data-reload]')) location.reload();
  else if (button?.matches('[data-copy]')) void showBackup();
  else if (button && notice) {
    notice.hidden = true;
    notice.dataset.seen = '';
    const text = document.querySelector('main')!;
    text.tabIndex = -1;
    text.focus({ preventScroll: true });
  }
});

/** Where nothing can be stored, the next page knows nothing of this one: the way out is here. */
async function showBackup(): Promise<void> {
  const { backupText } = await import('../me/store.ts');
  const field = document.querySelector<HTMLTextAreaElement>('[data-backup]')!;
  field.value = backupText(document.documentElement.dataset.course!);
  field.hidden = false;
  field.focus();
  field.select();
  // Over plain http there is no clipboard; the selected text can still be copied by hand.
  await navigator.clipboard?.writeText(field.value).catch(() => {});
}

// What did not arrive: the network was gone, or the site was rebuilt meanwhile. It may still be on its way.
const missing = new Set<unknown>();
document.addEventListener('astro:hydration-error', (event) => {
  event.preventDefault();
  show('broken');
  const { arriving } = (event as CustomEvent<{ arriving?: Promise<unknown> }>).detail ?? {};
  missing.add(arriving ?? event);
  arriving?.then(
    () => {
      missing.delete(arriving);
      if (missing.size === 0)
        document.querySelector<HTMLElement>('[data-notice="broken"]')!.hidden = true;
    },
    () => {},
  );
});

// Every sheet and card prints through this one: where that would be silence, it says so instead.
if (!canDownload())
  window.print = () => {
    document.querySelector<HTMLElement>('[data-notice="print"]')!.hidden = false;
    dispatchEvent(new Event('afterprint'));
  };
