import { useState } from 'preact/hooks';
import { shownLink, writeCode } from '../../kit/style/code/model.ts';
import { formAt, type Result } from '../model/result.ts';
import { NameForm } from './name-form.tsx';
import { Link } from './taken.tsx';
import type { TestPartProps } from '../props.ts';
import styles from '../view.module.css';

/** Five numbers and a nickname for the trainer, when the learner asks for it: as a code, a link and a QR code. */
export function ShowTrainer(props: TestPartProps & { result: Result }) {
  const { words, data, result } = props;
  const [made, setMade] = useState<{ code: string; name: string } | null>(null);
  const make = (name: string): void => {
    const { version, scores, verdict, styles: told } = result;
    const code = writeCode({
      version,
      kind: 'shown',
      form: formAt(data.forms, result),
      scores,
      told: version === 1 ? null : { verdict, styles: told },
    });
    setMade({ code, name });
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
            value={location.origin + props.page + shownLink(made.code, made.name)}
            words={words}
          />
        </>
      )}
    </details>
  );
}
