import { useState } from 'preact/hooks';
import { shownHash, writeCode } from './code.model.ts';
import { formAt, type Result } from './model.ts';
import { NameForm } from './name-form.tsx';
import { Link } from './taken.tsx';
import type { TestPartProps } from './test.tsx';
import styles from './view.module.css';

/** Five numbers and a nickname for the trainer, when the learner asks for it: as a code, a link and a QR code. */
export function ShowTrainer(props: TestPartProps & { result: Result }) {
  const { words, data, result } = props;
  const [made, setMade] = useState<{ code: string; name: string } | null>(null);
  const make = (name: string): void => {
    const form = formAt(data.forms, result);
    setMade({ code: writeCode({ kind: 'shown', form, scores: result.scores, tag: 0 }), name });
  };
  return (
    <details>
      <summary>{words.showTitle}</summary>
      <p>{words.showText}</p>
      <NameForm label={words.nickname} make={words.showMake} done={make} />
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
