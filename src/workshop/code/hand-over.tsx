import { useEffect, useRef, useState } from 'preact/hooks';
import { coded } from '../../widgets/kit/link/model.ts';
import { canDownload, download } from '../../widgets/kit/save.client.ts';
import { takeName } from './model.ts';
import styles from './view.module.css';
import type { HandWords } from './words.ts';

/** In characters: a longer link makes a picture too fine for a phone's camera. */
const longestPicture = 900;

/** A code as text to copy, as a picture to scan and as a file to send. */
export function HandOver(props: {
  code: string;
  /** a page that takes the code from a link; without one there is no picture */
  page?: string;
  /** of the file, without its ending */
  file: string;
  words: HandWords;
}) {
  const { code, page, file, words } = props;
  const [told, setTold] = useState('');
  const [picture, setPicture] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code);
      setTold(words.copied);
    } catch {
      field.current?.focus();
      setTold(words.byHand);
    }
  };
  const save = (): void => {
    const name = `${file}.txt`;
    download({ name, type: 'text/plain', text: `${code}\n` });
    setTold('');
  };

  return (
    <section class={styles.hand}>
      <h3>{words.title}</h3>
      <p class="small muted">{words.text}</p>
      <label class={styles.code}>
        <span class="small">{words.code}</span>
        <textarea ref={field} readOnly rows={3} spellcheck={false} value={code} />
      </label>
      <p class={styles.row}>
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {page && (
          <button
            type="button"
            class="button-line"
            aria-expanded={picture}
            onClick={() => setPicture(!picture)}
          >
            {picture ? words.qrHide : words.qr}
          </button>
        )}
        {canDownload() && (
          <button type="button" class="button-line" onClick={save}>
            {words.file}
          </button>
        )}
      </p>
      <p role="status">{told}</p>
      {page && picture && <Picture {...{ code, page, words }} />}
    </section>
  );
}

function Picture({ code, page, words }: { code: string; page: string; words: HandWords }) {
  const link = new URL(page, location.href).href + coded(takeName, code);
  const [source, setSource] = useState('');
  const long = link.length > longestPicture;
  useEffect(() => {
    if (long) return;
    void drawn().then(({ renderSVG }) =>
      setSource(
        `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2, ecc: 'L' }))}`,
      ),
    );
  }, [link]);
  if (long) return <p>{words.qrLong}</p>;
  return (
    <figure class={styles.picture}>
      {source && <img src={source} alt={words.qrAlt} width="320" height="320" />}
      <figcaption class="small muted">{words.qrText}</figcaption>
    </figure>
  );
}

const drawn = (): Promise<typeof import('uqr')> => import('uqr');

/** Fetches what draws the picture, so that it can be drawn when the network is gone. */
export function useDrawing(): void {
  useEffect(() => {
    drawn().catch(() => {});
  }, []);
}
