import { fill } from '../../../i18n/text.ts';
import { profileOf } from '../../kit/style/model.ts';
import { Head } from '../profile/head.tsx';
import { Place } from '../profile/place.tsx';
import { Bars, Radar } from '../profile/chart.tsx';
import type { Rest, ShownResult } from '../props.ts';
import styles from '../view.module.css';

/** A result that somebody chose to show: to be looked at, not kept. */
export function Shown(
  props: Pick<Rest, 'data' | 'words' | 'names'> & { shown: ShownResult; back(): void },
) {
  const { data, words, names, shown } = props;
  const { scores, told, version } = shown.code;
  const profile = profileOf({ scores, ...told })!;
  return (
    <>
      <p class={styles.about}>
        <b>{fill(words.shownTitle, { name: shown.name || words.shownNobody })}</b>
      </p>
      <p class={styles.quiet}>{words.shownText}</p>
      {version === 1 && <p class={styles.warning}>{words.firstVersion}</p>}
      <Head {...{ data, words, names, profile }} others />
      <div class={styles.pair}>
        <Bars scores={profile.scores} order={profile.ranked} {...{ words, names }} />
        <Radar scores={profile.scores} {...{ words, names }} />
      </div>
      <Place {...{ profile, words, names }} />
      <p class={styles.foot}>
        <button type="button" class="button-line" onClick={props.back}>
          {words.ownTest}
        </button>
      </p>
    </>
  );
}
