import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { Animal } from '../kit/style/animal.tsx';
import { profileFrom, styles as five, type Profile, titleOf } from '../kit/style/model.ts';
import { Card } from './card.tsx';
import { History, type KeptResult } from './history.tsx';
import { warningsOf, type Answers, type Result } from './model.ts';
import { Others } from './others.tsx';
import { Place } from './place.tsx';
import { Bars, listed, Radar } from './profile.tsx';
import { ShowTrainer } from './show-trainer.tsx';
import type { TestPartProps } from './test.tsx';
import type { Rest } from './view.tsx';
import styles from './view.module.css';

interface OutcomeProps extends TestPartProps {
  result: Result;
  kept: readonly KeptResult[];
  /** null where only the sums were kept */
  answers: Answers | null;
  start(form?: string): void;
}

/** What came of it: what the scores allow to be said, what they do not, and what to do with it. */
export function Outcome(props: OutcomeProps) {
  const { data, words, names, kept, start } = props;
  const [chosen, choose] = useState<Result | null>(null);
  const result = chosen ?? props.result;
  const profile = profileFrom(result.scores);
  const other = data.forms.find(({ id }) => id !== result.form)!;
  const same = data.forms.find(({ id }) => id === result.form) ?? data.forms[0]!;
  return (
    <>
      <Head {...{ data, words, names, profile }} />
      {warningsOf(result).map((warning) => (
        <p key={warning} class={styles.warning}>
          {warning === 'alike'
            ? fill(words.warnAlike, { n: result.alike })
            : fill(words.warnFast, { n: result.seconds })}
        </p>
      ))}
      <section>
        <h5>{words.scores}</h5>
        <div class={styles.pair}>
          <Bars scores={profile.scores} order={profile.ranked} {...{ words, names }} />
          <Radar scores={profile.scores} {...{ words, names }} />
        </div>
        <p class={styles.how}>{words.scoresHow}</p>
        {props.answers && !chosen && (
          <Sources {...{ data, words, names }} answers={props.answers} form={same.id} />
        )}
      </section>
      <section>
        <h5>{words.surprise}</h5>
        <p>{words.surpriseText}</p>
      </section>
      <Meaning {...{ data, words, names, profile }} />
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
      <Card {...{ data, words, names, profile }} />
      <section>
        <h5>{words.history}</h5>
        <History {...{ kept, data, words, names, chosen, choose }} locale={props.locale} />
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

type PartProps = Pick<Rest, 'data' | 'words' | 'names'> & { profile: Profile };

/**
 * The animals, the name of the result, a tie, and how it comes across.
 * @param props.others the result is somebody else's, so that “you” would be wrong
 */
export function Head({ data, words, names, profile, others }: PartProps & { others?: boolean }) {
  const { leading, tied } = profile;
  const shown = leading.length > 0 ? leading : five;
  return (
    <div class={styles.head}>
      <p class={styles.animals} data-n={shown.length}>
        {shown.map((style) => (
          <Animal key={style} style={style} size={leading.length > 0 ? 112 : 48} />
        ))}
      </p>
      <h4 tabIndex={-1} data-now>
        {titleOf(profile, words, names)}
      </h4>
      {tied.length > 1 && (
        <p>
          {fill(words.tie, {
            styles: listed(tied, words, names),
            n: profile.scores[tied[0]!],
          })}
        </p>
      )}
      {!others && leading.length === 0 && <p>{data.balanced.look}</p>}
      {(others ? [] : leading).map((style) => (
        <p key={style}>
          <b>{fill(words.isKind, { style: names[style], kind: data.styles[style].kind })}</b>{' '}
          {data.styles[style].look}
        </p>
      ))}
    </div>
  );
}

/** Strengths, the bad day, and what each other style needs: of one style, of both, or of neither. */
function Meaning({ data, words, names, profile }: PartProps) {
  const { leading } = profile;
  const mine = leading.length > 0 ? leading.map((style) => data.styles[style]) : [data.balanced];
  const others = five.filter((style) => !leading.includes(style));
  return (
    <section>
      <h5>{words.strengths}</h5>
      <ul>{mine.flatMap(({ strengths }) => strengths.map((one) => <li key={one}>{one}</li>))}</ul>
      <h5>{words.badDay}</h5>
      {mine.map(({ badDay }) => (
        <p key={badDay}>{badDay}</p>
      ))}
      <h5>{leading.length > 0 ? words.needs : words.needsAll}</h5>
      <ul role="list" class={styles.needs}>
        {others.map((style) => (
          <li key={style}>
            <Animal style={style} size={40} />
            <div>
              <b>{names[style]}</b>
              {leading.length > 0
                ? leading.map((own) => <p key={own}>{data.styles[own].needs[style]}</p>)
                : data.styles[style].wants.map((want) => <p key={want}>{want}</p>)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every statement with the answer that was given, under its style: where each point comes from. */
function Sources(
  props: Pick<Rest, 'data' | 'words' | 'names'> & { answers: Answers; form: string },
) {
  const { data, words, names, answers } = props;
  const { items } = data.forms.find(({ id }) => id === props.form)!;
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
