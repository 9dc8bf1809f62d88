import type { Activity } from '../../course/load.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lateHref } from '../../i18n/paths.ts';
import { quizzes, scenarios } from './model/learner.ts';
import type { Content } from './model/room.ts';
import type { Shareable } from './props.ts';

interface Option {
  id: string;
  text: string;
  right?: true;
}
interface Quiz {
  questions: { id: string; ask: string; options?: Option[] }[];
}
interface Scenario {
  lines: { id: string; kind: string; text: string }[];
}

/** Of all activities the titles, of quizzes the questions with options, of calls the lines: no more of any. */
export function contentOf(all: readonly Activity[]): Content {
  const inFolder = (folder: string): Activity[] => all.filter(({ id }) => id.startsWith(folder));
  return {
    titles: Object.fromEntries(all.map(({ id, title }) => [id, title])),
    quizzes: Object.fromEntries(
      inFolder(quizzes).map(({ id, data }) => [
        id,
        (data as unknown as Quiz).questions.flatMap(({ id, ask, options }) =>
          options
            ? [
                {
                  id,
                  ask,
                  options: options.map(({ id, text, right }) => ({
                    id,
                    text,
                    ...(right && { right }),
                  })),
                },
              ]
            : [],
        ),
      ]),
    ),
    scenarios: Object.fromEntries(
      inFolder(scenarios).map(({ id, data }) => [
        id,
        (data as unknown as Scenario).lines.map(({ id, kind, text }) => ({ id, kind, text })),
      ]),
    ),
  };
}

/** Those of a kind that says how its links are read. */
export const shareableIn = (all: readonly Activity[], locale: Locale): Shareable[] =>
  all
    .filter(({ kind }) => 'shape' in kind.late)
    .map(({ id, name, kind }) => ({
      activity: id,
      kind: kind.name,
      shape: lateHref(locale, kind.name, name, 'shape'),
    }));
