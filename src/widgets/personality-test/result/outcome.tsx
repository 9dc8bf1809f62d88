import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { profileOf, styles as five } from '../../kit/style/model.ts';
import type { Result } from '../model/result.ts';
import { strengthsOf } from '../model/said.ts';
import type { Answers } from '../model/score.ts';
import { otherThan } from '../model/verdict.ts';
import type { KeptResult, Said, TestPartProps } from '../props.ts';
import { Others } from '../share/others.tsx';
import { ShowTrainer } from '../share/show-trainer.tsx';
import { Again } from './again.tsx';
import { Card } from './card.tsx';
import { Head } from '../profile/head.tsx';
import { History } from './history.tsx';
import { Meaning } from './meaning.tsx';
import { Place } from '../profile/place.tsx';
import { Bars, Radar } from '../profile/chart.tsx';
import styles from '../view.module.css';

type OutcomeProps = TestPartProps & {
  result: Result;
  kept: readonly KeptResult[];
  start(form?: string): void;
};

/** What came of it: what the answers allow to be said, what they do not, and what to do with it. */
export function Outcome(props: OutcomeProps) {
  const { data, words, names, kept, start } = props;
  const [chosen, choose] = useState<Result | null>(null);
  const result = chosen ?? props.result;
  const profile = profileOf(result)!;
  const { version, warnings, basis } = result;
  const hurried = version > 1 && warnings.includes('fast');
  const said = { data, words, names };
  const strengths =
    basis && !hurried
      ? strengthsOf(
          data.forms.flatMap(({ items }) => items),
          basis.answers,
          result.styles,
        )
      : null;
  const at = kept.findIndex(({ result: { seed } }) => seed === result.seed);
  const other = otherThan(data.forms, result.form);
  const same = data.forms.find(({ id }) => id === result.form) ?? data.forms[0]!;
  return (
    <>
      <Head {...said} {...{ profile, hurried }} />
      {version === 1 && <p class={styles.warning}>{words.firstVersion}</p>}
      {warnings.map((warning) => (
        <p key={warning} class={styles.warning}>
          {warning === 'alike' ? words.warnAlike : words.warnFast}
        </p>
      ))}
      {!hurried && <Again {...said} result={result} before={kept[at - 1]?.result ?? null} />}
      <section>
        <h5>{words.scores}</h5>
        <div class={styles.pair}>
          <Bars scores={profile.scores} order={profile.ranked} {...{ words, names }} />
          <Radar scores={profile.scores} {...{ words, names }} />
        </div>
        <p class={styles.how}>{words.scoresHow}</p>
        {basis && <Sources {...said} answers={basis.answers} />}
      </section>
      <section>
        <h5>{words.surprise}</h5>
        <p>{words.surpriseText}</p>
      </section>
      <Meaning {...said} {...{ profile, strengths }} />
      <Place {...{ profile, words, names }} />
      <section>
        <h5>{words.limits}</h5>
        <ul>
          {data.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <Others {...props} result={result} />
      <ShowTrainer {...props} result={result} />
      <Card {...said} {...{ profile, strengths: strengths ?? [] }} />
      <section>
        <h5>{words.history}</h5>
        <History {...said} {...{ kept, chosen, choose }} locale={props.locale} />
        <p class={styles.quiet}>{fill(words.retestText, { form: other.title })}</p>
        <p class={styles.foot}>
          <button type="button" class="button-line" onClick={() => start(other.id)}>
            {fill(words.retest, { form: other.title })}
          </button>
          <button type="button" class="button-quiet" onClick={() => start(same.id)}>
            {fill(words.sameForm, { form: same.title })}
          </button>
        </p>
      </section>
    </>
  );
}

/** Every statement that counts with the answer that was given, under its style: where each point comes from. */
function Sources({ data, words, names, answers }: Said & { answers: Answers }) {
  const items = data.forms
    .flatMap((form) => form.items)
    .filter(({ id }) => Object.hasOwn(answers, id));
  return (
    <details>
      <summary>{words.answers}</summary>
      <p class={styles.quiet}>{words.answersText}</p>
      {five.map((style) => (
        <div key={style}>
          <h6>{names[style]}</h6>
          <ul role="list" class={styles.sources}>
            {items
              .filter((item) => item.style === style)
              .map(({ id, text }) => (
                <li key={id}>
                  <b class="num">{answers[id]}</b> {text}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
