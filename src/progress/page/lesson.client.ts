import { lessonState, readGoal } from '../../course/model.ts';
import { watchGuess } from '../guess/guess.client.ts';
import { $entry, resultOf, savePlace } from '../store.ts';
import { forgetsAfterAWeek } from './week.client.ts';

/** What is done and what is still missing in a lesson, on its bar. */
for (const bar of document.querySelectorAll<HTMLElement>('[data-lesson-bar]')) {
  const missing = [...bar.querySelectorAll<HTMLElement>('[data-missing]')];
  const goals = missing.map((link) => link.dataset.missing!);
  const show = (): void => {
    const { state, missing: open } = lessonState(goals, resultOf);
    bar.querySelector('progress')!.value = goals.length - open.length;
    for (const link of missing) link.hidden = !open.includes(link.dataset.missing!);
    bar.querySelector<HTMLElement>('[data-todo]')!.hidden = state === 'done';
    bar.querySelector<HTMLElement>('[data-complete]')!.hidden = state !== 'done';
  };
  for (const goal of goals) $entry('activity', readGoal(goal).activity).listen(show);
  show();
}

/** "Continue" leads back to the last heading that was passed: one that stands above a quarter of the window. */
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
  const headings = [...document.querySelectorAll('.prose > h2[id]')];
  const passed = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        passed[isIntersecting ? 'add' : 'delete'](target);
      savePlace(dataset.lesson!, headings.findLast((heading) => passed.has(heading))?.id ?? '');
    },
    { rootMargin: '1000000px 0px -75% 0px' },
  );
  for (const heading of headings) watcher.observe(heading);
}

// Where the record does not last by itself, its backup is offered when there is something to keep.
for (const offer of document.querySelectorAll<HTMLElement>('[data-keep]'))
  offer.hidden = !forgetsAfterAWeek();

for (const question of document.querySelectorAll<HTMLElement>('[data-guess]')) watchGuess(question);
