import type { ComponentChildren } from 'preact';
import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { Past } from '../../../progress/past.tsx';
import { styles as temperaments } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import { Portrait } from '../customer/portrait.tsx';
import { Before } from '../follow/view.tsx';
import type { RolePlayProps } from '../props.ts';
import styles from './view.module.css';

/** What the seller knows before the call: whom they meet, where, and with what. */
export function Brief(
  props: RolePlayProps & {
    temperament: Style;
    ready: boolean;
    choose?(temperament: Style): void;
    showKinds?: boolean;
    setShowKinds?(show: boolean): void;
    /** whether what is said is typed, and not chosen */
    typing?: boolean;
    turnTo?(typing: boolean): void;
    /** undefined until it is there what such a customer says */
    start?: (() => void) | undefined;
    /** takes a call over in which this was said already */
    takeOver?(said: readonly string[]): void;
    /** what was told in the learner's own first call, where this is the second */
    before?: readonly string[] | null;
    /** what else is known of this customer */
    children?: ComponentChildren;
  },
) {
  const { brief, customer, offer, words, names, kit, ready, activity } = props;
  const label = (style: Style): string =>
    style === props.own ? fill(words.temperOwn, { style: names[style] }) : names[style];
  return (
    <div class={styles.brief}>
      <div class={styles.who} tabIndex={-1} data-now>
        <Portrait activity={activity} mood="listening" size={96} />
        <p>
          <b>{customer.name}</b>
          <span>
            {customer.organisation} · {customer.title}
          </span>
          <span>{words.buyers[props.buyer]}</span>
        </p>
      </div>
      <div class={styles.known}>
        <h4>{words.know}</h4>
        <ul>
          {brief.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {props.follows && (
          <Before follows={props.follows} words={words} own={props.before ?? null} />
        )}
        <h4>{words.offer}</h4>
        <p class="num">
          {offer.name} · {fill(words.yuan, { n: writeNumber(offer.cost, 0) })}
        </p>
        <p class="small muted">{words.invented}</p>
      </div>
      <div class={styles.before}>
        <label class={styles.temper}>
          <b>{words.temper}</b>
          <select
            disabled={!ready}
            value={props.temperament}
            onChange={({ currentTarget }) => props.choose?.(currentTarget.value as Style)}
          >
            {temperaments.map((style) => (
              <option key={style} value={style}>
                {label(style)}
              </option>
            ))}
          </select>
          <span class="small muted">{words.temperHint}</span>
        </label>
        {props.children}
        <fieldset class={styles.how}>
          <legend>
            <b>{words.how}</b>
          </legend>
          {[false, true].map((own) => (
            <label key={String(own)}>
              <input
                type="radio"
                name={`how-${activity}`}
                disabled={!ready}
                checked={own === (props.typing ?? false)}
                onChange={() => props.turnTo?.(own)}
              />
              <span>{own ? words.sayMyself : words.chooseLine}</span>
            </label>
          ))}
        </fieldset>
        <label class={styles.check}>
          <input
            type="checkbox"
            disabled={!ready}
            checked={props.showKinds ?? false}
            onChange={({ currentTarget }) => props.setShowKinds?.(currentTarget.checked)}
          />
          <span>{words.showKinds}</span>
        </label>
        <p class={styles.go}>
          <button
            type="button"
            class="button"
            disabled={!ready || !props.start}
            onClick={props.start}
          >
            {words.start}
          </button>
          <span class="small muted">{words.noHurry}</span>
        </p>
        {props.halfway && (
          <p class={styles.half}>
            <button
              type="button"
              class="button-line"
              disabled={!ready}
              onClick={() => props.takeOver?.(props.halfway!)}
            >
              {fill(words.takeOver, { n: props.halfway.length + 1 })}
            </button>
            <span class="small muted">{fill(words.takeOverText, { n: props.halfway.length })}</span>
          </p>
        )}
        <Past activity={activity} words={kit} />
      </div>
    </div>
  );
}
