import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import round from '../../kit/round/round.module.css';
import { Verdict } from '../../kit/verdict.tsx';
import { withMove, type Order } from '../model.ts';
import type { Turn } from '../props.ts';
import styles from '../view.module.css';

/** Items that are moved up and down; once checked, each says where it belongs and why. */
export function Sequence(props: Turn<Order>) {
  const { question, answer, checked, words } = props;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const [said, setSaid] = useState('');

  // A button that moves with its item loses the focus; at the end of the list its twin takes over.
  useLayoutEffect(() => {
    const [id, way] = moved.current?.split(' ') ?? [];
    if (id === undefined) return;
    moved.current = null;
    const buttons = [...list.current!.querySelectorAll<HTMLButtonElement>(`[data-item="${id}"]`)];
    (
      buttons.find((one) => one.dataset['way'] === way && !one.disabled) ??
      buttons.find((one) => !one.disabled)
    )?.focus();
  });

  const move = (id: string, by: -1 | 1): void => {
    const next = withMove(answer, id, by);
    moved.current = `${id} ${by}`;
    setSaid(
      fill(words.moved, {
        item: question.items.find((item) => item.id === id)!.text,
        n: next.indexOf(id) + 1,
        all: next.length,
      }),
    );
    props.give(next);
  };

  return (
    <>
      <ol role="list" class={round.options} ref={list}>
        {answer.map((id, index) => (
          <Item key={id} {...props} {...{ id, index, move }} />
        ))}
      </ol>
      {!checked && (
        <p class="visually-hidden" role="status">
          {said}
        </p>
      )}
    </>
  );
}

function Item(
  props: Turn<Order> & { id: string; index: number; move(id: string, by: -1 | 1): void },
) {
  const { question, answer, checked, words, id, index } = props;
  const place = question.items.findIndex((one) => one.id === id);
  const item = question.items[place]!;
  const right = place === index;
  return (
    <li class={round.option} data-judged={checked ? (right ? 'right' : 'wrong') : undefined}>
      <div class={styles.item}>
        <span class={`${styles.rank} num`}>{index + 1}</span>
        <span>{item.text}</span>
        {!checked && (
          <span class={styles.moves}>
            {([-1, 1] as const).map((by) => (
              <button
                type="button"
                class="button-line"
                key={by}
                data-item={id}
                data-way={by}
                data-anytime
                aria-label={fill(by < 0 ? words.up : words.down, { item: item.text })}
                disabled={answer[index + by] === undefined}
                onClick={() => props.move(id, by)}
              >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path
                    d={by < 0 ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'}
                  />
                </svg>
              </button>
            ))}
          </span>
        )}
      </div>
      {checked && (
        <div class={round.why}>
          <Verdict
            right={right}
            word={right ? props.kit.right : fill(words.belongs, { n: place + 1 })}
          >
            {item.why}
          </Verdict>
        </div>
      )}
    </li>
  );
}
