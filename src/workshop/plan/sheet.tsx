import { fill } from '../../i18n/text.ts';
import { clockTime, lengthOf, pause, timed, type Plan } from './model/plan.ts';
import type { PlanProps } from './props.ts';
import styles from './sheet.module.css';

/** The plan on one page of paper, for the trainer's hand; nothing of it is seen on the screen. */
export function Sheet({ plan, words, offers }: PlanProps & { plan: Plan }) {
  const { sheet } = words;
  const n = lengthOf(plan);
  const [from, to] = [clockTime(plan.start), clockTime(plan.start + n)];
  const known = new Map(offers.map((offer) => [offer.of, offer]));
  const address = (page: string): string => new URL(page, location.href).href;
  return (
    <article class={styles.sheet} data-long={plan.items.length > 12 || undefined}>
      <h2>{plan.name || words.plan.freshName}</h2>
      <p class="num">{fill(sheet.total, { from, to, n })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{sheet.time}</th>
            <th scope="col">{sheet.what}</th>
            <th scope="col">{sheet.needs}</th>
            <th scope="col">{sheet.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {timed(plan).map(({ id, of, title, needs, minutes, from }) => {
            const offer = of === '' || of === pause ? undefined : known.get(of);
            return (
              <tr key={id} data-pause={of === pause || undefined}>
                <td class="num">{clockTime(from)}</td>
                <td>
                  <b>{title || (known.get(of)?.title ?? of)}</b>
                  {offer && <small class="num">{address(offer.page)}</small>}
                </td>
                <td>{needs}</td>
                <td class="num">{minutes}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
