import { fill } from '../../../i18n/text.ts';
import type { KitWords } from '../../kit/words.ts';
import round from '../../kit/round/round.module.css';
import { Verdict } from '../../kit/verdict.tsx';
import { kinds, nextOf, type Kind, type Sentence, type SpinDrill } from '../model.ts';
import { letters } from '../props.ts';
import { Standings } from './standings.tsx';
import type { DrillContext } from '../store.ts';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

interface AskedProps {
  data: SpinDrill;
  shown: Sentence;
  context: DrillContext;
  words: Words;
  kit: KitWords;
  give(kind: Kind): void;
  goOn(): void;
  stop(): void;
}

/** One sentence after what the customer has said; once it is answered, what it is and why. */
export function Asked(props: AskedProps) {
  const { data, shown, context, words, kit, give } = props;
  const { answers, looking } = context;
  const given = looking ? answers.at(-1)!.given : undefined;
  const right = given === shown.kind;
  const trade = data.trades.find(({ id }) => id === shown.trade)!.name;
  const pair = data.pairs.find(({ of }) => of.includes(shown.kind) && of.includes(given!));
  const last = looking && nextOf(data.sentences, context.seed!, answers) === null;
  const judged = (kind: Kind): string | undefined => {
    if (!looking) return undefined;
    if (kind === shown.kind) return 'right';
    return kind === given ? 'wrong' : undefined;
  };
  return (
    <>
      <Standings {...{ data, answers, words }} />
      <p class={`${styles.place} num`}>
        {fill(words.place, { n: answers.length + (looking ? 0 : 1), trade })}
      </p>
      <div tabIndex={-1} data-now={!looking || undefined} class={styles.talk}>
        <p class={styles.said}>
          <b>{words.said}</b> <q>{shown.said}</q>
        </p>
        <p class={styles.say}>
          <b>{words.say}</b> <q>{shown.say}</q>
        </p>
      </div>
      <div class={styles.choices} role="group" aria-label={words.choose}>
        {kinds.map((kind, index) => (
          <button
            type="button"
            class="button-line"
            key={kind}
            data-kind={kind}
            data-given={kind === given || undefined}
            data-judged={judged(kind)}
            disabled={looking}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => give(kind)}
          >
            <kbd>{index + 1}</kbd>
            {letters[kind] && <b>{letters[kind]}</b>} {words[kind]}
          </button>
        ))}
      </div>
      {looking && (
        <div tabIndex={-1} data-now class={styles.judged}>
          <Verdict right={right} word={right ? kit.right : kit.wrong}>
            {fill(words.is, { kind: words[shown.kind] })}
            {shown.why}
          </Verdict>
          {!right && pair && <p class={styles.tell}>{pair.tell}</p>}
        </div>
      )}
      <p class={`${styles.row} ${looking ? round.thumb : ''}`}>
        {looking && (
          <button type="button" class="button" onClick={props.goOn}>
            {last ? words.finish : words.next}
          </button>
        )}
        {answers.length > 0 && !last && (
          <button type="button" class="button-quiet" onClick={props.stop}>
            {words.stop}
          </button>
        )}
        {!looking && <span class={styles.keys}>{words.keys}</span>}
      </p>
    </>
  );
}
