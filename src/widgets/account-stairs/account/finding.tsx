import { fill } from '../../../i18n/text.ts';
import { actionsFor, type Deed } from '../model/actions.ts';
import type { AccountStairs, Finding, Reason } from '../model/standing.ts';
import type { BenchWords } from '../props.ts';
import styles from '../view.module.css';

interface FindingProps {
  data: AccountStairs;
  finding: Finding;
  publicBody: boolean;
  words: BenchWords;
}

/** The stage reached and how sure that is, in one line. */
export const headline = ({ stage, sure, next }: Finding, words: BenchWords): string => {
  if (!stage && !next?.looked) return words.nothing;
  const sureness = { firm: words.firm, fair: words.fair, thin: words.thin }[sure];
  return fill(words.headline, { stage: stage ? words[stage] : words.ground, sure: sureness });
};

/** Where the account stands, why that is not surer, what is missing, and what to do this week. */
export function Found({ data, finding, publicBody, words }: FindingProps) {
  const { next, reasons, stop } = finding;
  const text = (id: string): string => data.signs.find((sign) => sign.id === id)?.text ?? id;
  const find = next && data.signs.find(({ id }) => id === next.sign)?.find;
  const actions = actionsFor(data, finding, publicBody);
  return (
    <div class={styles.found}>
      <h5 class={styles.headline} tabIndex={-1} data-found>
        {headline(finding, words)}
      </h5>
      {reasons.length > 0 && (
        <ul class={styles.reasons}>
          {reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{say(reason, data, words, text)}</li>
          ))}
        </ul>
      )}
      {!stop &&
        (next ? (
          <p>
            {fill(next.looked ? words.missing : words.unknown, {
              stage: words[next.stage],
              sign: text(next.sign),
            })}{' '}
            {!next.looked && find}
          </p>
        ) : (
          <p>{words.top}</p>
        ))}
      <h5>{stop ? words.stop : words.thisWeek}</h5>
      <ol class={styles.actions}>
        {actions.map((deed) => (
          <Action key={deed.text} {...{ deed, data, words }} />
        ))}
      </ol>
      {publicBody && <p class={styles.note}>{data.publicNote}</p>}
    </div>
  );
}

function say(
  reason: Reason,
  data: AccountStairs,
  words: BenchWords,
  text: (id: string) => string,
): string {
  const list = (signs: readonly string[]): string =>
    signs.map((id) => fill(words.quoted, { sign: text(id) })).join(words.separator);
  switch (reason.kind) {
    case 'open-below':
      return fill(words.openBelow, { sign: text(reason.sign) });
    case 'mark-alone':
      return fill(words.markAlone, { stage: words[reason.stage] });
    case 'gap':
      return fill(words.gap, { signs: list(reason.signs), missing: text(reason.missing) });
    case 'warned': {
      const warning = data.warnings.find(({ id }) => id === reason.warning)!;
      return `${warning.says} ${fill(words.notCounted, { signs: list(reason.signs) })}`;
    }
  }
}

function Action({ deed, data, words }: { deed: Deed; data: AccountStairs; words: BenchWords }) {
  const rows = [
    [words.cost, deed.cost],
    [words.evidence, deed.evidence],
    [words.approval, deed.approval],
  ];
  return (
    <li>
      <p>
        <span class={styles.tag}>{data.ways.find(({ id }) => id === deed.way)?.name}</span>{' '}
        {deed.text}
      </p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
