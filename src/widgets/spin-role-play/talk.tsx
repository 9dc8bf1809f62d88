import { fill } from '../../i18n/text.ts';
import type { Style } from '../kit/style/schema.ts';
import type { Call } from './call.model.ts';
import type { CallProps } from './call.tsx';
import type { Offer } from './hand.model.ts';
import { startOf, type Turn } from './model.ts';
import type { Phase } from './phase.model.ts';
import { openingOf, repliesTo } from './reply.model.ts';
import { wordsOf } from './scene.model.ts';
import styles from './view.module.css';

interface TalkProps extends CallProps {
  call: Call;
  turns: readonly Turn[];
  temperament: Style;
  seed: number;
  phase: Phase;
  offers: readonly Offer[];
  kinds: boolean;
  say(index: number): void;
  undo(): void;
}

/** The conversation: what was said last, what can be said now, and all that went before. */
export function Talk(props: TalkProps) {
  const { call, turns, words, play, temperament, phase, seed } = props;
  const { scene, phrases } = play;
  const replies = repliesTo(
    turns,
    ({ line }) => scene.lines[call.indexOf(line.id)]!.replies,
    phrases[temperament],
  );
  const exchanges = turns.map((turn, at) => ({
    you: wordsOf(scene, turn.line, call, turn.before, words.saidJoin),
    reply: replies[at]!,
  }));
  const all = [{ you: null, reply: [openingOf(phrases[temperament], seed)] }, ...exchanges];
  const before = all.slice(0, -1);
  return (
    <div class={styles.talk}>
      <p class={`${styles.where} num`}>
        {fill(words.where, {
          phase: words.phases[phase as keyof typeof words.phases],
          n: turns.length + 1,
        })}
      </p>
      {before.length > 0 && (
        <details class={styles.earlier}>
          <summary>{fill(words.earlier, { n: before.length })}</summary>
          {before.map((exchange, at) => (
            <Exchange {...exchange} key={at} name={scene.customer.name} words={words} />
          ))}
        </details>
      )}
      <div class={styles.latest} tabIndex={-1} data-now key={turns.length}>
        <Exchange {...all.at(-1)!} name={scene.customer.name} words={words} />
      </div>
      <Lines {...props} />
    </div>
  );
}

function Exchange(props: {
  you: string | null;
  reply: string[];
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

function Lines({ offers, call, turns, play, words, kinds, say, undo }: TalkProps) {
  const state = turns.at(-1)?.after ?? startOf(call);
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
          <button type="button" class="button-quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
        <span class={styles.keys}>{fill(words.keys, { n: offers.length })}</span>
      </p>
    </>
  );
}
