import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Offer } from '../model/hand/hand.ts';
import { isHeard } from '../model/state/own.ts';
import type { CallLine } from '../model/state/scenario.ts';
import { openingOf } from '../model/talk/reply.ts';
import { askedBack } from '../model/own/hearing.ts';
import { signsIn } from '../model/own/signs.ts';
import { exchangesOf, offeredAs } from '../model/talk/said.ts';
import type { CallProps } from '../props.ts';
import type { OwnCall, OwnLate, TalkingProps } from './props.ts';
import { Recall } from './recall.tsx';
import styles from './view.module.css';

interface TalkProps extends TalkingProps {
  seed: number;
  offers: readonly Offer[];
  kinds: boolean;
  /** the window, and not a part of the page */
  filled: boolean;
  /** the summary that a choice is made for; null where none is */
  recalls: CallLine | null;
  recall(back: readonly string[]): void;
  /** what was typed for it; '' where nothing was */
  recalled: string;
  say(index: number): void;
  mine: OwnCall;
  /** what that needs; `typing`: the field is wanted, and not the lines */
  ownLate: OwnLate;
  typing: boolean;
  /** chooses another line instead */
  other(): void;
}

/** The conversation: all that was said, the newest of it in sight, and what can be said now. */
export function Talk(props: TalkProps) {
  const { call, turns, words, play, recalls, mine, ownLate, typing } = props;
  const { customer } = play.scene;
  const all = saidIn(props);
  const { late, failed } = ownLate;
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
    // What can be said takes more room or less, and so does a phone's keyboard.
    const room = new ResizeObserver(settle);
    room.observe(log.current!);
    return () => {
      cancelAnimationFrame(next);
      room.disconnect();
    };
  }, [all.length, props.filled]);
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
      {recalls ? (
        <Recall
          {...props}
          text={play.scene.lines[call.indexOf(recalls.id)]!.text}
          say={props.recall}
          named={late?.named}
        />
      ) : typing && late ? (
        <late.OwnWords
          key={turns.length}
          {...{ ...props, ...mine }}
          table={late.table}
          data={late.data}
          context={all.at(-1)!.reply.join(' ')}
        />
      ) : (
        <Lines {...props}>
          {typing && (
            <p class={styles.coming} role="status">
              {failed ? words.ownFailed : words.ownComing}
            </p>
          )}
        </Lines>
      )}
    </>
  );
}

interface Entry {
  you: string | null;
  /** the words that the customer answers, where others were typed for them */
  taken?: string;
  reply: string[];
}

/** All that was said and asked back, in order. */
function saidIn({ call, turns, words, play, seed, mine, ownLate }: TalkProps): Entry[] {
  const asides = [...turns.map((turn) => turn.asides ?? []), mine.asides].map((some) =>
    some.filter(isHeard),
  );
  const own = ownLate.late?.data.askingBack[call.temperament];
  const asked = askedBack(asides, own);
  const signs = signsIn(turns, own);
  const taken = ownLate.late?.data.words.taken;
  const exchanges = exchangesOf(play, call, turns, words.saidJoin).map(
    ({ you, line, reply }, at): Entry => ({
      you,
      ...(taken && line && line !== you && { taken: fill(taken, { line }) }),
      reply: [...reply, ...signs[at]!],
    }),
  );
  return [
    { you: null, reply: [openingOf(play.phrases[call.temperament]!, seed)] },
    ...asides.flatMap((some, at) => [
      ...some.map(({ text }, place) => ({ you: text, reply: [asked[at]![place]!] })),
      ...exchanges.slice(at, at + 1),
    ]),
  ];
}

function Said(props: Entry & { name: string; words: CallProps['words'] }) {
  return (
    <>
      {props.you !== null && (
        <div class={styles.you}>
          <span class={styles.speaker}>{props.words.you}</span>
          <p>{props.you}</p>
          {props.taken && <p class="small muted">{props.taken}</p>}
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

function Lines(props: TalkProps & { children: ComponentChildren }) {
  const { offers, call, state, play, words, kinds, say } = props;
  return (
    <div class={styles.hand}>
      <h4 class="visually-hidden">{words.yourTurn}</h4>
      {props.children}
      <p class={styles.keys}>{fill(words.keys, { n: offers.length })}</p>
      <ol role="list" class={styles.lines}>
        {offers.map(({ line }, index) => (
          <li key={line.id}>
            <button type="button" aria-keyshortcuts={String(index + 1)} onClick={() => say(index)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                {offeredAs(play.scene, line, call, state, words.saidJoin)}
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
