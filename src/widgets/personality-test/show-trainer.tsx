import { useState } from 'preact/hooks';
import { longestName, shownHash, writeCode } from './code.model.ts';
import type { Result } from './model.ts';
import { Link } from './taken.tsx';
import type { TestPartProps } from './test.tsx';
import styles from './view.module.css';

/** Five numbers and a nickname for the trainer, when the learner asks for it: as a code, a link and a QR code. */
export function ShowTrainer(props: TestPartProps & { result: Result }) {
  const { words, data, result } = props;
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ code: string; name: string } | null>(null);
  const make = (event: Event): void => {
    event.preventDefault();
    const form = Math.max(
      0,
      data.forms.findIndex(({ id }) => id === result.form),
    );
    setMade({
      code: writeCode({ kind: 'shown', form, scores: result.scores, tag: 0 }),
      name: name.trim(),
    });
  };
  return (
    <details>
      <summary>{words.showTitle}</summary>
      <p>{words.showText}</p>
      <form class={styles.form} onSubmit={make}>
        <label class={styles.field}>
          {words.nickname}
          <input
            type="text"
            maxLength={longestName}
            autocomplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {words.showMake}
        </button>
      </form>
      {made && (
        <>
          <p>
            {words.codeIs} <b class={styles.code}>{`${made.name} ${made.code}`.trim()}</b>
          </p>
          <Link
            value={`${location.origin}${props.page}#${shownHash(made.code, made.name)}`}
            words={words}
          />
        </>
      )}
    </details>
  );
}
