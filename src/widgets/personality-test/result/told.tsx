/** What is needed to tell what came of it, as one file. */
export { answersTo, resultFrom } from '../model/result.ts';
export { Colleague } from '../share/colleague.tsx';
export { Shown } from '../share/shown.tsx';
export { Outcome } from './outcome.tsx';
export { titleFor } from '../model/title.ts';
