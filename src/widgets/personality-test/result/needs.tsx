import { Animal } from '../../kit/style/animal.tsx';
import { styles as five, type Profile } from '../../kit/style/model.ts';
import type { Said } from '../props.ts';
import styles from '../view.module.css';

/** What each other style needs from the one that is told, or likes from anybody. */
export function Needs({ data, words, names, profile }: Said & { profile: Profile }) {
  const { leading } = profile;
  const own = leading.length === 1 ? leading[0] : undefined;
  return (
    <section>
      <h5>{own ? words.needs : words.needsAll}</h5>
      <ul role="list" class={styles.needs}>
        {five
          .filter((style) => !leading.includes(style))
          .map((style) => (
            <li key={style}>
              <Animal style={style} size={40} />
              <div>
                <b>{names[style]}</b>
                {own ? (
                  <p>{data.styles[own].needs[style]}</p>
                ) : (
                  data.styles[style].wants.map((want) => <p key={want}>{want}</p>)
                )}
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}
