import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { placed } from '../model/hand/hand.ts';
import { recallIn } from '../model/state/recall.ts';
import { buttonOf, toldIn } from '../model/talk/said.ts';
import type { TalkingProps } from './props.ts';
import styles from './view.module.css';

interface RecallProps extends TalkingProps {
  seed: number;
  /** the words of the summary */
  text: string;
  say(back: readonly string[]): void;
  other(): void;
}

/** What a summary repeats is chosen: what the customer said stands among what was misheard. */
export function Recall({ call, state, play, words, seed, text, say, other }: RecallProps) {
  const { said, misheard } = recallIn(call, state);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = [...said, ...misheard];
  const fits = chosen.length === said.length;
  return (
    <form
      class={styles.hand}
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) say(all.filter((id) => chosen.includes(id)));
      }}
    >
      <fieldset class={styles.recall}>
        <legend>
          {buttonOf(text)}
          <small>{fill(words.recallHint, { count: said.length })}</small>
        </legend>
        {placed(all, state, seed).map((id, at) => (
          <label key={id}>
            <input
              type="checkbox"
              {...(at === 0 && { 'data-recall': true })}
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                setChosen(
                  currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                )
              }
            />
            <span>{toldIn(play.scene, id)}</span>
          </label>
        ))}
      </fieldset>
      <p class={styles.recalled}>
        <button type="submit" class="button" disabled={!fits}>
          {words.recallSay}
        </button>
        <button type="button" class="button-quiet" data-anytime onClick={other}>
          {words.recallOther}
        </button>
      </p>
    </form>
  );
}
