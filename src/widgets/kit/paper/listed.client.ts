import styles from '../kit.module.css';

/**
 * Puts the whole of each activity that is not over on paper: a sorter shows one card of eight at a time,
 * a quiz its start. What `<noscript data-listed-until="over">` lists for who has no JavaScript follows the
 * activity, unless that has come to the phase `over`. Of the list the first element, which speaks of
 * JavaScript, is left out.
 */
function listUnfinished(): void {
  for (const listed of document.querySelectorAll(`.${styles.listed}`)) listed.remove();
  for (const noscript of document.querySelectorAll<HTMLElement>('noscript[data-listed-until]')) {
    const activity = noscript.previousElementSibling?.querySelector<HTMLElement>('[data-widget]');
    if (!activity) continue;
    const listed = activity.dataset.phase !== noscript.dataset.listedUntil;
    activity.toggleAttribute('data-listed', listed);
    if (!listed) continue;
    const list = document.createElement('div');
    list.className = styles.listed!;
    list.innerHTML = noscript.textContent;
    list.firstElementChild!.remove();
    noscript.after(list);
  }
}

// It stays until the next time: some browsers say that the printing is over before it begins.
if (typeof document !== 'undefined') addEventListener('beforeprint', listUnfinished);
