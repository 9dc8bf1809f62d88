import type { AccountProps } from '../props.ts';
import type { PlacedSheet } from '../store.ts';
import { sheetName } from '../use-plans.ts';
import styles from './view.module.css';

/** The sheets that a plan rests on, each to be opened in its tool, or to be taken off the account. */
export function Rests(
  props: AccountProps & {
    sheets: readonly PlacedSheet[];
    isBroken(sheet: PlacedSheet): boolean;
    /** takes a sheet off the account; the focus has to go on from it */
    takeOff(sheet: string): void;
  },
) {
  const { sheets, tools, words, isBroken, takeOff } = props;
  return (
    <section class={styles.rests} aria-labelledby="rests">
      <h2 id="rests" tabIndex={-1}>
        {words.write.sheets}
      </h2>
      {sheets.length === 0 && <p>{words.write.sheetsNone}</p>}
      <ul role="list">
        {sheets.map((sheet) => {
          const tool = tools.find((one) => one.tool === sheet.tool);
          const name = sheet.name.trim() || words.write.unnamed;
          return (
            <li key={sheetName(sheet)} data-sheet={sheetName(sheet)}>
              <span>
                {tool?.href ? (
                  <a href={`${tool.href}?a=${sheet.account ?? ''}&sheet=${sheet.id}`}>
                    {tool.title}
                  </a>
                ) : (
                  sheet.tool
                )}
                {words.read.separator}
                {name}
                {isBroken(sheet) && <b>{` ${words.write.unreadable}`}</b>}
              </span>
              <button type="button" class="button-quiet" onClick={() => takeOff(sheetName(sheet))}>
                {words.write.unassign}
                <span class="visually-hidden">{` ${name}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
