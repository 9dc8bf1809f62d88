import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { writeDay } from '../../../i18n/date.ts';
import type { Line, Plan, Section as Name } from '../model/plan.ts';
import type { Editing, Filling } from '../props.ts';
import type { ReadWords } from '../words.ts';
import styles from './view.module.css';

/** On paper, what of each section was not printed, in sentences. */
export const LeftOut = createContext<Partial<Record<Name, string[]>>>({});

/** A heading in the margin, what it is about beside it; while that is empty, what it is for and where it begins. */
export function Section(props: {
  name: Name;
  plan: Plan;
  empty: boolean;
  editing?: Editing | undefined;
  /** below the heading */
  side?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { name, plan, empty, editing, side, children } = props;
  const left = useContext(LeftOut)[name] ?? [];
  if (empty && !editing && left.length === 0) return null;
  return (
    <section class={styles.section} data-section={name} aria-labelledby={`plan-${name}`}>
      <div>
        <h2 id={`plan-${name}`} tabIndex={-1}>
          {plan.titles[name]}
        </h2>
        {side}
        {left.map((said) => (
          <p key={said} class={styles.side}>
            {said}
          </p>
        ))}
      </div>
      <div>
        {empty && editing && <Empty {...{ name, editing }} />}
        {children}
        {!empty && editing && (
          <Doors
            words={editing.words}
            tools={editing.fillings[name].tools.filter(({ tool }) => !editing.used.has(tool))}
          />
        )}
      </div>
    </section>
  );
}

function Empty({ name, editing: { words, fillings } }: { name: Name; editing: Editing }) {
  const { lesson, tools } = fillings[name];
  return (
    <div class={styles.empty} data-empty>
      <p>
        {words.empty[name]}{' '}
        <a href={lesson.href}>{fill(words.lesson, { n: lesson.number, lesson: lesson.title })}</a>
      </p>
      <Doors {...{ tools, words }} />
    </div>
  );
}

/** The tools in which a section is begun: open until one of their sheets is there, whatever else fills it. */
const Doors = ({ tools, words }: Pick<Filling, 'tools'> & Pick<Editing, 'words'>) =>
  tools.length > 0 && (
    <p class={styles.starts}>
      {tools.map(({ title, href }) => (
        <a key={href} class="button-line" href={href}>
          {fill(words.start, { tool: title })}
        </a>
      ))}
    </p>
  );

/** The sheet that says a line; nothing for what the learner wrote here. */
export const From = ({ source, words }: Pick<Line, 'source'> & { words: ReadWords }) =>
  source && <small class={styles.from}>{fill(words.source, { name: source.name })}</small>;

/** The day of a line; its year is read out, and that it has gone by. */
export const On = ({
  on,
  none,
  locale,
  overdue = '',
}: {
  on: string | null;
  none: string;
  locale: Locale;
  /** said beside the day; empty where it is in time */
  overdue?: string;
}) =>
  on ? (
    <time dateTime={on}>
      <span aria-hidden="true">{writeDay(locale, on, 'day')}</span>
      <span class="visually-hidden">{writeDay(locale, on, 'date')}</span>
      {overdue && <b class={styles.overdue}> {overdue}</b>}
    </time>
  ) : (
    <span class={styles.undated}>{none}</span>
  );
