import { Animal } from '../../kit/style/animal.tsx';
import { styles as five, type Profile } from '../../kit/style/model.ts';
import type { Said } from '../props.ts';
import { saidOf } from '../profile/head.tsx';
import styles from '../view.module.css';

/**
 * Strengths, the bad day, and what each other style needs.
 * @param props.strengths null for a result that kept no answers
 */
export function Meaning(props: Said & { profile: Profile; strengths: readonly string[] | null }) {
  const { data, words, names, profile, strengths } = props;
  const { leading } = profile;
  const said = saidOf(data, profile);
  const own = leading.length === 1 ? leading[0] : undefined;
  return (
    <section>
      {strengths && (
        <>
          <h5>{words.strengths}</h5>
          <p class={styles.quiet}>
            {strengths.length > 0 ? words.strengthsFrom : words.noStrengths}
          </p>
          <ul>
            {strengths.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {said && (
        <>
          <h5>{words.badDay}</h5>
          <p>{said.badDay}</p>
        </>
      )}
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
