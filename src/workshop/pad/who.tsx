import { useState } from 'preact/hooks';
import { useEarly } from '../../widgets/kit/use-early.ts';
import { groupsListed, longestName, roundsListed, shortened, type Who } from './model/pad.ts';
import type { PadRoom } from './words.ts';
import styles from './view.module.css';

/** Who is heard, by whom, in which group and round; what was not changed stays as it was given. */
export function WhoForm(props: {
  words: PadRoom;
  who: Who;
  label: string;
  ready: boolean;
  take(who: Who): void;
}) {
  const { words, label, ready, take } = props;
  const { pad: say } = words;
  const [changed, setChanged] = useState<Partial<Who>>({});
  const form = useEarly<HTMLFormElement>();
  const who = { ...props.who, ...changed };
  const change = (part: Partial<Who>): void => setChanged((before) => ({ ...before, ...part }));
  const submit = (event: Event): void => {
    event.preventDefault();
    setChanged({});
    take({
      ...who,
      seller: shortened(who.seller, longestName),
      observer: shortened(who.observer, longestName),
    });
  };
  const text = (name: 'seller' | 'observer') => (
    <label>
      <span>{say[name]}</span>
      <input
        type="text"
        autocomplete="off"
        placeholder={say.optional}
        value={who[name]}
        onInput={({ currentTarget: { value } }) => change({ [name]: value })}
      />
    </label>
  );
  const count = (name: 'group' | 'round', most: number) => (
    <label>
      <span>{say[name]}</span>
      <select
        value={who[name]}
        onChange={({ currentTarget: { value } }) => change({ [name]: Number(value) })}
      >
        {Array.from({ length: Math.max(most, who[name]) }, (_, n) => (
          <option key={n} value={n + 1}>
            {n + 1}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form ref={form} class={styles.form} onSubmit={submit}>
      {text('seller')}
      {text('observer')}
      {count('group', groupsListed)}
      {count('round', roundsListed)}
      <button type="submit" class="button" disabled={!ready}>
        {label}
      </button>
    </form>
  );
}
