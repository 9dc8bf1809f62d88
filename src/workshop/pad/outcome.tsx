import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { writeCode } from '../code/model.ts';
import { HandOver } from '../code/hand-over.tsx';
import type { HandWords } from '../code/words.ts';
import { padKind, toHanded } from './model/handed.ts';
import { checks, padFile, sayings, type Check, type Pad, type Who } from './model/pad.ts';
import { sentenceOf } from './model/sentence.ts';
import { tallyOf, type Tally } from './model/tally.ts';
import { Paper } from './paper/view.tsx';
import { Sequences, Spoken } from './sequence/view.tsx';
import type { PadRoom } from './words.ts';
import { WhoForm } from './who.tsx';
import styles from './view.module.css';

interface OutcomeProps {
  pad: Pad;
  course: string;
  /** the page of the group's result */
  result: string;
  words: PadRoom;
  hand: HandWords;
  answer(check: Check, yes: boolean): void;
  rename(who: Who): void;
  resume(): void;
  another(): void;
}

/** What one call was made of, the observer's judgement, and how it comes to the trainer. */
export function Outcome(props: OutcomeProps) {
  const { pad, course, result, words, hand, answer, rename, resume, another } = props;
  const [printed, setPrinted] = useState(false);
  const names = useRef<HTMLDetailsElement>(null);
  const tally = tallyOf(pad);
  const say = words.outcome;
  const mend = ({ seller, observer, group, round }: Who): void => {
    rename({ seller, observer, group, round });
    names.current!.open = false;
    names.current!.querySelector('summary')!.focus();
  };
  const code = writeCode(course, { kind: padKind, data: toHanded(pad) });
  return (
    <article class={styles.outcome} data-phase="over">
      <details ref={names} class={styles.who}>
        <summary>
          <span class="small num">
            {pad.seller || words.pad.nobody}
            {' · '}
            {fill(words.pad.place, { group: pad.group, round: pad.round })}
          </span>
          <span class="small">{words.pad.change}</span>
        </summary>
        <WhoForm {...{ words, who: pad, ready: true }} label={words.pad.changed} take={mend} />
      </details>
      <h2 tabIndex={-1} data-now>
        {sentenceOf(tally, say)}
      </h2>
      <figure>
        <Sequences entries={pad.entries} words={words} />
        <figcaption class="small muted">{say.sequence}</figcaption>
      </figure>
      <Spoken pad={pad} words={words} />
      <div class={styles.two}>
        <Mix tally={tally} words={words} />
        <section>
          <h3>{say.missing}</h3>
          {tally.missing.length === 0 ? (
            <p>{say.missingNothing}</p>
          ) : (
            <ul>
              {tally.missing.map((one) => (
                <li key={one}>{words.missing[one]}</li>
              ))}
            </ul>
          )}
          <Quotes pad={pad} title={say.quotes} />
        </section>
      </div>
      <Rubric {...{ pad, words, answer }} />
      <HandOver {...{ code, page: result, words: hand }} file={padFile(pad)} />
      <p class={styles.row}>
        <button type="button" class="button-line" onClick={resume}>
          {say.resume}
        </button>
        <button type="button" class="button-line" onClick={() => setPrinted(true)}>
          {say.print}
        </button>
        <button type="button" class="button-line" onClick={another}>
          {say.another}
        </button>
      </p>
      {printed && <Paper pad={pad} words={words} done={() => setPrinted(false)} />}
    </article>
  );
}

function Quotes({ pad, title }: { pad: Pad; title: string }) {
  const quotes = pad.entries.flatMap(({ text }) => text ?? []);
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {quotes.map((text, n) => (
        <blockquote key={n} class={styles.said}>
          {text}
        </blockquote>
      ))}
    </>
  );
}

function Mix({ tally, words }: { tally: Tally; words: PadRoom }) {
  const { outcome, name } = words;
  return (
    <section>
      <h3>{outcome.mix}</h3>
      <ul role="list" class={styles.mix}>
        {sayings.map((kind) => (
          <li key={kind}>
            <span>{name[kind]}</span>
            <progress
              data-kind={kind}
              max={Math.max(1, tally.all)}
              value={tally.counts[kind]}
              aria-hidden="true"
            />
            <span class="num">{tally.counts[kind]}</span>
          </li>
        ))}
      </ul>
      <p class="small">{fill(outcome.run, { n: tally.run })}</p>
    </section>
  );
}

/** Beside what only somebody who was there can judge stands what was counted. */
function Rubric(props: { pad: Pad; words: PadRoom; answer(check: Check, yes: boolean): void }) {
  const { pad, words, answer } = props;
  const { rubric, check } = words;
  return (
    <section>
      <h3>{rubric.title}</h3>
      <p class="small muted">{rubric.text}</p>
      {checks.map((one) => (
        <fieldset key={one} class={styles.check}>
          <legend>{check[one]}</legend>
          {[true, false].map((yes) => (
            <label key={String(yes)}>
              <input
                type="radio"
                name={`${pad.id}-${one}`}
                checked={pad.checks[one] === yes}
                onChange={() => answer(one, yes)}
              />
              <span>{yes ? rubric.yes : rubric.no}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
