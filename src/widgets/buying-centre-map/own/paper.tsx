import { writeDay } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import { Printed } from '../../kit/paper/view.tsx';
import { Drawing } from '../drawn/drawing.tsx';
import { Key } from '../drawn/key.tsx';
import { gapsIn, mostSaid } from '../model/gaps.ts';
import { gapSentence } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import type { KeptMap } from '../model/map.ts';
import styles from '../view.module.css';

/** One map on one page: drawn, with what it lacks and what is planned. */
export function Paper(props: { kept: KeptMap; words: Words; today: string; done(): void }) {
  const { kept, words, today } = props;
  const { map, name } = kept;
  const gaps = gapsIn(map).slice(0, mostSaid);
  return (
    <Printed done={props.done}>
      <div class={styles.paper}>
        <h1>{fill(words.own.printed, { name, date: today })}</h1>
        <Drawing {...{ map, words, gaps }} width={940} />
        <Key words={words} />
        <div class={styles.sides}>
          <section>
            <h2>{words.own.gaps}</h2>
            <ol>
              {gaps.map((gap) => (
                <li key={gap.key}>{gapSentence(words, gap)}</li>
              ))}
            </ol>
          </section>
          <section>
            <h2>{words.own.plans}</h2>
            <ul>
              {map.plans.map(({ gap, action, by }) => (
                <li key={gap}>
                  {action} <b class="num">{writeDay(document.documentElement.lang, by)}</b>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Printed>
  );
}
