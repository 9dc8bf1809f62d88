import { useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { repeatOf, tens } from '../model/repeat.ts';
import { differsFrom, type Result } from '../model/result.ts';
import { posteriorOf } from '../model/score.ts';
import type { Said } from '../props.ts';
import styles from '../view.module.css';

/** What the same person would be told another time: computed, and against the sitting before, if there was one. */
export function Again(
  props: Pick<Said, 'words' | 'names'> & { result: Result; before: Result | null },
) {
  const { words, names, result, before } = props;
  const { verdict, styles: told, basis } = result;
  const repeat = useMemo(
    () => (basis ? repeatOf({ ...basis, verdict, styles: told }) : null),
    [result],
  );
  if (!basis || !repeat) return null;
  const differs = before && differsFrom(before, result);
  const [one = ''] = told.map((style) => names[style]);
  const { ranked, place } = posteriorOf(basis.evidence);
  const closest = ranked.slice(0, 2);
  const flat = place[ranked[0]!] === place[ranked[4]!];
  const many = (share: number): string =>
    tens(share) < 10 ? fill(words.inTen, { n: tens(share) }) : words.nearlyAll;
  const sentence = {
    single: words.againSingle,
    blend: words.againBlend,
    unclear: words.againUnclear,
  };
  return (
    <section>
      {verdict === 'unclear' && !flat && (
        <p>{fill(words.closest, { one: names[closest[0]!], other: names[closest[1]!] })}</p>
      )}
      <h5>{words.againTitle}</h5>
      <p>
        {fill(sentence[verdict], { many: many(repeat.shared), one })}
        {verdict !== 'unclear' && fill(words.againSame, { many: many(repeat.same) })}
      </p>
      <p class={styles.quiet}>{words.againComputed}</p>
      {differs !== null && <p>{differs ? words.retestDiffers : words.retestSame}</p>}
      {basis.bothSets && <p class={styles.quiet}>{words.together}</p>}
    </section>
  );
}
