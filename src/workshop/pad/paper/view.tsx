import { fill } from '../../../i18n/text.ts';
import { Printed } from '../../../widgets/kit/paper/view.tsx';
import { checks, said, sayings, type Pad } from '../model/pad.ts';
import { clock } from '../sequence/view.tsx';
import type { PadRoom } from '../words.ts';
import styles from './view.module.css';

/** As many sentences as two columns of a page hold. */
const rows = 60;

/** The pad on one sheet of paper: to be ticked by hand, or as it was tapped. */
export function Paper({ pad, words, done }: { pad: Pad | null; words: PadRoom; done(): void }) {
  const { sheet } = words;
  const spoken = pad ? said(pad) : [];
  const all = Math.max(rows, spoken.length);
  const half = Math.ceil(all / 2);
  const quotes = pad?.entries.flatMap(({ text }) => text ?? []) ?? [];
  return (
    <Printed done={done}>
      <h1 class={styles.title}>{sheet.title}</h1>
      <p class={styles.who}>
        {pad
          ? [
              `${words.pad.seller}: ${pad.seller || words.pad.nobody}`,
              `${words.pad.observer}: ${pad.observer || words.pad.nobody}`,
              fill(words.pad.place, { group: pad.group, round: pad.round }),
            ].join('    ')
          : sheet.who}
      </p>
      <p class={styles.rule}>{sheet.rule}</p>
      <div class={styles.columns}>
        {[0, half].map((from) => (
          <table key={from} class={styles.lines}>
            <thead>
              <tr>
                <th scope="col">{sheet.mark}</th>
                {sayings.map((kind) => (
                  <th key={kind} scope="col">
                    {words.key[kind]}
                  </th>
                ))}
                <th scope="col">{words.outcome.time}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: half }, (_, n) => {
                const one = spoken[from + n];
                return (
                  <tr key={n}>
                    <td>{from + n + 1}</td>
                    {sayings.map((kind) => (
                      <td key={kind}>{one?.kind === kind ? '●' : ''}</td>
                    ))}
                    <td>{one ? clock(one.at) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
      <table class={styles.checks}>
        <tbody>
          {checks.map((check) => (
            <tr key={check}>
              <th scope="row">{words.check[check]}</th>
              {[true, false].map((yes) => (
                <td key={String(yes)}>
                  {pad?.checks[check] === yes ? '●' : '○'}{' '}
                  {yes ? words.rubric.yes : words.rubric.no}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class={styles.part}>{sheet.quotes}</h2>
      {quotes.length > 0
        ? quotes.map((text, n) => (
            <p key={n} class={styles.quote}>
              {text}
            </p>
          ))
        : [1, 2, 3].map((n) => <p key={n} class={styles.blank} />)}
    </Printed>
  );
}
