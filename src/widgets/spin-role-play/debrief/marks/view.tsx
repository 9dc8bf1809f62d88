import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/text.ts';
import type { Told } from '../props.ts';
import { addressOf, carriedBy, keepMarks, showMarks } from '../use-code.ts';
import { useLink } from '../use-link.tsx';
import type { Coach } from '../../model/debrief/coach.ts';
import {
  decodeMarks,
  encodeMarks,
  kinds,
  longestRemark,
  noMarks,
  type Marks,
} from '../../model/code/marks.ts';
import styles from './view.module.css';

/** For a trainer: a mark for each sentence and one remark, which go back in a link. */
export function MarkCall(told: Told & { mark(marks: Marks): void }) {
  const { coach, exchanges, page, play, recording, mark } = told;
  const { words } = coach;
  const given = told.marks ?? noMarks;
  const { copy, copied } = useLink(words, words.marksLink);
  const codeOf = (marks: Marks): string => encodeMarks(play.scene, told, recording, marks);
  const [empty, setEmpty] = useState(false);
  const change = (marks: Marks): void => {
    setEmpty(false);
    mark(marks);
    keepMarks(codeOf(marks));
  };
  const press = (at: number, kind: (typeof kinds)[number]): void => {
    const marks = exchanges.map((_, place) => {
      const now = given.marks[place] ?? null;
      return place !== at ? now : now === kind ? null : kind;
    });
    change({ ...given, marks });
  };
  const send = (): void => {
    const nothing = given.marks.every((one) => !one) && given.remark.trim() === '';
    setEmpty(nothing);
    if (!nothing) void copy(addressOf(page, 'marks', codeOf(given)));
  };
  return (
    <section class={styles.form}>
      <h4>{words.mark}</h4>
      <p class="small muted">{words.markText}</p>
      <ol role="list" class={styles.sentences}>
        {exchanges.map(({ you }, at) => (
          <li key={at} role="group" aria-label={fill(words.turn, { n: at + 1 })}>
            <p>
              <b class="num">{at + 1}</b> {you}
            </p>
            <span>
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  data-mark={kind}
                  aria-pressed={given.marks[at] === kind}
                  onClick={() => press(at, kind)}
                >
                  {words.marks[kind]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <label>
        <span>{fill(words.remark, { n: longestRemark })}</span>
        <textarea
          rows={3}
          maxLength={longestRemark}
          value={given.remark}
          onInput={({ currentTarget }) => change({ ...given, remark: currentTarget.value })}
        />
      </label>
      <p>
        <button type="button" class="button" onClick={send}>
          {words.marksShare}
        </button>
      </p>
      {empty ? <p role="alert">{words.marksNothing}</p> : copied}
    </section>
  );
}

/** For the learner: what the trainer remarked of the whole call. */
export function Remark({ words, text }: { words: Coach['words']; text: string }) {
  return (
    <section class={styles.remark}>
      <h4>{words.marksFrom}</h4>
      <p>{text}</p>
    </section>
  );
}

/** Where a learner puts what the trainer sent back. */
export function OpenMarks(told: Told) {
  const { words } = told.coach;
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const open = (): void => {
    const { name, text } = carriedBy(pasted);
    const found = decodeMarks(told.play.scene, told, text);
    if (name === 'call') setSaid(words.marksCall);
    else if (found.ok) showMarks(text);
    else setSaid(found.why === 'newer' ? words.linkNewer : words.marksTypo);
  };
  return (
    <form
      class={styles.open}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label>
        <span>{words.marksOpen}</span>
        <input
          required
          autoComplete="off"
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button-line">
        {words.marksGo}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
