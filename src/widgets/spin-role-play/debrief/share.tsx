import { useRef, useState } from 'preact/hooks';
import { canDownload, download } from '../../kit/save.client.ts';
import { encode } from '../model/code/code.ts';
import { reportOf } from '../model/debrief/report.ts';
import type { Told } from './props.ts';
import { addressOf } from './use-code.ts';
import styles from './view.module.css';

/** The call in a link, as text and on paper. */
export function Share(told: Told) {
  const { coach, play, recording, page, result, exchanges, words: spoken } = told;
  const { words } = coach;
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const share = async (): Promise<void> => {
    const address = addressOf(page, encode(play.scene, told, recording));
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.shareCopied);
    } catch {
      setSaid(words.shareByHand);
      field.current?.select();
    }
  };
  const save = (): void => {
    const report = reportOf(play.scene, coach, result, exchanges, spoken.kinds);
    if (canDownload()) download({ name: `${words.file}.txt`, type: 'text/plain', text: report });
    else setText(report);
  };

  return (
    <section class={styles.share}>
      <p class={styles.row}>
        <button type="button" class="button-line" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" class="button-line" onClick={save}>
          {words.save}
        </button>
        <button type="button" class="button-line" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <p class="small muted">{words.shareText}</p>
      {link && (
        <label>
          <span class="small">{words.shareLink}</span>
          <input ref={field} readOnly value={link} onFocus={() => field.current?.select()} />
        </label>
      )}
      {text && (
        <label>
          <span class="small">{words.saveByHand}</span>
          <textarea readOnly rows={8} value={text} />
        </label>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
