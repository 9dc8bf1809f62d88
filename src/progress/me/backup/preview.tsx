import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/text.ts';
import { fieldOf } from '../../account/model.ts';
import { isWanted, type Change, type KnownChange } from '../../backup/change.model.ts';
import type { Kind } from '../../model.ts';
import { momentIn, percent } from '../model.ts';
import type { PageWords, PreviewProps } from '../props.ts';
import styles from '../view.module.css';

type Known = { [K in Kind]: KnownChange<K> }[Kind];

/** What taking a backup over would change, item by item. */
export function Preview(props: PreviewProps) {
  const { backup, changes, locale, words, nameOf, toolName, onTake, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [backup]);
  const known = changes.filter((change): change is Known => 'kind' in change);
  const wanted = known.filter(isWanted);
  const unread = changes.filter(({ state }) => state === 'set-aside');
  const setAside = unread.filter(isWanted).length;
  const settings = wanted.filter(({ kind }) => kind === 'setting');
  const shown = wanted.filter((change) => change.kind !== 'setting' || change === settings[0]);
  const same = known.length + unread.length - wanted.length - setAside;
  const nothing = wanted.length + setAside === 0 && nothingSaid(changes, same, words);
  return (
    <section class={styles.preview} aria-label={words.preview}>
      <h4 ref={heading} tabIndex={-1}>
        {words.preview}
      </h4>
      {backup.at !== null && (
        <p class="small muted">{fill(words.previewDate, { date: momentIn(locale, backup.at) })}</p>
      )}
      {nothing && <p>{nothing}</p>}
      <ul role="list">
        {shown.map((change) => (
          <li key={change.name}>
            <b class={styles.tag}>{change.state === 'new' ? words.isNew : words.isMerged}</b>
            <div>
              <ChangeText {...{ change, words, nameOf, toolName }} />
            </div>
          </li>
        ))}
      </ul>
      {same > 0 && same < changes.length && (
        <p class="small muted">{fill(words.previewSame, { n: same })}</p>
      )}
      {setAside > 0 && <p class="small muted">{fill(words.previewUnreadable, { n: setAside })}</p>}
      <LeftOut changes={changes} state="unreadable" sentence={words.previewUnread} />
      <LeftOut changes={changes} state="newer" sentence={words.previewNewer} />
      <div class={styles.buttons}>
        {wanted.length + setAside > 0 && (
          <button type="button" class="button" onClick={onTake}>
            {words.take}
          </button>
        )}
        <button type="button" class="button-line" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

/** What is said where nothing would change; nothing where the lists below say it. */
function nothingSaid(changes: readonly Change[], same: number, words: PageWords): string | false {
  if (changes.length === 0) return words.previewEmpty;
  if (same === changes.length) return words.previewNothing;
  return changes.every(({ state }) => state === 'unreadable') && words.previewNone;
}

function LeftOut(props: {
  changes: readonly Change[];
  state: 'unreadable' | 'newer';
  sentence: string;
}) {
  const names = props.changes.filter(({ state }) => state === props.state).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <div class="small">
      <p>{fill(props.sentence, { n: names.length })}</p>
      <ul class={styles.raw}>
        {names.slice(0, 20).map((name) => (
          <li key={name}>{name.slice(0, 100)}</li>
        ))}
      </ul>
    </div>
  );
}

function ChangeText(props: {
  change: Known;
  words: PageWords;
  nameOf(id: string): string;
  toolName(id: string): string;
}): ComponentChildren {
  const { change, words, nameOf, toolName } = props;
  switch (change.kind) {
    case 'activity':
      return <ActivityChange {...{ change, words }} title={nameOf(change.id)} />;
    case 'note':
      return (
        <>
          <p>{fill(words.changeNote, { lesson: nameOf(change.id) })}</p>
          {change.after.texts
            .filter((text) => text.trim() && !change.before?.texts.includes(text))
            .map((text) => (
              <p key={text} class={styles.words}>
                {text}
              </p>
            ))}
        </>
      );
    case 'sentences':
      return (
        <>
          <p>{fill(words.changeSentences, { lesson: nameOf(change.id) })}</p>
          {newWordings(change).map((text) => (
            <p key={text} class={styles.words}>
              {text}
            </p>
          ))}
        </>
      );
    case 'monday':
      return <p>{fill(words.changeMonday, { lesson: nameOf(change.id) })}</p>;
    case 'guess':
      return <p>{fill(words.changeGuess, { lesson: nameOf(change.id) })}</p>;
    case 'draft':
      return (
        <>
          <p>{fill(words.changeDraft, { title: nameOf(change.id) })}</p>
          {change.before && <p class="small muted">{words.changeDraftText}</p>}
        </>
      );
    case 'sheet':
      return (
        <>
          <p>
            {fill(words.changeSheet, {
              tool: toolName(change.id),
              name: change.after.name.trim() || words.sheetUnnamed,
            })}
          </p>
          {change.before && <p class="small muted">{words.changeDraftText}</p>}
        </>
      );
    case 'account':
      return (
        <p>
          {fill(words.changeAccount, {
            name: fieldOf(change.after, 'name').trim() || words.sheetUnnamed,
          })}
        </p>
      );
    case 'belongs':
      return <p>{fill(words.changeBelongs, { tool: toolName(change.id) })}</p>;
    case 'place':
      return <p>{words.changePlace}</p>;
    case 'setting':
      return <p>{words.changeSetting}</p>;
  }
}

/** The learner's own wordings that are not here yet. */
const newWordings = ({ before, after }: KnownChange<'sentences'>): string[] =>
  Object.entries(after.own).flatMap(([id, { texts }]) =>
    texts.filter((text) => text.trim() && !before?.own[id]?.texts.includes(text)),
  );

function ActivityChange(props: {
  change: KnownChange<'activity'>;
  title: string;
  words: PageWords;
}) {
  const { change, title, words } = props;
  const here = new Set(change.before?.attempts.map(({ id }) => id));
  const more = change.after.attempts.filter(({ id }) => !here.has(id)).length;
  const [before, after] = [change.before?.best?.score, change.after.best?.score];
  const parts = [
    more > 0 && fill(change.before ? words.changeAttempts : words.newAttempts, { n: more }),
    typeof after === 'number' &&
      after !== before &&
      (typeof before === 'number'
        ? fill(words.changeBest, { before: percent(before), after: percent(after) })
        : fill(words.newBest, { score: percent(after) })),
  ].filter(Boolean);
  return (
    <>
      <p>{title}</p>
      <p class="small muted num">{parts.join(words.separator)}</p>
    </>
  );
}
