import { lessonState } from '../course/model.ts';
import { $entry, resultOf } from './store.ts';

/** Shows each lesson's state on its marks, and keeps it up to date. */
for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
  const activities = mark.dataset.mark!.split(' ').filter(Boolean);
  const show = (): void => {
    const { state } = lessonState(activities, resultOf);
    mark.dataset.state = state;
    mark.firstElementChild!.textContent = mark.dataset[state]!;
  };
  for (const activity of activities) $entry('activity', activity).listen(show);
  show();
}
