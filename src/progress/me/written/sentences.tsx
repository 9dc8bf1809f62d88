import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { isOwn } from '../../sentences/model.ts';
import { $entry } from '../../store.ts';
import type { PageWords } from '../props.ts';

/** How many sentences the learner made the own ones, and the way to all of them. */
export function OwnSentences(props: {
  /** those of which sentences are kept */
  lessons: readonly string[];
  href: string;
  words: PageWords;
}) {
  const { lessons, href, words } = props;
  const count = (): number =>
    lessons.reduce((sum, lesson) => {
      const own = $entry('sentences', lesson).get()?.own ?? {};
      return sum + Object.values(own).filter(isOwn).length;
    }, 0);
  const [n, setN] = useState(count);
  useEffect(() => {
    const leave = lessons.map((lesson) =>
      $entry('sentences', lesson).subscribe(() => setN(count())),
    );
    return () => leave.forEach((stop) => stop());
  }, [lessons.join()]);
  return (
    <>
      <p>{n > 0 ? fill(words.sentencesOwn, { n }) : words.sentencesNone}</p>
      <p>
        <a href={href}>{words.sentencesAll}</a>
      </p>
    </>
  );
}
