import { z } from 'astro/zod';
import { words } from '../i18n/words.ts';

export const siteWords = words(
  'languageName',
  'lead',
  'skip',
  'home',
  'practice',
  'me',
  'glossary',
  'outline',
  'close',
  'settings',
  'theme',
  'themeAuto',
  'themeLight',
  'themeDark',
  'size',
  'sizeNormal',
  'sizeLarge',
  'sizeLarger',
  'unsaved',
  'copyBackup',
  'unread',
  'newer',
  'broken',
  'noPrint',
  'reload',
  'dismiss',
  'noScript',
  'unstarted',
  'waiting',
  'asFile',
  'notFound',
  'notFoundText',
  'licence',
  'marks',
  'legal',
  'checked',
  'chooseLanguage',
);

export const homeWords = words(
  'headline',
  'start',
  'continue',
  'again',
  'minutes',
  'coming',
  'done',
  'begun',
  'new',
  'ways',
  'newHire',
  'newHireText',
  'trainer',
  'trainerText',
  'self',
  'selfText',
  'modules',
  'scaleAlt',
  'scaleProblem',
  'scaleCost',
  'weightOne',
  'weightTwo',
  'weightThree',
  'weightCost',
  'progress',
);

export const lessonWords = words(
  'number',
  'minutes',
  'progress',
  'missing',
  'missingPass',
  'complete',
  'before',
  'after',
  'coming',
  'note',
  'notePlaceholder',
  'noteKept',
  'noteOther',
  'noteUse',
  'noteRemove',
  'keepWeek',
  'keepBackup',
  'facilitator',
  'compliance',
  'complianceAbout',
  'separator',
);

export const practiceWords = words(
  'title',
  'lead',
  'activity',
  'forTrainers',
  'classStart',
  'classText',
  'classOn',
  'classOff',
  'key',
  'keyText',
  'lesson',
  'noLesson',
  'facilitator',
  'room',
  'roomText',
  'roomNone',
  'roomShow',
  'back',
  'all',
  'best',
).extend({
  /** of a kind of activity, by its name: what it is and what one does; a kind may be missing */
  kinds: z.record(z.string(), z.string()),
});

export const glossaryWords = words('title', 'lead', 'taughtIn', 'other');

export const earlierWords = words('title', 'text', 'over');

export const guessWords = words('title', 'kept', 'you');

export const mondayWords = words(
  'title',
  'from',
  'how',
  'wasDone',
  'wasChanged',
  'notYet',
  'what',
  'whatPlaceholder',
  'save',
  'later',
  'choose',
  'saved',
  'postponed',
  'past',
);

export const sentencesWords = words(
  'title',
  'lead',
  'legend',
  'print',
  'keep',
  'change',
  'again',
  'done',
  'back',
  'course',
  'field',
  'use',
  'all',
);

/** `content/ui/<locale>/site.yaml`: the words on the pages around the lessons, a section for each. */
export const siteRoom = z.strictObject({
  site: siteWords,
  home: homeWords,
  lesson: lessonWords,
  practice: practiceWords,
  glossary: glossaryWords,
  earlier: earlierWords,
  guess: guessWords,
  monday: mondayWords,
  sentences: sentencesWords,
});

export type SiteRoom = z.infer<typeof siteRoom>;
