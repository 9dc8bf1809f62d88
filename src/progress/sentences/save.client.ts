import type { Progress } from '../entries/store.ts';
import { know, page } from '../store.ts';
import { sentencesRule, withSaying } from './model.ts';

know({ sentences: sentencesRule });

/** The sentences of one progress: of the page's own, or of a tab in a test. */
export const sentencesOf = (progress: Pick<Progress, 'keep'>) => ({
  saveSaying: (
    lesson: string,
    id: string,
    edit: { texts: readonly string[]; seen: readonly string[]; keep: boolean },
  ): boolean =>
    progress.keep('sentences', lesson, (now) => withSaying(now, id, { at: Date.now(), ...edit })),
});

/**
 * Keeps one of a lesson's sentences as the learner says it; false: for this visit only.
 *
 * @param id of the sentence; `edit` is as for a note, `keep`: to be said as the course says it
 */
export const saveSaying: ReturnType<typeof sentencesOf>['saveSaying'] = (...of) =>
  sentencesOf(page()).saveSaying(...of);
