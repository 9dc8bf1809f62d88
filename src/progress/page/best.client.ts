import { fill } from '../../i18n/text.ts';
import { $entry } from '../store.ts';

/** The best result beside each activity of a list. */
for (const place of document.querySelectorAll<HTMLElement>('[data-best]')) {
  $entry('activity', place.dataset.best!).subscribe((record) => {
    const score = record?.best?.score;
    place.textContent =
      score === null || score === undefined
        ? ''
        : fill(place.dataset.some!, { score: `${Math.round(score * 100)}%` });
  });
}
