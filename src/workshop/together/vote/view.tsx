import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { newSeed } from '../../../progress/use-progress.ts';
import { keyOf } from '../../../widgets/kit/hands/model.ts';
import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import { mostVotes, writeBallot } from '../model/ballot.ts';
import { letters } from '../model/vote.ts';
import type { VoteWords } from '../words.ts';
import { forgetVoter, keepVoter, keptVoter, type Voter } from './store.ts';
import styles from './view.module.css';

/** A letter that fills the phone, for a trainer to count; and in the end the code of all that was voted. */
export function VoteView({ words }: { words: VoteWords }) {
  const [voter, setVoter] = useState<Voter | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const { root, focusOn } = useFocusAfterMove<HTMLElement>();
  useEffect(() => setVoter(keptVoter(newSeed())), []);
  const { votes = [], up = false } = voter ?? {};
  const held = up ? votes.at(-1) : null;
  const change = (next: Partial<Voter>): void => {
    if (!voter) return;
    const changed = { ...voter, ...next };
    setVoter(changed);
    setUnsaved(!keepVoter(changed));
    focusOn('[data-now]');
  };
  const choose = (place: number): void => {
    if (votes.length < mostVotes) change({ votes: [...votes, place], up: true });
  };
  const erase = (): void => {
    forgetVoter();
    setVoter(keptVoter(newSeed()));
    focusOn('[data-now]');
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const place = letters.findIndex((letter) => letter === keyOf(event).toUpperCase());
      if (place < 0 || up) return;
      event.preventDefault();
      choose(place);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
  if (held !== null && held !== undefined)
    return (
      <main ref={root} class={styles.held} data-letter={letters[held]} data-vote="held">
        <h1 class={styles.letter}>{letters[held]}</h1>
        <p class={styles.below}>
          <span role="status">{words.hold}</span>
          <button type="button" data-now onClick={() => change({ up: false })}>
            {words.next}
          </button>
          <button type="button" onClick={() => change({ votes: votes.slice(0, -1), up: false })}>
            {words.change}
          </button>
        </p>
      </main>
    );
  return (
    <main ref={root} class={styles.vote} data-vote={voter ? 'choosing' : 'waiting'}>
      <h1 tabIndex={-1} data-now>
        {fill(words.nth, { n: votes.length + 1 })}
      </h1>
      <p>{words.choose}</p>
      <ol role="list" class={styles.keys}>
        {letters.map((letter, place) => (
          <li key={letter}>
            <button
              type="button"
              data-letter={letter}
              disabled={!voter}
              onClick={() => choose(place)}
            >
              {letter}
            </button>
          </li>
        ))}
      </ol>
      <p class={styles.row}>
        <button
          type="button"
          class="button-line"
          disabled={!voter || votes.length >= mostVotes}
          onClick={() => change({ votes: [...votes, null], up: false })}
        >
          {words.skip}
        </button>
        <span class="small muted">{words.keys}</span>
      </p>
      {votes.length === 0 && <p class="small muted">{words.lead}</p>}
      {voter && votes.length > 0 && (
        <section>
          <h2>{words.mine}</h2>
          <ol role="list" class={`${styles.mine} num`}>
            {votes.map((place, at) => (
              <li key={at}>
                <small>{at + 1}</small> {place === null ? words.none : letters[place]}
              </li>
            ))}
          </ol>
          <h2>{words.code}</h2>
          <p class={`${styles.code} num`}>{writeBallot(voter)}</p>
          <p class="small muted">{words.codeText}</p>
          <p>
            <button type="button" class="button-quiet" onClick={erase}>
              {words.again}
            </button>
          </p>
        </section>
      )}
      <p role="status">{unsaved && words.unsaved}</p>
    </main>
  );
}
