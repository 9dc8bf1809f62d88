import { $trouble } from './store.ts';

const show = (trouble: string): void => {
  const notice = document.querySelector<HTMLElement>(`[data-notice="${trouble}"]`);
  if (notice && !('seen' in notice.dataset)) notice.hidden = false;
};

$trouble.subscribe((troubles) => troubles.forEach(show));

for (const notice of document.querySelectorAll<HTMLElement>('[data-notice]'))
  notice.querySelector('button')!.addEventListener('click', ({ currentTarget }) => {
    if ((currentTarget as HTMLElement).matches('[data-reload]')) return location.reload();
    notice.hidden = true;
    notice.dataset.seen = '';
  });

// An island whose script did not arrive: the network was gone, or the site was rebuilt meanwhile.
document.addEventListener('astro:hydration-error', (event) => {
  event.preventDefault();
  show('broken');
});
