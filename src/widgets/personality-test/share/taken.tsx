import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { copyText } from '../../kit/save.client.ts';
import type { Rest } from '../props.ts';
import styles from '../view.module.css';

/** A link or a code in a field, with a button that copies it; selected, where copying is not possible. */
export function Taken(props: {
  label: string;
  value: string;
  copy: string;
  byHand: string;
  words: Rest['words'];
}) {
  const { value, words } = props;
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(value)) return setTold(words.copied);
    setTold(props.byHand);
    field.current?.select();
  };
  return (
    <>
      <label class={styles.field}>
        {props.label}
        <input
          ref={field}
          type="text"
          readOnly
          value={value}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p class={styles.foot}>
        <button type="button" class="button-line" onClick={() => void copy()}>
          {props.copy}
        </button>
        <span role="status">{told}</span>
      </p>
    </>
  );
}

/** A link with its QR code; a course that runs on this computer alone says so. */
export function Link({ value, words }: { value: string; words: Rest['words'] }) {
  const [code, setCode] = useState('');
  useEffect(() => {
    void import('uqr').then(({ renderSVG }) =>
      setCode(`data:image/svg+xml,${encodeURIComponent(renderSVG(value, { border: 2 }))}`),
    );
  }, [value]);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  return (
    <>
      <Taken
        label={words.link}
        value={value}
        copy={words.copy}
        byHand={words.copyByHand}
        words={words}
      />
      {local && <p class={styles.warning}>{words.localOnly}</p>}
      {code && (
        <img
          class={styles.qr}
          src={code}
          alt={fill(words.qr, { link: value })}
          width="200"
          height="200"
        />
      )}
    </>
  );
}
