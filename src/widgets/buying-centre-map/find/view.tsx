import { useState } from 'preact/hooks';
import { writeDay } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import type { Drafted } from '../../../progress/use-progress.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { Verdict } from '../../kit/verdict.tsx';
import type { KitWords } from '../../kit/words.ts';
import { Drawing } from '../drawn/drawing.tsx';
import { Key } from '../drawn/key.tsx';
import { Listed } from '../drawn/listed.tsx';
import { Room } from '../drawn/room.tsx';
import { gapOf, gapSentence, subject } from '../model/sentences.ts';
import { gapsIn } from '../model/gaps.ts';
import type { Case, Words } from '../props.ts';
import { Looking } from './looking.tsx';
import { mendedMap, type FindContext, type FindEvent } from './store.ts';
import styles from '../view.module.css';

interface FindProps {
  data: Case;
  words: Words;
  kit: KitWords;
  finding: Drafted<FindContext, FindEvent>;
  focusOn(...selectors: string[]): void;
  toOwn(): void;
}

/** A map with faults: each is named, then something is done about it, and the map changes. */
export function Find({ data, words, kit, finding, focusOn, toOwn }: FindProps) {
  const { context, send, begin, ready } = finding;
  const { seed, open, wrong, chosen, mended } = context;
  const [said, setSaid] = useState('');
  const map = mendedMap(data, mended);
  const done = mended.length === data.faults.length;
  const fault = data.faults.find(({ gap }) => gap === open);
  const { guard } = useAnswers(`${seed} ${open} ${mended.length}`);
  const about = (gap: string): string => {
    const there = gapOf(data, gap);
    return there ? subject(words, there) : '';
  };
  const sentence = (gap: string): string => {
    const there = gapOf(data, gap);
    return there ? gapSentence(words, there) : '';
  };

  if (seed === null)
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
            {words.find.begin}
          </button>
        </p>
      </>
    );
  return (
    <div {...guard}>
      <p class={styles.read}>{data.invented}</p>
      <Room
        stays={!done}
        map={(width) => <Drawing {...{ map, words, width }} gaps={done ? gapsIn(map) : []} />}
        list={() => <Listed {...{ map, words }} />}
        legend={() => <Key words={words} />}
      />
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now={!fault || undefined}>
        {fill(words.find.sum, { n: mended.length, all: data.faults.length })}
      </h4>
      {map.plans.length > 0 && (
        <ul class={styles.plans} aria-label={words.find.plans}>
          {map.plans.map(({ gap, action, by }) => (
            <li key={gap}>
              <b>{about(gap)}</b> · {action} ·{' '}
              <time class="num" dateTime={by}>
                {writeDay(document.documentElement.lang, by)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {fault ? (
        <section class={styles.fault}>
          <h4 tabIndex={-1} data-now>
            {fill(words.find.found, { sentence: sentence(fault.gap) })}
          </h4>
          <p>{fault.ask}</p>
          <div class={styles.options}>
            {fault.options.map(({ id, text, right, why }) => (
              <div key={id}>
                <button
                  type="button"
                  class="button-line"
                  aria-disabled={chosen === id}
                  onClick={() => {
                    if (chosen === id) return;
                    send({ type: 'acted', option: id });
                    setSaid(why);
                    if (right) focusOn('[data-now]');
                  }}
                >
                  {text}
                </button>
                {chosen === id && (
                  <Verdict right={false} word={kit.wrong}>
                    {why}
                  </Verdict>
                )}
              </div>
            ))}
          </div>
        </section>
      ) : (
        <>
          {mended.length > 0 && (
            <Verdict right word={kit.right}>
              {
                data.faults
                  .find(({ gap }) => gap === mended.at(-1))!
                  .options.find(({ right }) => right)!.why
              }
            </Verdict>
          )}
          {!done && (
            <Looking
              {...{ map, words, kit, wrong }}
              name={(gap) => {
                send({ type: 'named', gap });
                const there = data.faults.some((one) => one.gap === gap);
                if (there && !mended.includes(gap)) focusOn('h4[data-now]');
              }}
            />
          )}
        </>
      )}
      {done && (
        <div class={styles.fault}>
          <p>{data.end}</p>
          {gapsIn(map).map((gap, n) => (
            <p key={gap.key}>
              <b class="num">{n + 1}</b> {gapSentence(words, gap)}
            </p>
          ))}
          <p class={styles.foot}>
            <button type="button" class="button" onClick={toOwn}>
              {words.find.toOwn}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                begin();
                setSaid('');
                focusOn('[data-now]');
              }}
            >
              {words.find.again}
            </button>
          </p>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
