import { fill } from '../../i18n/text.ts';
import { writeCode } from '../code/model.ts';
import { HandOver } from '../code/hand-over.tsx';
import { agreementOf, kappaOf, percentOf, strengthOf, type Agreement } from './model/agreement.ts';
import { markingKind, toMarked } from './model/marking.ts';
import { Others } from './others.tsx';
import type { ComparedProps } from './props.ts';
import type { CalibrateWords } from './words.ts';
import styles from './view.module.css';

/** The marks beside the expert's, with the reason wherever they differ. */
export function Compared(props: ComparedProps) {
  const { course, transcript, own, words, names, hand, again } = props;
  const expert = transcript.lines.map(({ mark }) => mark);
  const agreement = agreementOf(own.marks, expert);
  const differ = transcript.lines.flatMap((line, n) =>
    own.marks[n] === line.mark ? [] : [{ ...line, n, mine: own.marks[n] }],
  );
  const code = writeCode(course, { kind: markingKind, data: toMarked(own) });
  return (
    <div class={styles.compared}>
      <h2 tabIndex={-1} data-now>
        {againstSentence(agreement, words)}
      </h2>
      <p>{words[strengthOf(agreement)]}</p>
      <p class="small muted">{words.meaning}</p>
      <section>
        <h3>{words.differences}</h3>
        {differ.length === 0 && <p>{words.noDifferences}</p>}
        <ol role="list" class={styles.differ}>
          {differ.map(({ n, say, mine, mark, why }) => (
            <li key={n}>
              <p>
                <span class="small muted num">{fill(words.place, { n: n + 1 })}</span> {say}
              </p>
              <p class="small">
                {words.you} <b>{mine ? names[mine] : ''}</b> · {words.expert} <b>{names[mark]}</b>
              </p>
              <p class="small">{why}</p>
            </li>
          ))}
        </ol>
      </section>
      <p>
        <button type="button" class="button-line" onClick={again}>
          {words.again}
        </button>
      </p>
      <Others {...props} expert={expert} />
      <HandOver
        code={code}
        file={`${markingKind}-${own.id}`}
        words={{ ...hand, title: words.handTitle, text: words.handText, copied: words.handCopied }}
      />
    </div>
  );
}

function againstSentence(agreement: Agreement, words: CalibrateWords): string {
  const { all, same, kappa } = agreement;
  const chance =
    kappa === null ? words.kappaNone : fill(words.kappa, { kappa: kappaOf(agreement) });
  return fill(words.against, { all, same, share: percentOf(agreement), chance });
}
