import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/text.ts';
import { canDownload, download } from '../../../../widgets/kit/save.client.ts';
import { longestField } from '../../../account/model.ts';
import { sizeLimit } from '../../../backup/model.ts';
import { dayOf } from '../../../../i18n/day.ts';
import type { Plan } from '../../model/plan.ts';
import type { Brought } from '../model/brought.ts';
import { tableOf } from '../model/table.ts';
import { fileName } from '../model/text.ts';
import type { OutTold } from '../props.ts';
import { look, takeIn } from './read.client.ts';
import styles from '../view.module.css';

/** Below the list: all accounts as a table, and one of them read in again. */
export default function ListOut(props: OutTold & { plans: readonly Plan[] }) {
  const { words, plans } = props;
  const save = (): void =>
    download({
      name: fileName(words.list.fileName, '', 'csv'),
      type: 'text/csv',
      text: tableOf(plans, words, dayOf(Date.now())),
    });
  return (
    <section class={styles.part} data-bring>
      {canDownload() && plans.length > 0 && (
        <p>
          <button type="button" class="button-line" onClick={save}>
            {words.list.csv}
          </button>
        </p>
      )}
      <Bring {...props} />
    </section>
  );
}

/** A file is read, what it holds is said, and the learner decides. */
function Bring({ course, words }: OutTold) {
  const { brought, list, paper } = words;
  const [found, setFound] = useState<Brought | null>(null);
  const [told, setTold] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setFound(null);
    if (chosen.size > sizeLimit) return setTold(sentences.large);
    let text: string;
    try {
      text = await chosen.text();
    } catch {
      return setTold(brought.unread);
    }
    const inside = look(text, course);
    if ('fault' in inside) return setTold(sentences[inside.fault]);
    const { names, wanted, same, cut } = inside;
    const name = names.map((one) => one || paper.unnamed).join(paper.and);
    const sentence = wanted.length > 0 ? brought.ready : brought.nothing;
    const said = fill(sentence, { name, n: wanted.length, same });
    setTold(cut ? `${said} ${fill(brought.cut, { n: longestField })}` : said);
    if (wanted.length > 0) setFound(inside);
  };
  const sentences = {
    large: fill(brought.large, { size: `${sizeLimit / 1024 / 1024} MB` }),
    'not-json': brought.notJson,
    'not-backup': brought.notPlan,
    'no-account': brought.notPlan,
    'other-course': brought.otherCourse,
    newer: brought.newer,
  };
  const close = (sentence: string): void => {
    setFound(null);
    setTold(sentence);
    file.current!.value = '';
    file.current!.focus();
  };
  const take = (all: Brought): void =>
    close(takeIn(all) ? fill(brought.taken, { n: all.wanted.length }) : brought.unsaved);

  return (
    <>
      <label class={`button-line ${styles.file}`}>
        {list.bring}
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </label>
      <p class="small muted">{list.bringText}</p>
      <p class={styles.told} role="status">
        {told}
      </p>
      {found && (
        <div class={styles.buttons}>
          <button type="button" class="button" onClick={() => take(found)}>
            {brought.take}
          </button>
          <button type="button" class="button-line" onClick={() => close('')}>
            {brought.cancel}
          </button>
        </div>
      )}
    </>
  );
}
