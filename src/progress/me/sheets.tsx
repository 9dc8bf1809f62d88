import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/text.ts';
import { dropSheet, toolOf, type KeptSheet } from '../sheets/store.ts';
import { useSheets } from '../sheets/use-sheets.ts';
import { Section } from './ask.tsx';
import { dateIn } from './model.ts';
import type { ListedTool, PageWords } from './props.ts';
import { restore } from './store.ts';
import styles from './view.module.css';

interface SheetsProps {
  /** of every sheet that is kept, `<tool>/<id>` */
  ids: readonly string[];
  tools: readonly ListedTool[];
  locale: Locale;
  words: PageWords;
}

/** What the learner made, tool by tool, to delete and to put back; nothing where there is none. */
export function Sheets({ ids, tools, locale, words }: SheetsProps) {
  // A tool whose last sheet was deleted stays, so that the sheet can be put back.
  const shown = useRef(new Set<string>());
  for (const id of ids) shown.current.add(toolOf(id));
  if (shown.current.size === 0) return null;
  const place = (name: string): number => {
    const index = tools.findIndex(({ tool }) => tool === name);
    return index < 0 ? tools.length : index;
  };
  const names = [...shown.current].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return (
    <Section title={words.sheets}>
      {names.map((name) => (
        <ToolSheets
          key={name}
          tool={tools[place(name)] ?? { tool: name, title: name, href: null }}
          {...{ locale, words }}
        />
      ))}
    </Section>
  );
}

function ToolSheets(props: { tool: ListedTool; locale: Locale; words: PageWords }) {
  const { tool, locale, words } = props;
  const kept = useSheets(tool.tool) ?? [];
  const [removed, setRemoved] = useState<readonly KeptSheet[]>([]);
  const rows = [
    ...kept,
    ...removed.filter(({ id }) => kept.every((sheet) => sheet.id !== id)),
  ].sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
  return (
    <article class={styles.note}>
      <h3>{tool.href ? <a href={tool.href}>{tool.title}</a> : tool.title}</h3>
      <ul role="list">
        {rows.map((sheet) => (
          <Row
            key={sheet.id}
            {...{ sheet, locale, words }}
            gone={!kept.includes(sheet)}
            onRemove={() => {
              setRemoved((before) => [...before.filter(({ id }) => id !== sheet.id), sheet]);
              dropSheet(tool.tool, sheet.id);
            }}
            onUndo={() => {
              const { id, ...value } = sheet;
              restore('sheet', `${tool.tool}/${id}`, value);
            }}
          />
        ))}
      </ul>
    </article>
  );
}

function Row(props: {
  sheet: KeptSheet;
  gone: boolean;
  locale: Locale;
  words: PageWords;
  onRemove(): void;
  onUndo(): void;
}) {
  const { sheet, gone, locale, words, onRemove, onUndo } = props;
  const row = useRef<HTMLLIElement>(null);
  const name = sheet.name.trim() || words.sheetUnnamed;
  // The button that was pressed gives way to the other.
  const then = (act: () => void): void => {
    act();
    row.current?.focus();
  };
  return (
    <li ref={row} class={`${styles.line} ${styles.sheet}`} tabIndex={-1}>
      <p>
        <span role="status">{gone ? fill(words.sheetRemoved, { name }) : name}</span>{' '}
        {!gone && sheet.at > 0 && (
          <time class="small muted num" dateTime={new Date(sheet.at).toISOString()}>
            {dateIn(locale, sheet.at, Date.now())}
          </time>
        )}
      </p>
      {gone ? (
        <button type="button" class="button-quiet" onClick={() => then(onUndo)}>
          {words.sheetUndo}
        </button>
      ) : (
        <button
          type="button"
          class="button-quiet"
          aria-label={fill(words.sheetRemoveLabel, { name })}
          onClick={() => then(onRemove)}
        >
          {words.sheetRemove}
        </button>
      )}
    </li>
  );
}
