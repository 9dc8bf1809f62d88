import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Guess, Heard } from '../../../coach/model/hear/heard.ts';
import { keyOf } from '../../kit/hands/model.ts';
import talk from '../call/view.module.css';
import { inNeutralOrder } from '../model/own/hearing.ts';
import { labelOf } from '../model/state/scenario.ts';
import { offeredAs } from '../model/talk/said.ts';
import type { OwnProps } from '../call/props.ts';
import styles from './view.module.css';

interface UnderstoodProps extends Omit<OwnProps, 'say'> {
  heard: Heard;
  /** what was typed */
  said: string;
  say(id: string): void;
  rephrase(): void;
  tooSoon(event: Event): boolean;
}

/** What a sentence was understood as: nothing of it counts before it is confirmed. */
export function Understood(props: UnderstoodProps) {
  const { heard, said, data } = props;
  const { words } = data;
  const ask = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ask.current?.querySelector<HTMLElement>('[data-ask]')?.focus(), []);
  return (
    <div ref={ask} class={styles.heard}>
      <p class={styles.typed}>
        <small>{words.typed}</small>
        {said}
      </p>
      {heard.as === 'lines' && heard.lines.length > 1 ? <Several {...props} /> : <One {...props} />}
    </div>
  );
}

const lineIn = ({ play, call }: UnderstoodProps, { id }: Guess) =>
  play.scene.lines[call.indexOf(id)]!;

function Line({ guess, ...props }: UnderstoodProps & { guess: Guess }) {
  const { play, call, state, words } = props;
  const line = lineIn(props, guess);
  return (
    <span>
      <small class={talk.kind} data-kind={line.kind}>
        {words.kinds[labelOf(line)]}
      </small>
      {offeredAs(play.scene, line, call, state, words.saidJoin)}
    </span>
  );
}

/** One line, or something that is better asked about than said by mistake. */
function One(props: UnderstoodProps) {
  const { heard, data, say, rephrase } = props;
  const { words } = data;
  const [guess] = heard.lines;
  const improper = heard.as === 'improper';
  const described = `heard-${props.activity.replace('/', '-')}`;
  const ask = improper ? (guess ? words.improper : words.improperNone) : words.heardAs;
  return (
    <>
      <p class={styles.ask} {...((improper || !guess) && { tabIndex: -1, 'data-ask': true })}>
        {ask}
      </p>
      {guess && (
        <p class={styles.card} id={described}>
          <Line {...props} guess={guess} />
        </p>
      )}
      <p class={styles.acts}>
        {guess && (
          <button
            type="button"
            class={improper ? 'button-line' : 'button'}
            {...(!improper && { 'data-ask': true })}
            aria-describedby={described}
            onClick={() => say(guess.id)}
          >
            {improper ? words.meant : words.sayIt}
          </button>
        )}
        <button type="button" class={improper ? 'button' : 'button-quiet'} onClick={rephrase}>
          {improper ? words.another : words.notMeant}
        </button>
      </p>
    </>
  );
}

function Several(props: UnderstoodProps) {
  const { heard, call, data, say, rephrase, tooSoon } = props;
  const { words } = data;
  const guesses = inNeutralOrder(call, heard.lines);
  return (
    <div
      onKeyDown={(event) => {
        const guess = guesses[Number(keyOf(event)) - 1];
        if (!guess || tooSoon(event)) return;
        event.preventDefault();
        say(guess.id);
      }}
    >
      <p class={styles.ask} tabIndex={-1} data-ask>
        {words.which}
      </p>
      <ol role="list" class={talk.lines}>
        {guesses.map((guess, index) => (
          <li key={guess.id}>
            <button
              type="button"
              aria-keyshortcuts={String(index + 1)}
              onClick={() => say(guess.id)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <Line {...props} guess={guess} />
            </button>
          </li>
        ))}
      </ol>
      <p class={styles.acts}>
        <button type="button" class="button-quiet" onClick={rephrase}>
          {words.none}
        </button>
      </p>
    </div>
  );
}
