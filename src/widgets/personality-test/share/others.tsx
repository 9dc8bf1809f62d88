import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { saveSheet } from '../../../progress/sheets/store.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { gap, styles as five } from '../../kit/style/model.ts';
import { askLink, readCode, tagOf } from '../../kit/style/code/model.ts';
import type { KeptResult } from '../props.ts';
import { farApart, meanOf, readOthers, type OthersView } from '../model/others.ts';
import { formAt, type Result } from '../model/result.ts';
import { NameForm } from './name-form.tsx';
import { Bars } from '../profile/chart.tsx';
import { Link } from './taken.tsx';
import type { TestPartProps } from '../props.ts';
import styles from '../view.module.css';

const tool = 'personality-test-others';

type OthersProps = TestPartProps & {
  result: Result;
  kept: readonly KeptResult[];
};

/** Asks a colleague for a second view, takes the code that comes back, and lays both views side by side. */
export function Others(props: OthersProps) {
  const { words, names, result } = props;
  const views = (useSheets(tool) ?? []).flatMap(({ data }) => readOthers(data) ?? []);
  const theirs = views.length > 0 ? meanOf(views.map(({ scores }) => scores)) : null;
  const [widest] = theirs ? farApart(result.scores, theirs, gap) : [];
  return (
    <section>
      <h5>{words.askTitle}</h5>
      <p>{words.askText}</p>
      <AskForm {...props} />
      <CodeForm {...props} />
      {theirs && (
        <>
          <h5>{words.others}</h5>
          <p class={styles.quiet}>{fill(words.othersText, { n: views.length })}</p>
          <Bars scores={result.scores} others={theirs} order={five} {...{ words, names }} />
          <p>
            {widest
              ? fill(words.apart, {
                  style: names[widest],
                  own: result.scores[widest],
                  theirs: theirs[widest],
                })
              : words.close}
          </p>
        </>
      )}
    </section>
  );
}

function AskForm({ data, words, page, result }: OthersProps) {
  const [link, setLink] = useState('');
  const make = (name: string): void => {
    const behind = askLink(formAt(data.forms, result), tagOf(result.seed), name);
    setLink(location.origin + page + behind);
  };
  return (
    <>
      <NameForm label={words.askName} make={words.askMake} done={make} primary />
      {link && <Link value={link} words={words} />}
    </>
  );
}

function CodeForm({ data, words, kept }: OthersProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ fault: boolean; sentence: string } | null>(null);
  const read = (event: Event): void => {
    event.preventDefault();
    const code = readCode(text);
    if (!code) return setTold({ fault: true, sentence: words.codeBroken });
    if (code.kind === 'shown') return setTold({ fault: true, sentence: words.codeShown });
    if (!kept.some(({ result }) => tagOf(result.seed) === code.tag))
      return setTold({ fault: true, sentence: words.codeOthers });
    const form = (data.forms[code.form] ?? data.forms[0]!).id;
    const view: OthersView = { form, scores: code.scores, about: code.tag };
    // Named after what it says, so that a code that is read twice is one view.
    const id = [code.tag, ...five.map((style) => code.scores[style])].join('-');
    saveSheet(tool, id, { name: words.otherName, data: view });
    setText('');
    setTold({ fault: false, sentence: code.version > 1 ? words.codeTaken : words.codeTakenOne });
  };
  return (
    <form class={styles.form} onSubmit={read}>
      <label class={styles.field}>
        {words.codeField}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          aria-invalid={told?.fault ?? false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button-line">
        {words.codeRead}
      </button>
      <p class={told?.fault ? styles.fault : styles.told} role="status">
        {told?.sentence}
      </p>
    </form>
  );
}
