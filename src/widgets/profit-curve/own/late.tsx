import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { mostAccounts } from '../model/list.ts';
import type { Words } from '../words.ts';
import { opened, type Choice, type Encoding } from './model/file.ts';
import { readTable, type Asked, type Reading } from './model/read.ts';
import { BadRows } from './left-out.tsx';
import { EncodingChoice } from './encoding.tsx';
import { Preview } from './preview.tsx';
import type { OwnList, Source } from './props.ts';
import { headsOf } from './model/sentences.ts';
import styles from './own.module.css';

const mostBytes = 5_000_000;

interface Start {
  at: 'input';
  fault: string;
  bad: Reading['bad'];
}
type Step =
  | Start
  | { at: 'encoding'; name: string; bytes: Uint8Array; choices: Choice[] }
  | { at: 'preview'; source: Source; asked: Asked; reading: Reading };
const start: Start = { at: 'input', fault: '', bad: [] };

/** Puts the learner's own accounts in the place of the example: pasted or from a file, then looked at. */
export default function Own(props: { words: Words; draw: (list: OwnList) => void }) {
  const { words } = props;
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>(start);
  const heads = useMemo(() => headsOf(words), [words]);
  const refuse = (fault: string, bad: Reading['bad'] = []) => setStep({ ...start, fault, bad });
  const look = (source: Source, asked: Asked): Reading => {
    const reading = readTable(source.text, heads, asked, mostAccounts);
    setStep({ at: 'preview', source, asked, reading });
    return reading;
  };
  const take = (source: Source): void => {
    const { names, questions, bad } = look(source, {});
    if (names.length + questions.length === 0) refuse(words.noRows, bad);
  };
  const takeFile = (name: string, bytes: Uint8Array, encoding?: Encoding): void => {
    const found = opened(bytes, `${heads.name}|${heads.profit}`.split('|'), encoding);
    if ('kind' in found) return refuse(words[`kind${found.kind}`]);
    if ('choices' in found) return setStep({ at: 'encoding', name, bytes, choices: found.choices });
    const { text, encoding: read, broken } = found;
    take({ text, file: { name, bytes, encoding: read, broken } });
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > mostBytes) return refuse(words.tooLarge);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return refuse(words.unreadable);
    takeFile(file.name, new Uint8Array(bytes));
  };
  if (step.at === 'encoding')
    return (
      <EncodingChoice
        words={words}
        choices={step.choices}
        choose={(encoding) => takeFile(step.name, step.bytes, encoding)}
        back={() => setStep(start)}
      />
    );
  if (step.at === 'preview') {
    const { source, asked, reading } = step;
    const { names, profits } = reading;
    return (
      <Preview
        {...{ words, source, reading, asked }}
        setAsked={(next) => look(source, next)}
        encode={(encoding) => takeFile(source.file!.name, source.file!.bytes, encoding)}
        back={() => setStep(start)}
        draw={(unit) => props.draw({ names, profits, unit, reading })}
      />
    );
  }
  return (
    <Input
      {...{ words, text, setText, open }}
      step={step}
      take={(pasted) => take({ text: pasted, file: null })}
    />
  );
}

function Input(props: {
  words: Words;
  text: string;
  setText: (text: string) => void;
  step: Start;
  take: (text: string) => void;
  open: (input: HTMLInputElement) => Promise<void>;
}) {
  const { words, text, step } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The panel has just been opened by its own button, which keeps the focus.
    if (!first.current || step !== start) box.current!.focus();
    first.current = false;
  }, [step]);
  return (
    <form
      class={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        props.take(text);
      }}
    >
      <p>{words.ownText}</p>
      <p>
        <input
          id={`${id}-file`}
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => void props.open(currentTarget)}
        />
        <label class="button-line" for={`${id}-file`}>
          {words.file}
        </label>
      </p>
      <p>
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea
          ref={box}
          id={`${id}-paste`}
          rows={6}
          spellcheck={false}
          value={text}
          aria-describedby={step.fault ? `${id}-fault` : undefined}
          onInput={({ currentTarget }) => props.setText(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            // Laying out thousands of lines would stop the page for seconds.
            if (text || pasted.split('\n').length < 1000) return;
            event.preventDefault();
            props.take(pasted);
          }}
        />
      </p>
      {step.fault && (
        <div id={`${id}-fault`} class={styles.fault} role="alert">
          {step.fault}
          <BadRows bad={step.bad} words={words} />
        </div>
      )}
      <p>
        <button class="button">{words.readOwn}</button>
      </p>
    </form>
  );
}
