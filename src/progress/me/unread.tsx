import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/text.ts';
import { splitName } from '../model.ts';
import { Folded, Section } from './ask.tsx';
import { momentIn } from './model.ts';
import type { PageWords } from './props.ts';
import { unread, dropUnread } from './store.ts';
import styles from './view.module.css';

interface UnreadProps {
  locale: Locale;
  words: PageWords;
  nameOf(id: string): string;
  toolName(id: string): string;
}

/** What could not be read, to copy out or delete; nothing where there is none. */
export function UnreadList({ locale, words, nameOf, toolName }: UnreadProps) {
  const [, setDropped] = useState(0);
  const list = unread();
  if (list.length === 0) return null;
  const labelOf = (name: string): string => {
    const { kind, id } = splitName(name) ?? { kind: null, id: name };
    if (kind === 'note') return fill(words.changeNote, { lesson: nameOf(id) });
    if (kind === 'sentences') return fill(words.changeSentences, { lesson: nameOf(id) });
    if (kind === 'monday') return fill(words.changeMonday, { lesson: nameOf(id) });
    if (kind === 'guess') return fill(words.changeGuess, { lesson: nameOf(id) });
    if (kind === 'draft') return fill(words.changeDraft, { title: nameOf(id) });
    if (kind === 'sheet') return toolName(id);
    if (kind === 'account') return words.accounts;
    if (kind === 'belongs') return fill(words.changeBelongs, { tool: toolName(id) });
    if (kind === 'place') return words.changePlace;
    return kind === 'setting' ? words.changeSetting : nameOf(id);
  };
  return (
    <Section title={words.unread}>
      <p class="small muted">{words.unreadText}</p>
      {list.map(({ name, of, at, raw }) => (
        <div class={styles.unread} key={name}>
          <p>
            {labelOf(of)}{' '}
            {at !== null && <span class="small muted num">{momentIn(locale, at)}</span>}
          </p>
          <Folded summary={words.unreadShow}>
            {() => (
              <textarea
                rows={3}
                readOnly
                aria-label={labelOf(of)}
                value={raw}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            )}
          </Folded>
          <button
            type="button"
            class="button-quiet"
            aria-label={fill(words.unreadRemoveLabel, { name: labelOf(of) })}
            onClick={({ currentTarget }) => {
              const section = currentTarget.closest('section');
              const stays = list.length > 1 ? section : section?.previousElementSibling;
              stays?.querySelector('h2')?.focus();
              dropUnread(name);
              setDropped((count) => count + 1);
            }}
          >
            {words.unreadRemove}
          </button>
        </div>
      ))}
    </Section>
  );
}
