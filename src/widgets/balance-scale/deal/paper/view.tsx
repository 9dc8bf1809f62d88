import { writeDate } from '../../../../i18n/date.ts';
import { fill } from '../../../../i18n/text.ts';
import { Printed } from '../../../kit/paper/view.tsx';
import type { Words } from '../../model/sentences.ts';
import { breakEvens } from '../model/break-even.ts';
import { Drawing } from '../drawing.tsx';
import { pans, totalOf, type Deal, type KeptDeal, type Pan } from '../model/deal.ts';
import { decisive, oddsOf } from '../model/odds.ts';
import {
  breakEvenSentences,
  dealFinding,
  dealMoney,
  hasBoth,
  howSure,
  meaning,
  nextQuestion,
  openEstimates,
  questionFor,
  weightSum,
} from '../model/sentences.ts';
import styles from './view.module.css';

const mostQuestions = 3;
const shortest = 12;

/** One deal on one sheet of paper, to take into the meeting: what it weighs, and what to ask. */
export function DealPage(props: { words: Words; kept: KeptDeal; done: () => void }) {
  const { words, kept, done } = props;
  const { name, data: deal } = kept;
  const open = openEstimates(deal)
    .slice(0, mostQuestions)
    .map((weight) => questionFor(words, weight));
  const questions = open.length > 0 ? open : [nextQuestion(words, deal, decisive(deal)).ask];
  return (
    <Printed done={done}>
      <header class={styles.head}>
        <h1>{name}</h1>
        <p>{writeDate(document.documentElement.lang, 'date', Date.now())}</p>
      </header>
      <div class={styles.top}>
        <div class={styles.balance}>
          <Drawing {...{ words, deal }} />
        </div>
        <div>
          <h2>{dealFinding(words, deal)}</h2>
          {hasBoth(deal) && (
            <>
              <p>{meaning(words, deal)}</p>
              {howSure(words, deal, oddsOf(deal)).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <p>{breakEvenSentences(words, deal, breakEvens(deal))}</p>
            </>
          )}
        </div>
      </div>
      <div class={styles.pans}>
        {pans.map((pan) => (
          <Listed key={pan} {...{ words, deal, pan }} />
        ))}
      </div>
      <h2>{words.pageAsk}</h2>
      <ol class={styles.questions}>
        {[...questions, words.nextMore]
          .filter((one, index, all) => all.indexOf(one) === index)
          .map((question) => (
            <li key={question}>
              {question}
              <span>{words.pageAnswer}</span>
            </li>
          ))}
      </ol>
      <h2>{words.pageAgree}</h2>
      <div class={styles.lines}>
        <span />
        <span />
      </div>
      <p class={styles.note}>{words.pageNote}</p>
    </Printed>
  );
}

function Listed({ words, deal, pan }: { words: Words; deal: Deal; pan: Pan }) {
  const weights = deal.weights.filter((weight) => weight.pan === pan);
  // A long list prints in two columns, so that it stays on its page.
  return (
    <section data-long={weights.length > shortest}>
      <h2>
        {words[pan]}
        <span>{dealMoney(words, deal, totalOf(deal, pan))}</span>
      </h2>
      <ul>
        {weights.map((weight) => (
          <li key={weight.id}>
            <b>{weight.label}</b> {weightSum(words, deal, weight)}
            {weight.low !== weight.high && words.estimatedMark}
            {weight.from && <i>{fill(words.rowFrom, { from: weight.from })}</i>}
          </li>
        ))}
      </ul>
    </section>
  );
}
