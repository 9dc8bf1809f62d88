import { useState } from 'preact/hooks';
import { readCode } from '../../kit/style/code/model.ts';
import type { Asked, ShownResult } from '../props.ts';
import styles from '../view.module.css';

/** Takes a code that was read out or written down instead of sent as a link. */
export function HaveCode(props: { words: Asked['words']; show(shown: ShownResult): void }) {
  const { words } = props;
  const [text, setText] = useState('');
  const [fault, setFault] = useState(false);
  const read = (event: Event): void => {
    event.preventDefault();
    const [, name = '', signs = ''] = /^(.*?)\s*([\w-]{10,})$/su.exec(text.trim()) ?? [];
    const code = readCode(signs);
    if (code?.kind === 'shown') return props.show({ kind: 'shown', code, name });
    setFault(true);
  };
  return (
    <details>
      <summary>{words.haveCode}</summary>
      <form class={styles.form} onSubmit={read}>
        <label class={styles.field}>
          {words.codeIs}
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-invalid={fault}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {words.codeRead}
        </button>
        <p class={styles.fault} role="status">
          {fault && words.codeBroken}
        </p>
      </form>
    </details>
  );
}
