import { useState } from 'preact/hooks';
import { writeDay } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import { gapsIn, mostSaid, type Gap } from '../model/gaps.ts';
import { planFault } from '../model/file.ts';
import { longestAction, type BuyingMap, type Plan } from '../model/map.ts';
import { gapOf, gapSentence, proposal, subject } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

interface GapsProps {
  map: BuyingMap;
  words: Words;
  today: string;
  /** a day to begin with, a week from now */
  note(plan: Plan): void;
  takeBack(gap: string): void;
}

/** What the map lacks, at most five at once, each with one action and its day; then what is planned. */
export function Gaps({ map, words, today, note, takeBack }: GapsProps) {
  const gaps = gapsIn(map);
  const { own } = words;
  return (
    <section class={styles.gaps}>
      <h4 tabIndex={-1} data-gaps>
        {own.gaps}
      </h4>
      {gaps.length === 0 && <p>{map.people.length ? own.noGaps : own.noPeople}</p>}
      <ol role="list">
        {gaps.slice(0, mostSaid).map((gap, place) => (
          <OneGap key={gap.key} {...{ map, gap, words, today, note }} n={place + 1} />
        ))}
      </ol>
      {gaps.length > mostSaid && <p>{fill(own.more, { n: gaps.length - mostSaid })}</p>}
      {map.plans.length > 0 && (
        <>
          <h4>{own.plans}</h4>
          <ul role="list" class={styles.planned}>
            {map.plans.map(({ gap, action, by }) => {
              const there = gapOf(map, gap);
              return (
                <li key={gap}>
                  <span>
                    <b>{there ? subject(words, there) : own.closed}</b> {action}{' '}
                    <time class="num" dateTime={by}>
                      {writeDay(document.documentElement.lang, by)}
                    </time>
                  </span>
                  <button type="button" class="button-quiet" onClick={() => takeBack(gap)}>
                    {own.takeBack}
                    <span class="visually-hidden"> {action}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

function OneGap(props: {
  map: BuyingMap;
  gap: Gap;
  words: Words;
  today: string;
  n: number;
  note(plan: Plan): void;
}) {
  const { gap, words, n } = props;
  const [written, setAction] = useState<string | null>(null);
  const action = written ?? proposal(words, gap, props.map).slice(0, longestAction);
  const [by, setBy] = useState('');
  const [fault, setFault] = useState<ReturnType<typeof planFault>>(null);
  const sentence = gapSentence(words, gap);
  return (
    <li data-gap={gap.key}>
      <form
        class={styles.gap}
        noValidate
        aria-label={sentence}
        onSubmit={(event) => {
          event.preventDefault();
          const wrong = planFault({ action, by }, props.today);
          setFault(wrong);
          if (!wrong) props.note({ gap: gap.key, action: action.trim().replace(/\s+/g, ' '), by });
        }}
      >
        <p>
          <b class={`${styles.number} num`}>{n}</b> {sentence}
        </p>
        <label class={styles.field}>
          {words.own.plan}
          <textarea
            rows={2}
            value={action}
            maxLength={longestAction}
            autocomplete="off"
            onInput={({ currentTarget }) => setAction(currentTarget.value)}
          />
        </label>
        <label class={styles.field}>
          {words.own.by}
          <input
            type="date"
            value={by}
            min={props.today}
            onInput={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {words.own.note}
        </button>
        <p role="status">{fault && words.own[fault]}</p>
      </form>
    </li>
  );
}
