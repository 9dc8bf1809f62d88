import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Drafted } from '../../../progress/use-progress.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { Verdict } from '../../kit/verdict.tsx';
import type { KitWords } from '../../kit/words.ts';
import { changesOf, countsOf, rules } from '../model/list.ts';
import type { Case, Words } from '../props.ts';
import styles from '../view.module.css';
import { Repaired, Row } from './rows.tsx';
import { faultsNow, listed, stepped, type RepairContext, type RepairEvent } from './store.ts';

type Step = Parameters<typeof stepped>[2];

interface RepairProps {
  data: Case;
  words: Words;
  kit: KitWords;
  repairing: Drafted<RepairContext, RepairEvent>;
  focusOn(...selectors: string[]): void;
  toOwn(): void;
}

/** A bad list of questions: moved about and paused until the four rules are kept, each step explained. */
export function Repair({ data, words, kit, repairing, focusOn, toOwn }: RepairProps) {
  const { context, send, begin, ready } = repairing;
  const [last, setLast] = useState<{ at: string; says: string } | null>(null);
  const [hinted, setHinted] = useState(false);
  const { guard } = useAnswers(`${context.seed}`);
  const { repair } = words;

  if (context.seed === null)
    return (
      <>
        <p class={styles.read}>{data.invented}</p>
        <p class={styles.foot}>
          <button
            type="button"
            class="button"
            disabled={!ready}
            onClick={() => {
              begin();
              focusOn('[data-now]');
            }}
          >
            {repair.begin}
          </button>
        </p>
      </>
    );

  const faults = faultsNow(data, context);
  const counts = countsOf(faults);
  const done = faults.length === 0;
  const list = listed(data.questions, context);
  const textOf = (id: string): string => data.questions.find((one) => one.id === id)!.text;
  const step = (event: Step, at: string, says: string, focus: string): void => {
    const after = countsOf(faultsNow(data, stepped(data, context, event)));
    const changes = changesOf(counts, after).map(({ rule, by }) => {
      const { name, why } = data.rules[rule];
      const said = fill(by < 0 ? repair.fewer : repair.more, { rule: name, n: Math.abs(by) });
      return by > 0 || after[rule] === 0 ? `${said} ${why}` : said;
    });
    send(event);
    setHinted(false);
    setLast({ at, says: [says, ...(changes.length > 0 ? changes : [repair.same])].join(' ') });
    focusOn('[data-done]', focus);
  };
  const [fault] = faults;
  return (
    <div {...guard}>
      <p class={styles.read}>{data.invented}</p>
      <section class={styles.rules} aria-label={repair.rules}>
        <ul role="list">
          {rules.map((rule) => (
            <li key={rule} data-kept={counts[rule] === 0}>
              <b>{data.rules[rule].name}</b>
              <span class="num">
                {counts[rule] === 0 ? repair.kept : fill(repair.left, { n: counts[rule] })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {done ? (
        <div class={styles.done}>
          <h4 tabIndex={-1} data-done>
            {repair.done}
          </h4>
          {last && (
            <Verdict right word={kit.right}>
              {last.says}
            </Verdict>
          )}
          <Repaired {...{ data, list, words }} pauses={context.pauses} />
          <p class={styles.read}>{data.end}</p>
          <p class={styles.foot}>
            <button type="button" class="button" onClick={toOwn}>
              {repair.toOwn}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                begin();
                setLast(null);
                focusOn('[data-now]');
              }}
            >
              {repair.again}
            </button>
          </p>
        </div>
      ) : (
        <>
          <h4 class={styles.sum} tabIndex={-1} data-now>
            {repair.list}
          </h4>
          <ol role="list" class={styles.list}>
            {list.map((one, place) => (
              <Row
                key={one.id}
                {...{ words, place }}
                id={one.id}
                text={one.text}
                all={list.length}
                paused={context.pauses.includes(place + 1)}
                says={last?.at === one.id ? last.says : ''}
                move={(to, focus) => {
                  const values = { question: one.text, n: to + 1 };
                  step(
                    { type: 'moved', id: one.id, to },
                    one.id,
                    fill(repair.moved, values),
                    focus,
                  );
                }}
                pause={(focus) => step({ type: 'paused', after: place + 1 }, one.id, '', focus)}
              />
            ))}
          </ol>
          <p class={styles.foot}>
            <button type="button" class="button-line" data-anytime onClick={() => setHinted(true)}>
              {repair.hint}
            </button>
          </p>
          <p role="status" class={hinted ? styles.hint : undefined}>
            {hinted &&
              fault &&
              fill(data.rules[fault.rule].fault, {
                first: textOf(fault.first),
                second: textOf(fault.second),
              })}
          </p>
        </>
      )}
      <p class="visually-hidden" role="status">
        {last?.says}
      </p>
    </div>
  );
}
