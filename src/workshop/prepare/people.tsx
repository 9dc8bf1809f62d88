import type { RefObject } from 'preact';
import { fill } from '../../i18n/text.ts';
import { mostPeople } from '../round/model/exercises.ts';
import { leastPeople, peopleIn, type Draft } from './model.ts';
import type { WorkshopRoom } from '../words.ts';
import styles from './view.module.css';

/** How many take part, or who. */
export function People(props: {
  draft: Draft;
  change(part: Partial<Draft>): void;
  say: WorkshopRoom['prepare'];
  /** the trainer wanted to begin, or has typed all: that there are too few is said only then */
  asked: boolean;
  /** all is typed */
  left(): void;
  field: RefObject<HTMLElement>;
}) {
  const { draft, change, say, asked, left, field } = props;
  const { byName, count, list } = draft;
  const { names, over, fault } = peopleIn(draft);
  const told = fault !== null && (asked || fault !== 'tooFew');
  return (
    <section class={styles.part} role="group" aria-labelledby="people">
      <h2 id="people">{say.people}</h2>
      <div>
        <div class={styles.row}>
          {[false, true].map((way) => (
            <label key={String(way)} class={styles.inline}>
              <input
                type="radio"
                name="people"
                checked={byName === way}
                onChange={() => change({ byName: way })}
              />
              {way ? say.byName : say.byNumber}
            </label>
          ))}
        </div>
        {byName ? (
          <label class={styles.field}>
            {say.names}
            <textarea
              ref={field as RefObject<HTMLTextAreaElement>}
              rows={6}
              value={list}
              aria-describedby="names-hint people-fault"
              aria-invalid={told}
              onInput={(event) => change({ list: event.currentTarget.value })}
              onChange={left}
            />
          </label>
        ) : (
          <label class={styles.field}>
            {say.count}
            <input
              ref={field as RefObject<HTMLInputElement>}
              type="number"
              inputMode="numeric"
              min={leastPeople}
              max={mostPeople}
              value={count}
              aria-describedby="people-fault"
              aria-invalid={told}
              onInput={(event) => change({ count: event.currentTarget.value })}
              onChange={left}
            />
          </label>
        )}
        {byName && (
          <p id="names-hint" class="small muted">
            {say.namesHint}
          </p>
        )}
        {over.length > 0 && (
          <p class={styles.fault}>
            {fill(say.over, { n: over.length, names: over.join(say.between) })}
          </p>
        )}
        {byName && names.length > 0 && (
          <>
            <p class="small">{fill(say.namesGiven, { n: names.length })}</p>
            <ol class={styles.understood}>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ol>
          </>
        )}
        <p id="people-fault" role="alert" class={styles.fault}>
          {told && say[fault]}
        </p>
      </div>
    </section>
  );
}
