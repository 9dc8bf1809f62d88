import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { heardAfter, heardIn } from '../../../coach/model/hear/hear.ts';
import type { Table } from '../../../coach/model/hear/table.ts';
import type { Heard } from '../../../coach/model/hear/heard.ts';
import { longestWritten, plain } from '../../../coach/model/written.ts';
import { fill } from '../../../i18n/text.ts';
import { saveSetting } from '../../../progress/store.ts';
import { useEntry } from '../../../progress/use-progress.ts';
import { keyOf } from '../../kit/hands/model.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import talk from '../call/view.module.css';
import { longestRun } from '../model/rules/turn.ts';
import { momentOf } from '../model/own/hearing.ts';
import { readAs } from '../model/own/remarks.ts';
import { isHeard, isMissed } from '../model/state/own.ts';
import { Understood } from './heard.tsx';
import type { OwnProps } from '../call/props.ts';
import styles from './view.module.css';

/** From here on it is told how much room is left. */
const fewLeft = 40;

/** A field for one's own words, and what was understood of them before it counts. */
export default function OwnWords(props: OwnProps) {
  const { table, data, call, asides, context, typed, type } = props;
  const { words } = data;
  const [text, setText] = useState(typed);
  const [heard, setHeard] = useState<Heard | null>(null);
  const [note, setNote] = useState('');
  const known = useEntry('setting', 'own-words-known');
  const shown = `${asides.length} ${heard?.as ?? ''}`;
  const { tooSoon, guard } = useAnswers(shown, true);
  const field = useRef<HTMLTextAreaElement>(null);
  const back = useRef(false);
  useLayoutEffect(() => {
    if (back.current && !heard) field.current?.focus();
    back.current = false;
  }, [heard]);

  const write = (now: string): void => {
    type(now);
    setText(now);
  };
  const said = plain(text).trim();
  const ahead = useRef<{ said: string; found: Heard } | null>(null);
  // Behind what is drawn: by the time that it is sent, it has been heard.
  useEffect(() => {
    ahead.current = said ? { said, found: heardOf(props, table, said) } : null;
  }, [said, asides]);
  const send = (): void => {
    if (!said) return;
    setNote('');
    const found = ahead.current?.said === said ? ahead.current.found : heardOf(props, table, said);
    if (found.as !== 'unclear' && found.as !== 'again') return setHeard(found);
    write('');
    field.current?.focus();
    props.askBack({
      text: said,
      missing: found.as === 'again' ? 'again' : (found.missing ?? 'everything'),
    });
  };
  const say = (id: string): void => {
    const line = call.scenario.lines[call.indexOf(id)]!;
    write('');
    setHeard(null);
    if (!known) saveSetting('own-words-known', 'on');
    const { reading, echoes } = heard!;
    props.say(line, { text: said, kind: readAs(reading, line), ...(echoes && { echoes }) });
  };
  const rephrase = (): void => {
    back.current = true;
    setNote(words.anotherWay);
    setHeard(null);
    const before = asides.some(({ text, missing }) => text === said && missing === 'unmeant');
    if (heard!.as !== 'improper' && !before) props.askBack({ text: said, missing: 'unmeant' });
  };

  const left = longestWritten - text.length;
  // The six lines hold a summary; in front of an empty field nothing reminds of it.
  const told = note || (props.state.run >= longestRun ? words.row : '');
  return (
    <div class={talk.hand} {...guard}>
      <h4 class="visually-hidden">{props.words.yourTurn}</h4>
      {heard ? (
        <Understood {...props} {...{ heard, said, say, rephrase, tooSoon }} />
      ) : (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {known === null && <p class={styles.told}>{words.told}</p>}
          <label class={styles.field}>
            <span class="visually-hidden">{words.field}</span>
            <textarea
              ref={field}
              rows={2}
              maxLength={longestWritten}
              autocomplete="off"
              enterkeyhint="send"
              placeholder={words.field}
              data-own
              value={text}
              onInput={({ currentTarget }) => write(currentTarget.value)}
              onKeyDown={(event) => {
                // A held Enter sends nothing, and writes no new line either.
                if (keyOf(event, { held: true }) !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                if (!event.repeat && !tooSoon(event)) send();
              }}
            />
          </label>
          <button type="submit" class="button" disabled={!said}>
            {words.send}
          </button>
          {left <= fewLeft && <p class={styles.note}>{fill(words.left, { n: left })}</p>}
          {told && <p class={styles.note}>{told}</p>}
        </form>
      )}
      <p class="visually-hidden" role="status">
        {asides.some(isHeard) && !heard && !note ? context : told}
      </p>
    </div>
  );
}

function heardOf({ call, turns, state, context, asides }: OwnProps, table: Table, said: string) {
  const moment = momentOf(call, turns, state, context);
  const before = asides.filter(isMissed).at(-1);
  return before ? heardAfter(table, before.text, said, moment) : heardIn(table, said, moment);
}
