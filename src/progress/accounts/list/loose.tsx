import { fieldOf } from '../../account/model.ts';
import type { AccountsProps } from '../props.ts';
import { BelongsTo } from '../belongs/select.tsx';
import type { Kept } from '../store.ts';
import { sheetName } from '../use-plans.ts';
import styles from './view.module.css';

/** The sheets that belong to no account, each to be given to one. */
export function Loose({ kept, tools, shared, words }: AccountsProps & { kept: Kept }) {
  const loose = kept.sheets.flatMap((sheet) => {
    const tool = tools.find((one) => one.tool === sheet.tool);
    // What is about the learner, as the self-check, is every account's.
    const everyones = shared.some(
      ({ kind, under }) => kind === 'sheet' && sheet.tool.startsWith(under),
    );
    return tool && !sheet.account && !everyones ? [{ sheet, tool }] : [];
  });
  if (loose.length === 0) return null;
  const accounts = kept.accounts.map(([id, account]) => ({ id, name: fieldOf(account, 'name') }));
  return (
    <section class={styles.section} aria-labelledby="loose">
      <h2 id="loose">{words.list.loose}</h2>
      <p>{words.list.looseText}</p>
      <ul role="list" class={styles.loose}>
        {loose.map(({ sheet, tool }) => (
          <li key={sheetName(sheet)} data-sheet={sheetName(sheet)}>
            <span>
              {tool.title}
              {words.read.separator}
              <b>{sheet.name.trim() || words.write.unnamed}</b>
            </span>
            <BelongsTo
              sheet={sheetName(sheet)}
              name={sheet.name}
              account={null}
              accounts={accounts}
              words={{
                ...words.list,
                ...{ unnamed: words.write.unnamed, hint: words.write.hints.name },
              }}
              onChosen={() => document.getElementById('yours')?.focus()}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
