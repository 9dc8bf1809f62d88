import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import { eraseDevice } from '../store.ts';
import { Ask } from '../ask.tsx';
import type { PageWords } from '../props.ts';
import styles from '../view.module.css';

/** Erases everything, asked twice, with a backup offered first. */
export function Erase(props: {
  course: string;
  words: PageWords;
  /** the buttons that save a backup */
  backup: ComponentChildren;
  onErased(): void;
}) {
  const { course, words, backup, onErased } = props;
  const [step, setStep] = useState<'closed' | 'asked' | 'sure'>('closed');
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const close = (): void => {
    setStep('closed');
    focusOn('button');
  };
  const cancel = (
    <button type="button" class="button-quiet" onClick={close}>
      {words.cancel}
    </button>
  );
  return (
    <div ref={root}>
      <p class="small muted">{words.eraseText}</p>
      {step === 'closed' && (
        <div class={styles.buttons}>
          <button type="button" class="button-line" onClick={() => setStep('asked')}>
            {words.erase}
          </button>
        </div>
      )}
      {step === 'asked' && (
        <>
          <Ask key="asked" question={words.eraseAsk}>
            <button type="button" class="button-line" onClick={() => setStep('sure')}>
              {words.eraseOn}
            </button>
            {cancel}
          </Ask>
          {backup}
        </>
      )}
      {step === 'sure' && (
        <Ask key="sure" question={words.eraseSure}>
          <button
            type="button"
            class="button-line"
            onClick={() => {
              eraseDevice(course);
              setStep('closed');
              onErased();
            }}
          >
            {words.eraseNow}
          </button>
          {cancel}
        </Ask>
      )}
    </div>
  );
}
