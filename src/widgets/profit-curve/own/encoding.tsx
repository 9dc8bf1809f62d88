import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import type { Choice, Encoding } from './model/file.ts';
import { encodingNames } from './model/sentences.ts';
import styles from './own.module.css';

/** A file whose bytes mean something in several encodings: the person sees which is right. */
export function EncodingChoice(props: {
  words: Words;
  choices: readonly Choice[];
  choose: (encoding: Encoding) => void;
  back: () => void;
}) {
  const { words } = props;
  const id = useId();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current!.focus(), []);
  return (
    <div class={styles.own} role="group" aria-labelledby={id}>
      <p id={id} ref={title} tabIndex={-1} class={styles.title}>
        {words.askEncoding}
      </p>
      <ul role="list" class={styles.lines}>
        {props.choices.map(({ encoding, sample }) => (
          <li key={encoding}>
            <button type="button" class="button-line" onClick={() => props.choose(encoding)}>
              {fill(words.encodingOption, { sample, encoding: encodingNames[encoding] })}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button-quiet" onClick={props.back}>
          {words.otherTable}
        </button>
      </p>
    </div>
  );
}
