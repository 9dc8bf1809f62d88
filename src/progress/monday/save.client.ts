import type { Progress } from '../entries/store.ts';
import { noteRule } from '../note/model.ts';
import { know, page } from '../store.ts';
import {
  changed,
  mergeMondays,
  mondayRule,
  putOffFor,
  type Answer,
  type Monday,
  type Way,
} from './model.ts';

know({ monday: mondayRule, note: noteRule });

const none: Monday = { later: 0, answers: [] };

/** What became of the notes of one progress: of the page's own, or of a tab in a test. */
export const mondaysOf = (progress: Pick<Progress, 'keep'>) => ({
  saveAnswer: (lesson: string, how: Way, what: string): boolean =>
    progress.keep('monday', lesson, (now) =>
      mergeMondays(now ?? none, { later: 0, answers: [{ at: Date.now(), how, what }] }),
    ),
  changeAnswer: (lesson: string, before: Answer, how: Way, what: string): boolean =>
    progress.keep('monday', lesson, (now) => changed(now ?? none, before, { how, what })),
  putOff: (lesson: string): boolean =>
    progress.keep('monday', lesson, (now) => ({
      ...(now ?? none),
      later: Date.now() + putOffFor,
    })),
});
type Mondays = ReturnType<typeof mondaysOf>;

/** Keeps what became of a lesson's note; false: for this visit only. */
export const saveAnswer: Mondays['saveAnswer'] = (...of) => mondaysOf(page()).saveAnswer(...of);

/** Puts another answer in the place of one that was kept. */
export const changeAnswer: Mondays['changeAnswer'] = (...of) =>
  mondaysOf(page()).changeAnswer(...of);

/** Lets the note rest for a week. */
export const putOff: Mondays['putOff'] = (lesson) => mondaysOf(page()).putOff(lesson);
