import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { canDownload, copyText, download } from '../../../widgets/kit/save.client.ts';
import { isOverdue } from '../model/day.ts';
import type { Day, Plan } from '../model/plan.ts';
import { datedIn } from './model/dated.ts';
import { documentOf } from './model/document.ts';
import { markdownOf, plainOf } from './model/markdown.ts';
import { fileName, markAmong } from './model/text.ts';
import type { OutTold } from './props.ts';
import { accountBackup } from './store.ts';
import styles from './view.module.css';

interface TakeProps extends OutTold {
  plan: Plan;
  /** the names of all other accounts */
  others: readonly string[];
  today: Day;
  print(): void;
}

/** A plan on paper, as files, and as text to copy; only as text where no file can be saved. */
export function TakeAway({ plan, others, course, words, today, print }: TakeProps) {
  const { take } = words;
  const [told, setTold] = useState('');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const files = canDownload();
  const dated = datedIn(plan, today).length;
  const overdue = plan.actions.filter((one) => isOverdue(one, today)).length;
  const written = () => documentOf(plan, words, today);

  const save = (end: string, type: string, made: BlobPart): void => {
    const name = fileName(`${plan.name}${markAmong(plan.name, others, plan.id)}`, course, end);
    download({ name, type, text: made });
    setTold(fill(take.saved, { file: name }));
  };
  /** What is written by a library of its own, which is asked for now. */
  const later = (end: string, type: string, made: () => Promise<BlobPart>): void => {
    setTold('');
    made().then(
      (bytes) => save(end, type, bytes),
      () => setTold(take.failed),
    );
  };
  const word = async (): Promise<BlobPart> => {
    const { docxOf } = await import('./model/docx.ts');
    return docxOf(written(), plan.locale);
  };
  const calendar = async (): Promise<BlobPart> => {
    const { calendarOf } = await import('./model/calendar.ts');
    return calendarOf(plan, course, today, Date.now(), ({ who, why }) =>
      [plan.name, who, why].filter(Boolean).join('\n'),
    );
  };
  const copy = async (): Promise<void> => {
    const said = plainOf(written());
    setText(said);
    if (await copyText(said)) return setTold(take.copied);
    setTold(take.copyByHand);
    field.current?.focus();
    field.current?.select();
  };

  return (
    <section class={styles.part} aria-labelledby="take" data-take>
      <h2 id="take">{take.title}</h2>
      <p>{files ? take.lead : take.noFile}</p>
      <div class={styles.buttons}>
        {files && (
          <>
            <Button say={take.print} press={print} />
            <Button say={take.word} press={() => later('docx', types.docx, word)} />
            <Button
              say={take.calendar}
              disabled={dated === 0}
              press={() => later('ics', types.ics, calendar)}
            />
            <Button say={take.markdown} press={() => save('md', types.md, markdownOf(written()))} />
          </>
        )}
        <Button say={take.copy} press={() => void copy()} />
        {files && !plan.example && (
          <Button
            say={take.json}
            press={() => save('json', types.json, accountBackup(plan.id, course))}
          />
        )}
      </div>
      {files && (
        <p class="small muted">
          {dated > 0 ? fill(take.dated, { n: dated }) : take.undated}
          {overdue > 0 && ` ${fill(take.overdue, { n: overdue })}`}
        </p>
      )}
      <p class={styles.told} role="status">
        {told}
      </p>
      {text && (
        <textarea
          ref={field}
          rows={8}
          readOnly
          aria-label={take.text}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </section>
  );
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar;charset=utf-8',
  md: 'text/markdown',
  json: 'application/json',
};

const Button = (props: { say: string; disabled?: boolean; press(): void }) => (
  <button type="button" class="button-line" disabled={props.disabled} onClick={props.press}>
    {props.say}
  </button>
);
