import { fill } from '../../../i18n/text.ts';
import type { Offer } from '../model/hand/hand.ts';
import { openingOf } from '../model/talk/reply.ts';
import { exchangesOf, wordsOf, type Exchange } from '../model/talk/said.ts';
import type { CallProps } from '../props.ts';
import type { TalkingProps } from './props.ts';
import styles from './view.module.css';

interface TalkProps extends TalkingProps {
  seed: number;
  phase: keyof CallProps['words']['phases'];
  offers: readonly Offer[];
  kinds: boolean;
  say(index: number): void;
  undo(): void;
}

/** The conversation: what was said last, what can be said now, and all that went before. */
export function Talk(props: TalkProps) {
  const { call, turns, words, play, phase, seed } = props;
  const { customer } = play.scene;
  const opening = openingOf(play.phrases[call.temperament]!, seed);
  const all = [{ you: null, reply: [opening] }, ...exchangesOf(play, call, turns, words.saidJoin)];
  const before = all.slice(0, -1);
  return (
    <div class={styles.talk}>
      <p class={`${styles.where} num`}>
        {fill(words.where, { phase: words.phases[phase], n: turns.length + 1 })}
      </p>
      {before.length > 0 && (
        <details class={styles.earlier}>
          <summary>{fill(words.earlier, { n: before.length })}</summary>
          {before.map((exchange, at) => (
            <Said {...exchange} key={at} name={customer.name} words={words} />
          ))}
        </details>
      )}
      <div class={styles.latest} tabIndex={-1} data-now key={turns.length}>
        <Said {...all.at(-1)!} name={customer.name} words={words} />
      </div>
      <Lines {...props} />
    </div>
  );
}

function Said(props: {
  you: Exchange['you'] | null;
  reply: Exchange['reply'];
  name: string;
  words: CallProps['words'];
}) {
  return (
    <>
      {props.you !== null && (
        <div class={styles.you}>
          <span class={styles.speaker}>{props.words.you}</span>
          <p>{props.you}</p>
        </div>
      )}
      <div class={styles.customer}>
        <span class={styles.speaker}>{props.name}</span>
        {props.reply.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

function Lines({ offers, call, state, turns, play, words, kinds, say, undo }: TalkProps) {
  return (
    <>
      <h4 class={styles.turn}>{words.yourTurn}</h4>
      <ol role="list" class={styles.lines}>
        {offers.map(({ line }, index) => (
          <li key={line.id}>
            <button type="button" aria-keyshortcuts={String(index + 1)} onClick={() => say(index)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                {wordsOf(play.scene, line, call, state, words.saidJoin)}
                {kinds && (
                  <small class={styles.kind} data-kind={line.kind}>
                    {words.kinds[line.kind]}
                  </small>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class={styles.foot}>
        {turns.length > 0 && (
          <button type="button" class="button-quiet" data-anytime onClick={undo}>
            {words.undo}
          </button>
        )}
        <span class={styles.keys}>{fill(words.keys, { n: offers.length })}</span>
      </p>
    </>
  );
}
