import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { canDownload, download, type SavedFile } from '../../kit/save.client.ts';
import { writeFile } from '../model/file.ts';
import type { Words } from '../props.ts';
import type { KeptMap } from '../model/map.ts';
import { svgText } from './svg.client.ts';
import styles from '../view.module.css';

/** A map on paper, as a file to be read again, and as a picture. */
export function Out({ kept, words, print }: { kept: KeptMap; words: Words; print(): void }) {
  const { own } = words;
  const [blocked, setBlocked] = useState<SavedFile | null>(null);
  const here = useRef<HTMLSpanElement>(null);
  const save = (type: string, end: string, text: string): void => {
    const bare = kept.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
    const file = { name: `${bare || own.fileName}.${end}`, type, text };
    if (canDownload()) download(file);
    else setBlocked(file);
  };
  return (
    <span ref={here} class={styles.foot}>
      <button type="button" class="button-line" onClick={print}>
        {own.print}
      </button>
      <button
        type="button"
        class="button-line"
        onClick={() => save('application/json', 'json', writeFile(kept.name, kept.map))}
      >
        {own.save}
      </button>
      <button
        type="button"
        class="button-line"
        data-svg
        onClick={() => {
          const root = here.current!.closest('[data-widget]')!;
          const drawing = root.querySelector<SVGSVGElement>('[data-map]');
          if (drawing) save('image/svg+xml', 'svg', svgText(drawing));
        }}
      >
        {own.svg}
      </button>
      {blocked && (
        <span role="status">
          {fill(own.noDownload, { file: blocked.name })}
          <textarea readOnly rows={4} aria-label={own.fileText} value={blocked.text} />
        </span>
      )}
    </span>
  );
}
