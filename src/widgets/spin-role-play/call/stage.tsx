import { fill } from '../../../i18n/text.ts';
import type { Offer } from '../model/hand/hand.ts';
import type { CallLine } from '../model/state/scenario.ts';
import type { CallProps } from '../props.ts';
import { Mind } from './mind.tsx';
import type { OwnCall, OwnLate, TalkingProps } from './props.ts';
import { Talk } from './talk.tsx';
import styles from './view.module.css';
import { Window } from './window.tsx';

interface StageProps extends TalkingProps {
  seed: number;
  /** how many sentences were said by somebody else */
  given: number;
  phase: keyof CallProps['words']['phases'];
  offers: readonly Offer[];
  kinds: boolean;
  filled: boolean;
  /** said to those who do not see it: what the last sentence did */
  told: string;
  recalls: CallLine | null;
  recall(back: readonly string[]): void;
  /** what was typed for it; '' where nothing was */
  recalled: string;
  say(index: number): void;
  mine: OwnCall;
  ownLate: OwnLate;
  typing: boolean;
  /** turns from the lines to the field, or back */
  turn(): void;
  other(): void;
  undo(): void;
  enter(): void;
  leave(): void;
}

const pencil = 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3';
const lines = 'M4 6h2M10 6h10M4 12h2M10 12h10M4 18h2M10 18h10';

/** The call while it goes on: the window, or a part of the page. */
export function Stage(props: StageProps) {
  const { filled, title, words, phase, turns, given, undo, enter, leave } = props;
  const stage = (
    <div class={styles.stage} data-filled={filled}>
      <div class={styles.call}>
        <div class={styles.bar}>
          {filled && (
            <p class={styles.title} aria-hidden="true">
              {title}
            </p>
          )}
          <p class={`${styles.where} num`}>
            {fill(words.where, { phase: words.phases[phase], n: turns.length + 1 })}
          </p>
          {turns.length > given && (
            <button type="button" class="button-quiet" data-anytime onClick={undo}>
              {words.undo}
            </button>
          )}
          <button
            type="button"
            class={`button-quiet ${styles.turn}`}
            aria-label={props.typing ? words.chooseLine : words.sayMyself}
            data-anytime
            onClick={props.turn}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d={props.typing ? lines : pencil} />
            </svg>
            <span>{props.typing ? words.chooseLine : words.sayMyself}</span>
          </button>
          <button type="button" class="button-quiet" data-anytime onClick={filled ? leave : enter}>
            {filled ? words.leave : words.enter}
          </button>
        </div>
        <Mind {...props} />
        <Talk {...props} />
      </div>
      <p class="visually-hidden" role="status">
        {props.told}
      </p>
    </div>
  );
  return filled ? (
    <Window label={title} leave={leave}>
      {stage}
    </Window>
  ) : (
    stage
  );
}
