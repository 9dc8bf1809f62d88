import { lessonState, readGoal } from '../../course/model.ts';
import { $entry, resultOf } from '../store.ts';

/** Shows each lesson's state on its marks, and keeps it up to date. */
for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
  const goals = mark.dataset.mark!.split(' ').filter(Boolean);
  const show = (): void => {
    const { state } = lessonState(goals, resultOf);
    mark.dataset.state = state;
    mark.firstElementChild!.textContent = mark.dataset[state]!;
  };
  for (const goal of goals) $entry('activity', readGoal(goal).activity).listen(show);
  show();
}
