import { fill } from '../../../i18n/text.ts';
import { Animal } from '../../kit/style/animal.tsx';
import { styles as five, titleOf, type Profile } from '../../kit/style/model.ts';
import { pairOf } from '../model/said.ts';
import type { PersonalityTest, Said } from '../props.ts';
import styles from '../view.module.css';

type Blend = keyof PersonalityTest['blends'];

/** What is said of the styles that are told: of one, or of two as one; null where none is. */
export const saidOf = (data: PersonalityTest, { leading }: Pick<Profile, 'leading'>) =>
  leading.length > 1
    ? data.blends[pairOf(leading) as Blend]
    : leading[0]
      ? data.styles[leading[0]]
      : null;

/**
 * The animals, the name of the result, and how it comes across.
 * @param props.others the result is somebody else's, so that “you” would be wrong
 * @param props.hurried answered too fast for anything to be told
 */
export function Head(props: Said & { profile: Profile; others?: boolean; hurried?: boolean }) {
  const { data, words, names, profile, others, hurried } = props;
  const { leading } = profile;
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
        {hurried ? words.tooFast : titleOf(profile, words, names)}
      </h4>
      {!others && !hurried && (
        <p>
          {kinds.length > 0 && <b>{kinds.join(words.semicolon)} </b>}
          {(saidOf(data, profile) ?? data.unclear).look}
        </p>
      )}
    </div>
  );
}
