import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/text.ts';
import '../../widgets/kit/translated.client.ts';
import { useLate } from '../../widgets/kit/use-late.ts';
import { splitName } from '../model.ts';
import { forgetsAfterAWeek } from '../page/week.client.ts';
import { toolOf } from '../sheets/store.ts';
import { hasRoom } from './store.ts';
import { ActivityRow } from './lessons/activity.tsx';
import { Section } from './ask.tsx';
import { UnreadList } from './unread.tsx';
import { Device } from './device/device.tsx';
import { Erase } from './device/erase.tsx';
import { LessonBlock } from './lessons/lesson.tsx';
import { LoadBackup } from './backup/load.tsx';
import type { Listed, MeProps, PageWords } from './props.ts';
import { NoteBlock } from './written/notes.tsx';
import { OwnSentences } from './written/sentences.tsx';
import { SaveBackup } from './backup/save.tsx';
import { Sheets } from './sheets.tsx';
import { useNames } from './written/use-entries.ts';
import { useGrowing } from './use-growing.ts';
import styles from './view.module.css';

/** Everything that the learner has done, from this device, and the way to save it, move it and erase it. */
export function MeView(props: MeProps) {
  const { course, locale, lessons, loose, tools, words } = props;
  const names = useNames();
  // The animals weigh, and most records have no self-check.
  const tested = names?.some((name) => name.startsWith('sheet:personality-test/')) ?? false;
  const late = useLate(() => import('./my-style.tsx'), tested);
  const [loading, setLoading] = useState(false);
  const [told, setTold] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const isEmpty = !names?.some((name) =>
    /^(activity|draft|note|guess|monday|sentences|sheet|account):/.test(name),
  );
  // What a workshop has left is no record, but it can be erased here.
  const nothing = isEmpty && !(names && hasRoom(course));
  const wasEmpty = useRef(true);
  // What had the focus is gone with the last of the record.
  useEffect(() => {
    const lost = !page.current?.contains(document.activeElement);
    if (nothing && !wasEmpty.current && lost) page.current?.querySelector('h2')?.focus();
    wasEmpty.current = nothing;
  }, [nothing]);
  // What a link leads to is drawn only after the record was read.
  useEffect(() => {
    if (names && location.search === '?backup') document.getElementById('backup')?.scrollIntoView();
  }, [!names]);
  // Nothing but room on the server: what is kept is known only here.
  if (!names) return <div class={styles.room} />;

  const kept = names.map((name) => splitName(name)!);
  const idsOf = (kind: string): string[] =>
    kept.filter((one) => one.kind === kind).map(({ id }) => id);
  const listed = [...lessons.flatMap(({ activities }) => activities), ...loose];
  const unlisted = [...new Set([...idsOf('activity'), ...idsOf('draft')])]
    .filter((id) => listed.every((activity) => activity.id !== id))
    .map((id): Listed => ({ id, title: id, href: '' }));
  const lessonOf = (slug: string) => lessons.find((lesson) => lesson.slug === slug);
  const nameOf = (id: string): string =>
    listed.find((activity) => activity.id === id)?.title ?? lessonOf(id)?.title ?? id;

  const toolName = (id: string): string => {
    const tool = toolOf(id);
    return tools.find((one) => one.tool === tool)?.title ?? tool;
  };

  return (
    <div ref={page} class={styles.me}>
      <p class={styles.told} role="status">
        {told}
      </p>
      {isEmpty ? (
        <Section title={words.emptyTitle}>
          {forgetsAfterAWeek() && <p>{words.emptyWeek}</p>}
          <p>{words.empty}</p>
          <div class={styles.buttons}>
            <a class={loading ? 'button-line' : 'button'} href={lessons[0]!.href}>
              {fill(words.emptyStart, { lesson: lessons[0]!.title })}
            </a>
            <a class="button-line" href={props.accounts}>
              {words.emptyPlan}
            </a>
          </div>
          <p class="small muted">{words.emptyLoad}</p>
        </Section>
      ) : (
        <>
          <Section title={words.lessons}>
            {lessons.map((lesson) => (
              <LessonBlock key={lesson.slug} {...{ lesson, locale, words }} />
            ))}
            <Rows activities={loose} {...{ locale, words }} />
            {unlisted.length > 0 && <p class="small muted">{words.others}</p>}
            <Rows activities={unlisted} {...{ locale, words }} />
          </Section>
          <Section title={words.notes}>
            {idsOf('note').length === 0 && <p class="small muted">{words.notesNone}</p>}
            {idsOf('note').map((slug) => {
              const lesson = lessonOf(slug);
              const href = lesson && `${lesson.href}#note-${slug}`;
              return (
                <NoteBlock
                  key={slug}
                  lesson={slug}
                  title={nameOf(slug)}
                  {...{ href, locale, words }}
                />
              );
            })}
          </Section>
          <Section title={words.sentences}>
            <OwnSentences lessons={idsOf('sentences')} href={props.sentences} words={words} />
          </Section>
        </>
      )}
      {late && <late.MyStyle {...{ tools, words }} names={props.styles} />}
      {!isEmpty && (
        <Section title={words.accounts}>
          <p>{words.accountsText}</p>
          <p>
            <a href={props.accounts}>{words.accountsLink}</a>
          </p>
        </Section>
      )}
      <Sheets key="sheets" ids={idsOf('sheet')} {...{ locale, tools, words }} />
      <Section id="backup" title={isEmpty ? words.load : words.backup}>
        {!isEmpty && (
          <>
            <p>{words.backupText}</p>
            <SaveBackup primary={!loading} {...{ course, locale, words }} />
          </>
        )}
        <LoadBackup
          heading={!isEmpty}
          onOpen={setLoading}
          {...{ course, locale, words, nameOf, toolName }}
        />
      </Section>
      <UnreadList {...{ locale, words, nameOf, toolName }} />
      <Section title={words.device}>
        <Device {...{ locale, words, isEmpty }} />
      </Section>
      {!nothing && (
        <Section title={words.erase}>
          <Erase
            course={course}
            words={words}
            backup={!isEmpty && <SaveBackup primary={false} {...{ course, locale, words }} />}
            onErased={() => setTold(words.erased)}
          />
        </Section>
      )}
    </div>
  );
}

function Rows(props: { activities: Listed[]; locale: Locale; words: PageWords }) {
  const drawn = useGrowing(props.activities.length, 40);
  if (drawn === 0) return null;
  return (
    <ul role="list">
      {props.activities.slice(0, drawn).map((activity) => (
        <ActivityRow
          key={activity.id}
          activity={activity}
          locale={props.locale}
          words={props.words}
        />
      ))}
    </ul>
  );
}
