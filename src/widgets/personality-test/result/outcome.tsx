import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { isHurried, profileOf } from '../../kit/style/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { isUnread, type Result } from '../model/result.ts';
import { agreedIn } from '../model/said.ts';
import { otherThan } from '../model/verdict.ts';
import type { KeptResult, TestPartProps } from '../props.ts';
import { Others } from '../share/others.tsx';
import { ShowTrainer } from '../share/show-trainer.tsx';
import { Again } from './again.tsx';
import { Agreed } from './agreed.tsx';
import { Card } from './card.tsx';
import { Head } from '../profile/head.tsx';
import { History } from './history.tsx';
import { Needs } from './needs.tsx';
import { Place } from '../profile/place.tsx';
import { Bars, Radar } from '../profile/chart.tsx';
import { Sources } from './sources.tsx';
import { Unread } from './unread.tsx';
import styles from '../view.module.css';

interface OutcomeProps extends TestPartProps {
  result: Result;
  kept: readonly KeptResult[];
  start(form?: string): void;
}

/** What came of it, and what came of it before; the two sets of statements for another time. */
export function Outcome(props: OutcomeProps) {
  const { data, words, names, kept, start } = props;
  const [chosen, setChosen] = useState<Result | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  /** The result stands above, under the heading to which the focus goes. */
  const choose = (next: Result | null): void => {
    setChosen(next);
    focusOn('[data-now]');
  };
  const result = chosen ?? props.result;
  const said = { data, words, names };
  const other = otherThan(data.forms, result.form);
  const same = data.forms.find(({ id }) => id === result.form) ?? data.forms[0]!;
  const unread = isUnread(result);
  return (
    <div ref={root}>
      {unread ? (
        <Unread {...said} result={result} again={() => start(same.id)} />
      ) : (
        <Told {...props} result={result} />
      )}
      <section>
        <h5>{words.history}</h5>
        <History {...said} {...{ kept, chosen, choose }} locale={props.locale} />
        {!unread && (
          <>
            <p class={styles.quiet}>{fill(words.retestText, { form: other.title })}</p>
            <p class={styles.foot}>
              <button type="button" class="button-line" onClick={() => start(other.id)}>
                {fill(words.retest, { form: other.title })}
              </button>
              <button type="button" class="button-quiet" onClick={() => start(same.id)}>
                {fill(words.sameForm, { form: same.title })}
              </button>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

/** What the answers allow to be said, what they do not, and what to do with it. */
function Told(props: OutcomeProps) {
  const { data, words, names, kept, result } = props;
  const profile = profileOf(result)!;
  const { version, warnings, basis } = result;
  const said = { data, words, names };
  const items = data.forms.flatMap((form) => form.items);
  const agreed = basis ? agreedIn(items, basis.answers) : [];
  const at = kept.findIndex(({ result: { seed } }) => seed === result.seed);
  const before = kept.slice(0, Math.max(at, 0)).filter((one) => !isHurried(one.result));
  return (
    <>
      <Head {...said} profile={profile} />
      {version === 1 && <p class={styles.warning}>{words.firstVersion}</p>}
      {warnings.length > 0 && <p class={styles.warning}>{words.warnAlike}</p>}
      <Again {...said} result={result} before={before.at(-1)?.result ?? null} />
      {basis && <Agreed {...{ words, agreed }} answers={basis.answers} />}
      <section>
        <h5>{words.scores}</h5>
        <div class={styles.pair}>
          <Bars scores={profile.scores} order={profile.ranked} {...{ words, names }} />
          <Radar scores={profile.scores} {...{ words, names }} />
        </div>
        <p class={styles.how}>{words.scoresHow}</p>
        {basis && (
          <details>
            <summary>{words.answers}</summary>
            <Sources {...said} answers={basis.answers} />
          </details>
        )}
      </section>
      <section>
        <h5>{words.surprise}</h5>
        <p>{words.surpriseText}</p>
      </section>
      <Needs {...said} profile={profile} />
      {profile.leading.length > 0 && <Place {...{ profile, words, names }} />}
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
      <Card {...said} {...{ profile, agreed }} />
    </>
  );
}
