import type { ShellWords } from './props.ts';
import { useId } from 'preact/hooks';
import type { View } from './story/store.ts';
import styles from './view.module.css';

/** The choice between the story and the learner’s own deals. */
export function Views(props: {
  words: ShellWords;
  view: View;
  ready: boolean;
  look?: (view: View) => void;
}) {
  const { words, view, ready, look } = props;
  const id = useId();
  return (
    <fieldset class={styles.views}>
      <legend class="visually-hidden">{words.views}</legend>
      {(['story', 'own'] as const).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={id}
            checked={view === name}
            data-view={name}
            disabled={!ready}
            onChange={() => look?.(name)}
          />
          <span>{words[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
