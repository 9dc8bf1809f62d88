import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { newSheetId } from '../../progress/sheets/store.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { useTrouble } from '../kept/use-trouble.ts';
import { longestName, sayings, shortened, type Saying } from '../pad/model/pad.ts';
import { isWhole, type Marking } from './model/marking.ts';
import { Compared } from './compared.tsx';
import { keepMarkings, keptMarkings, type Markings } from './store.ts';
import type { CalibrateProps, Transcript } from './props.ts';
import styles from './view.module.css';

/** A written call to mark, then how far the marks are from the expert's and from others'. */
export function CalibrateView(props: CalibrateProps) {
  const { transcripts, words } = props;
  const [chosen, setChosen] = useState(transcripts[0]!.id);
  const [markings, setMarkings] = useState<Markings | null>(null);
  const [compared, setCompared] = useState(false);
  const troubles = useTrouble();
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const transcript = transcripts.find(({ id }) => id === chosen)!;

  useEffect(() => {
    const found = keptMarkings(chosen, transcript.lines.length);
    setMarkings(found);
    setCompared(found.own !== null && isWhole(found.own));
  }, [chosen]);

  const keep = (next: Markings): void => {
    setMarkings(next);
    keepMarkings(chosen, next);
  };
  const own: Marking = markings?.own ?? {
    id: '',
    transcript: chosen,
    observer: '',
    marks: transcript.lines.map(() => null),
  };
  const change = (next: Partial<Marking>): void =>
    markings
      ? keep({ ...markings, own: { ...own, ...next, id: own.id || newSheetId().slice(0, 24) } })
      : undefined;
  const again = (): void => {
    keep({ own: null, others: markings?.others ?? [] });
    setCompared(false);
    focusOn('[data-line] input');
  };

  return (
    <div ref={root} data-ready={markings !== null} data-phase={compared ? 'over' : 'marking'}>
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} class={styles.notice}>
            {words[trouble]}
          </p>
        ))}
      </div>
      <fieldset class={styles.choose}>
        <legend>{words.choose}</legend>
        {transcripts.map(({ id, title }) => (
          <label key={id}>
            <input
              type="radio"
              name="transcript"
              checked={id === chosen}
              disabled={!markings}
              onChange={() => setChosen(id)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <p class="muted">{transcript.scene}</p>
      {compared && markings ? (
        <Compared {...props} {...{ transcript, own, markings, keep, again }} />
      ) : (
        <Mark
          {...props}
          {...{ transcript, own, change }}
          ready={markings !== null}
          compare={() => {
            setCompared(true);
            focusOn('[data-now]');
          }}
        />
      )}
    </div>
  );
}

function Mark(
  props: CalibrateProps & {
    transcript: Transcript;
    own: Marking;
    ready: boolean;
    change(next: Partial<Marking>): void;
    compare(): void;
  },
) {
  const { transcript, own, words, names, ready, change, compare } = props;
  const [told, setTold] = useState('');
  const { root, focusOn } = useFocusAfterMove<HTMLFormElement>();
  const mark = (place: number, kind: Saying): void => {
    setTold('');
    change({ marks: own.marks.with(place, kind) });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isWhole(own)) return compare();
    setTold(fill(words.left, { n: own.marks.filter((one) => one === null).length }));
    focusOn(`[data-line="${own.marks.indexOf(null)}"] input`);
  };
  return (
    <form ref={root} onSubmit={submit}>
      <label class={styles.who}>
        <span>{words.observer}</span>
        <input
          type="text"
          autocomplete="off"
          placeholder={words.optional}
          maxLength={longestName}
          value={own.observer}
          onChange={({ currentTarget }) =>
            change({ observer: shortened(currentTarget.value, longestName) })
          }
        />
      </label>
      <ol role="list" class={styles.talk}>
        {transcript.lines.map(({ say, reply }, n) => (
          <li key={n} data-line={n}>
            <fieldset>
              <legend>
                <span class="small muted num">{fill(words.place, { n: n + 1 })}</span> {say}
              </legend>
              <div class={styles.kinds}>
                {sayings.map((kind) => (
                  <label key={kind} data-kind={kind}>
                    <input
                      type="radio"
                      name={`${transcript.id}-${n}`}
                      disabled={!ready}
                      checked={own.marks[n] === kind}
                      onChange={() => mark(n, kind)}
                    />
                    <span>{names[kind]}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {reply && (
              <p class={styles.reply}>
                <b class="small">{words.customer}</b> {reply}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p role="status">{told}</p>
      <button type="submit" class="button" disabled={!ready}>
        {words.compare}
      </button>
    </form>
  );
}
