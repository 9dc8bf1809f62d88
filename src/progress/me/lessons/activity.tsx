import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { historyLimit, type ActivityRecord, type Attempt } from '../../activity/model.ts';
import { activityRecord } from '../../store.ts';
import { useEntryNow } from '../written/use-entries.ts';
import { useGrowing } from '../use-growing.ts';
import { Ask, Folded } from '../ask.tsx';
import { dateIn, momentIn, percent } from '../model.ts';
import type { Listed, PageWords } from '../props.ts';
import { resetActivity } from '../store.ts';
import styles from '../view.module.css';

interface RowProps {
  activity: Listed;
  locale: Locale;
  words: PageWords;
}

/** One activity: best result, last date, number of attempts; behind toggles the history and "reset". */
export function ActivityRow({ activity, locale, words }: RowProps) {
  const record = useEntryNow('activity', activity.id);
  const draft = useEntryNow('draft', activity.id);
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const row = useRef<HTMLLIElement>(null);
  const has = Boolean(record ?? draft);

  const reset = (): void => {
    resetActivity(activity.id);
    setAsking(false);
    const left = activityRecord(activity.id).best;
    setTold(left ? words.resetNewer : fill(words.resetDone, { title: activity.title }));
    row.current?.focus();
  };
  const cancel = (): void => {
    setAsking(false);
    row.current?.focus();
  };

  return (
    <li ref={row} class={styles.activity} tabIndex={-1}>
      <p class={styles.line}>
        {activity.href ? <a href={activity.href}>{activity.title}</a> : activity.title}
        {record && <b class="num">{result(record, words)}</b>}
      </p>
      {!record && <p class={styles.none}>{draft ? words.halfDone : words.notDone}</p>}
      {record && <History {...{ record, locale, words }} />}
      {has && !asking && (
        <button
          type="button"
          class={`button-quiet ${styles.reset}`}
          aria-label={fill(words.resetLabel, { title: activity.title })}
          onClick={() => setAsking(true)}
        >
          {words.reset}
        </button>
      )}
      {asking && (
        <Ask question={fill(words.resetAsk, { title: activity.title })}>
          <button type="button" class="button-line" onClick={reset}>
            {words.resetYes}
          </button>
          <button type="button" class="button-quiet" onClick={cancel}>
            {words.cancel}
          </button>
        </Ask>
      )}
      <p class={styles.told} role="status">
        {told}
      </p>
    </li>
  );
}

function result({ best }: ActivityRecord, words: PageWords): string {
  return typeof best?.score === 'number'
    ? fill(words.best, { score: percent(best.score) })
    : words.ended;
}

/** How many attempts, and the last day of one; a clock that went wrong may have noted a day to come. */
function summary(newest: readonly Attempt[], locale: Locale, words: PageWords): string {
  const now = Date.now();
  const n = newest.length;
  const last = newest.find(({ at }) => at <= now);
  if (!last) return fill(words.newAttempts, { n });
  const sentence = n === historyLimit ? words.attemptsMany : words.attempts;
  return fill(sentence, { n, date: dateIn(locale, last.at, now) });
}

function History(props: { record: ActivityRecord; locale: Locale; words: PageWords }) {
  const { record, locale, words } = props;
  const newest = record.attempts.length > 0 ? [...record.attempts].reverse() : [record.best!];
  return (
    <Folded summary={summary(newest, locale, words)}>
      {() => <Attempts {...{ newest, locale, words }} />}
    </Folded>
  );
}

function Attempts(props: { newest: readonly Attempt[]; locale: Locale; words: PageWords }) {
  const { newest, locale, words } = props;
  const drawn = useGrowing(newest.length, 10);
  return (
    <ol class="num" reversed start={newest.length} aria-label={words.history}>
      {newest.slice(0, drawn).map(({ id, at, score }) => (
        <li key={id}>
          <time dateTime={new Date(at).toISOString()}>{momentIn(locale, at)}</time>
          <span>{score === null ? words.noScore : percent(score)}</span>
        </li>
      ))}
    </ol>
  );
}
