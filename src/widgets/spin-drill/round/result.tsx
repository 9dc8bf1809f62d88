import { fill } from '../../../i18n/text.ts';
import { Past } from '../../../progress/past.tsx';
import type { KitWords } from '../../kit/words.ts';
import { confusions, unsure, type Kind, type SpinDrill } from '../model.ts';
import { letters } from '../props.ts';
import { Standings } from './standings.tsx';
import type { DrillContext } from '../store.ts';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

interface ResultProps {
  activity: string;
  data: SpinDrill;
  context: DrillContext;
  words: Words;
  kit: KitWords;
  start(): void;
  resume(): void;
}

/** What the drill has shown: what one is sure of, which kinds were confused, and the sentences missed. */
export function Result(props: ResultProps) {
  const { activity, data, context, words, kit } = props;
  const { answers } = context;
  const { sentences, pairs } = data;
  const open = unsure(sentences, answers);
  const found = confusions(sentences, answers);
  const met = answers.flatMap(({ id, given }) => {
    const sentence = sentences.find((one) => one.id === id);
    return sentence ? [{ sentence, given }] : [];
  });
  const missed = met.filter(({ sentence, given }) => sentence.kind !== given);
  const tellOf = (pair: readonly [Kind, Kind]) =>
    pairs.find(({ of }) => pair.every((kind) => of.includes(kind)))?.tell;
  const named = (kind: Kind) => (
    <b class={styles.kind} data-kind={kind}>
      {letters[kind] || words[kind]}
    </b>
  );
  return (
    <>
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
        {fill(open.length === 0 ? words.sure : words.notSure, {
          all: answers.length,
          right: met.length - missed.length,
          kinds: open.map((kind) => words[kind]).join(words.separator),
        })}
      </h4>
      <Standings {...{ data, answers, words }} />
      <Past activity={activity} words={kit} />
      {found.length === 0 ? (
        <p>{words.noneConfused}</p>
      ) : (
        <table class={`table ${styles.confusions}`}>
          <caption>{words.confused}</caption>
          <thead>
            <tr>
              <th scope="col">{words.pair}</th>
              <th scope="col">{words.times}</th>
              <th scope="col">{words.tell}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ pair, times }) => (
              <tr key={pair.join()}>
                <th scope="row">
                  {named(pair[0])} {words.both} {named(pair[1])}
                </th>
                <td class="num">{times}</td>
                <td>{tellOf(pair)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missed.length > 0 && (
        <details class={styles.missed}>
          <summary>{fill(words.wrongOnes, { n: missed.length })}</summary>
          <ol>
            {missed.map(({ sentence, given }, place) => (
              <li key={place}>
                <p>
                  <q>{sentence.said}</q> <q>{sentence.say}</q>
                </p>
                <p>
                  {named(sentence.kind)} {fill(words.butGiven, { kind: words[given] })}
                  {sentence.why}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      <p class={styles.row}>
        {context.stopped && (
          <button type="button" class="button" onClick={props.resume}>
            {words.resume}
          </button>
        )}
        <button
          type="button"
          class={context.stopped || open.length === 0 ? 'button-line' : 'button'}
          onClick={props.start}
        >
          {kit.again}
        </button>
      </p>
    </>
  );
}
