import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/text.ts';
import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import {
  anything,
  matching,
  sortedBy,
  type Order,
  type Standing,
  type Wanted,
} from '../model/picture.ts';
import { dayOf } from '../../../i18n/day.ts';
import type { AccountsProps } from '../props.ts';
import { Find } from './find.tsx';
import { Picture } from './picture.tsx';
import { Row, saidOf } from './row.tsx';
import type { Kept } from '../store.ts';
import styles from './view.module.css';

/** As many as are looked over without looking for one. */
const few = 12;
const more = 40;

interface SortedProps extends AccountsProps {
  standings: readonly Standing[];
  kept: Kept;
  /** what stands below the list, and below what the list is followed by */
  add: ComponentChildren;
  between: ComponentChildren;
}

/** The list, of many those that are looked for, and the picture, of which each full cell lists its own. */
export function Sorted(props: SortedProps) {
  const { standings, words, add, between } = props;
  const [wanted, setWanted] = useState<Wanted>(anything);
  const [order, setOrder] = useState<Order>('value');
  const [shown, setShown] = useState(few);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const many = standings.length > few;
  const found = sortedBy(
    matching(standings, wanted, (one) => saidOf(one, words)),
    order,
  );
  const look = (now: Wanted): void => {
    setWanted(now);
    setShown(few);
  };
  const list = found.slice(0, shown);
  const today = dayOf(Date.now());
  return (
    <div ref={root}>
      <section class={styles.section} aria-labelledby="yours">
        <h2 id="yours" tabIndex={-1}>
          {standings.length > 0 ? words.list.yours : words.list.emptyTitle}
        </h2>
        {standings.length === 0 && <p>{words.list.empty}</p>}
        {many && <Find {...{ words, wanted, order }} look={look} sort={setOrder} />}
        {many && (
          <p class="small muted" role="status">
            {fill(words.list.counted, {
              all: standings.length,
              n: found.length,
              shown: list.length,
            })}
          </p>
        )}
        <ul role="list" class={styles.accounts}>
          {list.map((one) => (
            <Row key={one.id} {...{ one, today }} {...props} />
          ))}
        </ul>
        {found.length > shown && (
          <p>
            <button
              type="button"
              class="button-line"
              data-rest
              onClick={() => {
                setShown(shown + more);
                focusOn(`[data-account="${found[shown]!.id}"] :is(a, b)`);
              }}
            >
              {fill(words.list.rest, { n: Math.min(more, found.length - shown) })}
            </button>
          </p>
        )}
        {!many && standings.length > 1 && <p class="small muted">{words.list.sortedBy}</p>}
        {add}
      </section>
      {between}
      {standings.length > 0 && (
        <Picture
          {...props}
          accounts={props.kept.accounts}
          list={(band, step) => {
            look({ typed: '', band: band ?? 'none', step: step ?? 'none' });
            focusOn('#yours');
          }}
        />
      )}
    </div>
  );
}
