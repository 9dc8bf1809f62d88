import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { placed } from '../model/hand/hand.ts';
import { recallIn } from '../model/state/recall.ts';
import { buttonOf, toldIn } from '../model/talk/said.ts';
import type { OwnLate, TalkingProps } from './props.ts';
import styles from './view.module.css';

interface RecallProps extends TalkingProps {
  seed: number;
  /** the words of the summary */
  text: string;
  /** what was typed for it; '' where nothing was */
  recalled: string;
  /** absent where nobody types */
  named?: NonNullable<OwnLate['late']>['named'] | undefined;
  say(back: readonly string[]): void;
  other(): void;
}

/** What a summary repeats is chosen: what the customer said stands among what was misheard. */
export function Recall(props: RecallProps) {
  const { call, state, play, words, seed, text, say, other } = props;
  const { said, misheard } = recallIn(call, state);
  const all = [...said, ...misheard];
  const [chosen, setChosen] = useState(() => namedIn(props, all, said.length));
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

/** What the typed words name stands chosen, whether the customer said it or not; the learner sees and changes it. */
function namedIn(
  { call, play, recalled, named }: RecallProps,
  ids: readonly string[],
  most: number,
): readonly string[] {
  const of = (id: string) => call.scenario.misheard?.find((one) => one.id === id)?.of;
  const things = ids.map((id) => ({ id, text: toldIn(play.scene, id), of: of(id) }));
  return (recalled && named?.(recalled, things, most)) || [];
}
