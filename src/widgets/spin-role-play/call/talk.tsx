import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Offer } from '../model/hand/hand.ts';
import { openingOf } from '../model/talk/reply.ts';
import { buttonOf, exchangesOf, wordsOf, type Exchange } from '../model/talk/said.ts';
import type { CallProps } from '../props.ts';
import type { TalkingProps } from './props.ts';
import { Recall } from './recall.tsx';
import styles from './view.module.css';

interface TalkProps extends TalkingProps {
  seed: number;
  offers: readonly Offer[];
  kinds: boolean;
  /** the window, and not a part of the page */
  filled: boolean;
  /** the line that a choice is made for; null where none is */
  recalls: number | null;
  say(index: number, back?: readonly string[]): void;
  /** chooses another line instead */
  other(): void;
}

/** The conversation: all that was said, the newest of it in sight, and what can be said now. */
export function Talk(props: TalkProps) {
  const { call, turns, words, play, seed } = props;
  const { customer } = play.scene;
  const recalled = props.recalls === null ? undefined : props.offers[props.recalls];
  const opening = openingOf(play.phrases[call.temperament]!, seed);
  const all = [{ you: null, reply: [opening] }, ...exchangesOf(play, call, turns, words.saidJoin)];
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const settle = (): void => {
      const pane = log.current!;
      const top = (of: Element): number => of.getBoundingClientRect().top;
      // As far as the end of the answer, unless its beginning would be lost.
      pane.scrollTop += top(pane.lastElementChild!.lastElementChild!) - top(pane) - 12;
    };
    settle();
    // The focus that comes to it next shows its beginning.
    const next = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(next);
  }, [turns.length, props.filled]);
  return (
    <>
      <div class={styles.log} ref={log} tabIndex={0} role="group" aria-label={words.said}>
        {all.map((exchange, at) => {
          const latest = at === all.length - 1;
          return (
            <div
              key={at}
              class={latest ? styles.latest : undefined}
              {...(latest && { tabIndex: -1, 'data-now': true })}
            >
              <Said {...exchange} name={customer.name} words={words} />
            </div>
          );
        })}
      </div>
      {recalled ? (
        <Recall
          {...props}
          text={play.scene.lines[call.indexOf(recalled.line.id)]!.text}
          say={(back) => props.say(props.recalls!, back)}
        />
      ) : (
        <Lines {...props} />
      )}
    </>
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

function Lines({ offers, call, state, play, words, kinds, say }: TalkProps) {
  return (
    <div class={styles.hand}>
      <h4 class="visually-hidden">{words.yourTurn}</h4>
      <p class={styles.keys}>{fill(words.keys, { n: offers.length })}</p>
      <ol role="list" class={styles.lines}>
        {offers.map(({ line }, index) => (
          <li key={line.id}>
            <button type="button" aria-keyshortcuts={String(index + 1)} onClick={() => say(index)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                {play.scene.misheard
                  ? buttonOf(play.scene.lines[call.indexOf(line.id)]!.text)
                  : wordsOf(play.scene, line, call, state, words.saidJoin)}
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
    </div>
  );
}
