import { Animal } from '../../kit/style/animal.tsx';
import { styles as five, type Profile, titleOf } from '../../kit/style/model.ts';
import { Bars } from '../profile/chart.tsx';
import type { Item, Said } from '../props.ts';
import styles from '../view.module.css';

/** So many statements that the page holds them. */
const most = 10;

type CardProps = Said & { profile: Profile; agreed: readonly Item[] };

/** Marks the page while the card is printed, so that nothing else is. */
function printCard(): void {
  const root = document.documentElement;
  root.dataset.print = 'card';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}

/** One printed page: how to work with me. On the screen only the button is seen. */
export function Card({ data, words, names, profile, agreed }: CardProps) {
  const { leading } = profile;
  const wants = leading.flatMap((style) => data.styles[style].wants);
  return (
    <>
      <p class={styles.foot}>
        <button type="button" class="button-line" onClick={printCard}>
          {words.card}
        </button>
      </p>
      <article class={styles.card}>
        <p class={styles.animals}>
          {(leading.length > 0 ? leading : five).map((style) => (
            <Animal key={style} style={style} size={leading.length > 0 ? 112 : 56} />
          ))}
        </p>
        <h2>{words.cardTitle}</h2>
        <p>{titleOf(profile, words, names)}</p>
        {agreed.length > 0 && (
          <>
            <h3>{words.cardAgreed}</h3>
            <ul>
              {agreed.slice(0, most).map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{words.cardHelp}</h3>
        <p class={styles.lines} />
        {wants.length > 0 && (
          <>
            <h3>{words.cardWants}</h3>
            <ul>
              {wants.map((want) => (
                <li key={want}>{want}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{words.cardOwn}</h3>
        <p class={styles.lines} />
        <h3>{words.scores}</h3>
        <Bars scores={profile.scores} order={profile.ranked} {...{ words, names }} />
        <p class={styles.quiet}>{words.cardFoot}</p>
      </article>
    </>
  );
}
