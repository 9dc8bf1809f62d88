import { fill } from '../../../i18n/text.ts';
import { isOwn } from '../../../progress/sentences/model.ts';
import { saveSaying } from '../../../progress/sentences/save.client.ts';
import { useEntry } from '../../../progress/use-progress.ts';
import { bestOf, keptAs, letters, doubtOf, type Kind } from '../model.ts';
import type { SayItProps } from '../props.ts';
import type { SayItContext, SayItEvent } from '../store.ts';
import styles from '../view.module.css';

interface ResultProps extends SayItProps {
  context: SayItContext;
  move(event: SayItEvent): void;
  start(): void;
}

/** The learner's own questions, to keep as sentences to say, and what was not agreed on. */
export function Result(props: ResultProps) {
  const { data, context, words, kit, move, start } = props;
  const best = bestOf(data.prompts, context.answers);
  const n = best.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <>
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
        {fill(words.sum, { n })}
      </h4>
      <p class="small muted">{words.sumText}</p>
      <dl class={styles.best}>
        {best.map(({ kind, texts }) => (
          <div key={kind} data-kind={letters[kind]}>
            <dt>{words.kinds[letters[kind]]}</dt>
            {texts.length === 0 && <dd class={styles.none}>{words.noneYet}</dd>}
            {texts.map((text) => (
              <Question key={text} {...{ ...props, kind, text }} />
            ))}
          </div>
        ))}
      </dl>
      <Doubts {...props} />
      <p class={styles.row}>
        {context.stopped && (
          <button type="button" class="button" onClick={() => move({ type: 'resumed' })}>
            {words.goOn}
          </button>
        )}
        <button
          type="button"
          class={context.stopped ? 'button-quiet' : 'button-line'}
          onClick={start}
        >
          {kit.again}
        </button>
        <button type="button" class="button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </>
  );
}

/** A question of one's own, to be kept among the sentences to say. */
function Question(props: ResultProps & { kind: Kind; text: string }) {
  const { keepIn, kind, text, words } = props;
  const kept = useEntry('sentences', keepIn);
  const id = keptAs(kind, text);
  const saying = kept?.own[id];
  const keeps = isOwn(saying);
  const keep = (): void => {
    const texts = [keeps ? '' : text];
    saveSaying(keepIn, id, { texts, seen: saying?.texts ?? [], keep: false });
  };
  return (
    <dd>
      <q>{text}</q>
      {keepIn && (
        <button
          type="button"
          class="button-quiet"
          data-anytime
          disabled={kept === undefined}
          aria-pressed={keeps}
          onClick={keep}
        >
          {keeps ? words.kept : words.keep}
        </button>
      )}
    </dd>
  );
}

/** What the learner reads otherwise than the course, to be handed to its author by whoever wants to. */
function Doubts({ data, context, words, activity }: ResultProps) {
  const all = [...context.doubts, ...context.answers.filter(({ disagreed }) => disagreed)];
  const rows = all.flatMap((answer) => doubtOf(data.prompts, answer) ?? []);
  if (rows.length === 0) return null;
  const id = `${activity.replace('/', '-')}-doubts`;
  return (
    <details class={styles.doubts}>
      <summary>{fill(words.doubts, { n: rows.length })}</summary>
      <label for={id}>{words.doubtsText}</label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(8, rows.length * 2)}
        value={rows.map((row) => JSON.stringify(row)).join('\n')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </details>
  );
}
