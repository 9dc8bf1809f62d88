import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { KitWords } from '../kit/words.ts';
import { useLate } from '../kit/use-late.ts';
import { Board } from './board/view.tsx';
import { stages as count } from './model/case.ts';
import { caseFrom, type Example } from './model/example.ts';
import { editSaid, lostAt } from './model/sentences.ts';
import { numbersOf, type StoryContext, type StoryEvent } from './store.ts';
import type { Words } from './words.ts';
import styles from './view.module.css';

interface LateProps {
  context: StoryContext;
  send: (event: StoryEvent) => void;
  begin: () => void;
  data: Example;
  words: Words;
  kit: KitWords;
}

/** The example once it has been guessed at, or the learner’s own cases. */
export default function Whole(props: LateProps) {
  return props.context.view === 'own' ? <Own {...props} /> : <Story {...props} />;
}

function Story({ context, send, begin, data, words, kit }: LateProps) {
  const { guess, past } = context;
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const { stages } = data;
  const telling = { words, stages, data: context.data };
  useEffect(() => {
    // Whoever has just guessed goes on at the answer; whoever comes back to the page is left where they are.
    if (root.current!.ownerDocument.activeElement === document.body)
      root.current!.querySelector<HTMLElement>('[data-finding]')!.focus({ preventScroll: true });
  }, []);
  const lost = lostAt(caseFrom(data));
  const named = (stage: number): string =>
    stage === count ? words.guessedNever : fill(words.guessedStage, { stage: stages[stage]!.name });
  return (
    <div ref={root}>
      <p class={styles.answer}>
        {fill(guess === lost ? words.guessRight : words.guessWrong, {
          guess: named(guess!),
          lost: named(lost),
        })}
      </p>
      <Board
        {...{ telling, guess }}
        change={(next, sentence) => {
          send({ type: 'changed', ...numbersOf(next) });
          setSaid(sentence);
        }}
      />
      <p>{data.after}</p>
      <p class={styles.row}>
        <button
          type="button"
          class="button-line"
          data-anytime
          aria-disabled={past.length === 0}
          onClick={() => {
            if (past.length === 0) return;
            send({ type: 'undone' });
            setSaid(
              fill(words.saidUndone, { case: editSaid({ ...telling, data: past.at(-1)! }, 2) }),
            );
          }}
        >
          {words.undo}
        </button>
        <button type="button" class="button-quiet" onClick={begin}>
          {kit.again}
        </button>
      </p>
      <p class={styles.hint} role="status">
        {past.length > 0 ? words.done : words.missing}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Comes when it is opened: it weighs as much as all the rest. */
function Own({ data, words }: LateProps) {
  const Cases = useLate(() => import('./own/late.tsx').then((module) => module.default));
  return Cases && <Cases {...{ data, words }} />;
}
