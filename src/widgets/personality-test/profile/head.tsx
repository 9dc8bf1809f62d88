import { fill } from '../../../i18n/text.ts';
import { Animal } from '../../kit/style/animal.tsx';
import { styles as five, titleOf, type Profile } from '../../kit/style/model.ts';
import { pairOf } from '../model/said.ts';
import type { PersonalityTest, Said } from '../props.ts';
import styles from '../view.module.css';

type Blend = keyof PersonalityTest['blends'];

/**
 * The animals, the name of the result, and how it comes across.
 * @param props.others the result is somebody else's, so that “you” would be wrong
 */
export function Head(props: Said & { profile: Profile; others?: boolean }) {
  const { data, words, names, profile, others } = props;
  const { leading } = profile;
  // Two that are not told apart are described as one.
  const { look } =
    leading.length > 1
      ? data.blends[pairOf(leading) as Blend]
      : leading[0]
        ? data.styles[leading[0]]
        : data.unclear;
  const shown = leading.length > 0 ? leading : five;
  const kinds = leading.map((style) =>
    fill(words.isKind, { style: names[style], kind: data.styles[style].kind }),
  );
  return (
    <div class={styles.head}>
      <p class={styles.animals} data-n={shown.length}>
        {shown.map((style) => (
          <Animal key={style} style={style} size={leading.length > 0 ? 112 : 48} />
        ))}
      </p>
      <h4 tabIndex={-1} data-now>
        {titleOf(profile, words, names)}
      </h4>
      {!others && (
        <p>
          {kinds.length > 0 && (
            <>
              <b>{kinds.join(words.semicolon)}</b>
              <br />
            </>
          )}
          {look}
        </p>
      )}
      {!others && kinds.length > 0 && <p class={styles.quiet}>{words.inGeneral}</p>}
    </div>
  );
}
