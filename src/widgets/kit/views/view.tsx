import { useId } from 'preact/hooks';
import styles from './view.module.css';

/** The choice between the views of one thing, side by side. */
export function Views<View extends string>(props: {
  /** what is chosen, for a screen reader */
  title: string;
  names: Readonly<Record<View, string>>;
  view: NoInfer<View>;
  ready?: boolean;
  look?: (view: NoInfer<View>) => void;
}) {
  const { title, names, view, ready = true, look } = props;
  const id = useId();
  return (
    <fieldset class={styles.views}>
      <legend class="visually-hidden">{title}</legend>
      {(Object.keys(names) as View[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={id}
            checked={view === name}
            data-view={name}
            disabled={!ready}
            onChange={() => look?.(name)}
          />
          <span>{names[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
