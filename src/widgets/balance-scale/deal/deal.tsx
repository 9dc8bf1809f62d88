import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { currencies, type Currency, type Words } from '../model/sentences.ts';
import { Answer } from './answer.tsx';
import { Drawing } from './drawing.tsx';
import {
  mostYears,
  pans,
  stepFor,
  stepped,
  withChange,
  withoutWeight,
  withWeight,
  type Deal,
  type Weight,
} from './model/deal.ts';
import { PanList, rowOf } from './pan.tsx';
import type { Editing, PanActions, Stopped } from './props.ts';
import { dealFinding, isEmpty, stopSentence, weightSum } from './model/sentences.ts';
import styles from './deal.module.css';
import { useDrag } from './use-drag.ts';

/** One deal on the balance, with all that can be done with its weights. */
export function DealView(props: {
  words: Words;
  deal: Deal;
  /** the deal as it shall be, and what is said of it */
  change: (deal: Deal, said: string) => void;
}) {
  const { words, deal } = props;
  const [editing, setEditing] = useState<Editing>(null);
  const [stopped, setStopped] = useState<(Stopped & { deal: Deal }) | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();

  /** Says what was done to a weight, and what the balance shows now. */
  const change = (next: Deal, sentence: string, weight?: Omit<Weight, 'id'>): void =>
    props.change(
      next,
      fill(sentence, {
        finding: dealFinding(words, next),
        years: next.years,
        ...(weight && {
          label: weight.label,
          pan: words[weight.pan],
          sum: weightSum(words, next, { id: '', ...weight }),
        }),
      }),
    );
  const moved = (weight: Weight): void => {
    const pan = weight.pan === 'need' ? 'cost' : 'need';
    change(withChange(deal, weight.id, { pan }), words.saidMoved, { ...weight, pan });
  };
  const act: PanActions = {
    add: (weight) => change(withWeight(deal, weight), words.saidAdded, weight),
    change: (weight, edit) =>
      change(withChange(deal, weight.id, edit), words.saidChanged, { ...weight, ...edit }),
    step: (weight, by, end) => {
      const next = stepped(deal, weight, by, end);
      if ('stop' in next) {
        const sentence = stopSentence(words, deal, weight, next.stop, stepFor(weight, by, end));
        setStopped({ deal, id: weight.id, sentence });
        return props.change(deal, sentence);
      }
      change(
        next.deal,
        words.saidChanged,
        next.deal.weights.find(({ id }) => id === weight.id),
      );
    },
    move: (weight) => {
      moved(weight);
      focusOn(rowOf(weight.id));
    },
    remove: (weight) => {
      change(withoutWeight(deal, weight.id), words.saidRemoved, weight);
      focusOn(`[data-add="${weight.pan}"]`);
    },
  };
  // Whoever drags looks at the balance: the focus does not take the page down to the lists.
  const drag = useDrag((id) => {
    const weight = deal.weights.find((one) => one.id === id);
    if (weight) moved(weight);
  });
  const edit = (next: Editing, focus: string): void => {
    // What is being typed waits for its own end: a second form would take its place.
    if (editing && next) return focusOn('form :is([aria-invalid="true"], input)');
    setEditing(next);
    if (focus) focusOn(focus);
  };
  return (
    <div ref={root} class={styles.deal}>
      <div class={styles.terms}>
        <label>
          {words.years}
          <select
            value={deal.years}
            onChange={({ currentTarget }) =>
              change({ ...deal, years: Number(currentTarget.value) }, words.saidYears)
            }
          >
            {Array.from({ length: mostYears }, (_, index) => (
              <option key={index} value={index + 1}>
                {fill(words.yearsOf, { n: index + 1 })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.currency}
          <select
            value={deal.currency}
            onChange={({ currentTarget }) =>
              change({ ...deal, currency: currentTarget.value as Currency }, words.saidCurrency)
            }
          >
            {currencies.map((currency) => (
              <option key={currency} value={currency}>
                {words[`${currency}Name`]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class={styles.shown}>
        <div class={styles.drawing} {...drag}>
          <Drawing {...{ words, deal }} />
        </div>
        {deal.weights.length > 0 && <p class={styles.dragHint}>{words.dragHint}</p>}
        <h4 class={styles.finding}>{dealFinding(words, deal)}</h4>
      </div>
      <div class={styles.pans}>
        {pans.map((pan) => (
          <PanList
            key={pan}
            {...{ words, deal, pan, editing, edit, act }}
            stopped={stopped?.deal === deal ? stopped : null}
            urgent={!editing && pan === pans.find((one) => isEmpty(deal, one))}
          />
        ))}
      </div>
      <div class={styles.said}>
        <Answer {...{ words, deal }} />
      </div>
    </div>
  );
}
