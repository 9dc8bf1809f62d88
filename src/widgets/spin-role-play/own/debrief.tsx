import { fill } from '../../../i18n/text.ts';
import { isOwn } from '../../../progress/sentences/model.ts';
import { saveSaying } from '../../../progress/sentences/save.client.ts';
import { useEntry } from '../../../progress/use-progress.ts';
import type { Told } from '../debrief/props.ts';
import { differencesIn, keptAs, ownQuestions } from '../model/own/remarks.ts';
import { isHeard, isMissed, type Aside } from '../model/state/own.ts';
import type { Kind } from '../schema.ts';
import styles from './debrief.module.css';

/** What the learner typed: where it does something else than its line, what was not understood, and the own questions. */
export function InOwnWords(told: Told) {
  const { coach, result, foreign } = told;
  const words = coach.words.own;
  const asides = result.turns.flatMap((turn) => turn.asides ?? []).filter(({ text }) => text);
  const missed = asides.filter(isMissed);
  const unmeant = asides.filter((aside) => !isHeard(aside));
  const questions = foreign ? [] : ownQuestions(result.turns);
  const differences = differencesIn(result.turns);
  if (missed.length + unmeant.length + questions.length + differences.length === 0) return null;
  return (
    <section class={styles.own}>
      <h4>{words.title}</h4>
      {differences.length > 0 && <p>{words.differ}</p>}
      {differences.map(({ at, yours, line }) => (
        <Pair key={at} {...told} {...{ at }}>
          {fill(words.remark, { yours: words.does[yours], line: words.does[line] })}
        </Pair>
      ))}
      <Sentences asides={missed}>{words.misses}</Sentences>
      <Sentences asides={unmeant}>{words.unmeant}</Sentences>
      {questions.length > 0 && (
        <>
          <h5>{words.questions}</h5>
          <p class="small muted">{words.questionsText}</p>
          <ul role="list" class={styles.questions}>
            {questions.flatMap(({ kind, texts }) =>
              texts.map((text) => <Question key={text} {...told} {...{ kind, text }} />),
            )}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was typed and came to nothing, under a sentence that counts it. */
function Sentences({ asides, children }: { asides: readonly Aside[]; children: string }) {
  if (asides.length === 0) return null;
  return (
    <>
      <p>{fill(children, { n: asides.length })}</p>
      <ul>
        {asides.map(({ text }, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** What was typed beside the line that it was heard as, and a remark. */
function Pair(told: Told & { at: number; children: string }) {
  const { coach, exchanges, at } = told;
  const { own } = coach.words;
  return (
    <div class={styles.pair}>
      <p>
        <small>
          {fill(coach.words.turn, { n: at + 1 })} · {own.yours}
        </small>
        {exchanges[at]!.you}
      </p>
      <p>
        <small>{own.line}</small>
        {exchanges[at]!.line}
      </p>
      <p class={styles.remark}>{told.children}</p>
    </div>
  );
}

/** A question of one's own, to be kept among the sentences to say. */
function Question(told: Told & { kind: Kind; text: string }) {
  const { coach, keepIn, kind, text, words: spoken } = told;
  const { own } = coach.words;
  const kept = useEntry('sentences', keepIn);
  const id = keptAs(kind, text);
  const saying = kept?.own[id];
  const keeps = isOwn(saying);
  return (
    <li>
      <span>
        <small data-kind={kind}>{spoken.kinds[kind]}</small>
        {text}
      </span>
      {keepIn && (
        <button
          type="button"
          class="button-quiet"
          disabled={kept === undefined}
          aria-pressed={keeps}
          onClick={() =>
            saveSaying(keepIn, id, {
              texts: [keeps ? '' : text],
              seen: saying?.texts ?? [],
              keep: false,
            })
          }
        >
          {keeps ? own.kept : own.keep}
        </button>
      )}
    </li>
  );
}
