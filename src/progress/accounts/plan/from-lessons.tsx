import { fill } from '../../../i18n/text.ts';
import { fieldOf } from '../../account/model.ts';
import { isOwn, type Sentences } from '../../sentences/model.ts';
import type { Note } from '../../note/model.ts';
import type { Editing, LinkedLesson, OfLesson } from '../props.ts';
import type { Kept } from '../store.ts';
import styles from './view.module.css';

type Tool = 'note' | 'sentences';

const says = (tool: Tool, data: unknown): boolean =>
  tool === 'note'
    ? (data as Note).texts.some((text) => text.trim())
    : Object.values((data as Sentences).own).some(isOwn);

/** What lessons left of one kind, in the order of the lessons, for the plan of an account. */
export const leftByLessons = (
  tool: Tool,
  { sheets, accounts }: Kept,
  lessons: readonly LinkedLesson[],
  account: string,
): OfLesson[] =>
  lessons.flatMap((lesson) => {
    const left = sheets.find((one) => one.tool === tool && one.id === lesson.slug);
    if (!left || !says(tool, left.data)) return [];
    const taken = left.account === account;
    const other = accounts.find(([id]) => id === left.account && !taken)?.[1];
    return [{ lesson, taken, elsewhere: other ? fieldOf(other, 'name') : '' }];
  });

/** What the learner wrote in lessons, each to be taken into this plan; nothing where there is none. */
export function FromLessons({ tool, editing }: { tool: Tool; editing: Editing }) {
  const { words, take } = editing;
  const all = editing.ofLessons(tool);
  if (all.length === 0) return null;
  return (
    <details class={styles.fromLessons} data-from={tool}>
      <summary>
        {fill(tool === 'note' ? words.fromNotes : words.fromSentences, { n: all.length })}
      </summary>
      <ul role="list">
        {all.map(({ lesson, taken, elsewhere }) => (
          <li key={lesson.slug}>
            <label>
              <input
                type="checkbox"
                checked={taken}
                onChange={({ currentTarget }) => take(tool, lesson.slug, currentTarget.checked)}
              />
              <span>
                {fill(words.fromLesson, { n: lesson.number, lesson: lesson.title })}
                {elsewhere && <small> {fill(words.elsewhere, { name: elsewhere })}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
