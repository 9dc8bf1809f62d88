import { useState } from 'preact/hooks';
import { canDownload, download } from '../../kit/save.client.ts';
import { encode } from '../model/code/code.ts';
import { reportOf } from '../model/debrief/report.ts';
import type { Told } from './props.ts';
import { addressOf } from './use-code.ts';
import { useLink } from './use-link.tsx';
import styles from './view.module.css';

/** The call as text and on paper; the learner's own also in a link. */
export function Share(told: Told) {
  const { coach, foreign, play, recording, page, words: spoken } = told;
  const { words } = coach;
  const { copy, copied } = useLink(words, words.shareLink);
  const [text, setText] = useState('');
  const save = (): void => {
    const report = reportOf(told, spoken.kinds);
    if (canDownload()) download({ name: `${words.file}.txt`, type: 'text/plain', text: report });
    else setText(report);
  };

  return (
    <section class={styles.share}>
      <p class={styles.row}>
        {!foreign && (
          <button
            type="button"
            class="button-line"
            onClick={() => void copy(addressOf(page, 'call', encode(play.scene, told, recording)))}
          >
            {words.share}
          </button>
        )}
        <button type="button" class="button-line" onClick={save}>
          {words.save}
        </button>
        <button type="button" class="button-line" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      {!foreign && (
        <p class="small muted">
          {recording.turns.some(({ own, asides }) => own ?? asides)
            ? words.own.inLink
            : words.shareText}
        </p>
      )}
      {copied}
      {text && (
        <label>
          <span class="small">{words.saveByHand}</span>
          <textarea readOnly rows={8} value={text} />
        </label>
      )}
    </section>
  );
}
