import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { beamAngle } from '../../kit/balance/model.ts';
import { Balance } from '../../kit/balance/view.tsx';
import type { Call, CallState } from '../model/state/call.ts';
import { perceivedCost } from '../model/state/need.ts';
import { tipOf, weightsOn } from '../model/talk/mind.ts';
import type { TalkingProps } from './props.ts';
import styles from './mind.module.css';

const angleOf = (call: Call, state: CallState): number =>
  beamAngle(call.knowledge(state.landed).weight, perceivedCost(call, state));

/** The scale, small: which way it tips. Its colours are its own: a page that draws it alone has no call's styles. */
export function Beam({ call, state }: { call: Call; state: CallState }) {
  return (
    <svg
      viewBox="0 0 56 36"
      width="56"
      height="36"
      class={styles.beam}
      fill="none"
      stroke="var(--ink)"
      stroke-width="1.5"
      stroke-linecap="round"
      overflow="visible"
      aria-hidden="true"
    >
      <path d="M28 10v22M19 33h18" />
      <g transform={`rotate(${-angleOf(call, state)} 28 9)`}>
        <path d="M6 9h44" stroke="var(--brass)" stroke-width="3" />
        <path d="M0 20 6 9l6 11M44 20l6-11 6 11" stroke-width="0.8" />
        <g fill="var(--brass)" stroke="none">
          <path d="M-1 20h14q-1 6-7 6t-7-6zM43 20h14q-1 6-7 6t-7-6z" />
          <circle cx="28" cy="9" r="3" />
        </g>
      </g>
    </svg>
  );
}

/** What the customer has said on one pan, by its number in the list below; the price on the other. */
export function Scale({ call, state, words, play }: TalkingProps) {
  const { problems, implications, offer } = play.scene;
  const known = [...problems, ...implications];
  const weights = weightsOn(call, state).map((one) => ({
    ...one,
    ...known.find(({ id }) => id === one.id)!,
  }));
  const tip = words.tips[tipOf(call, state)];
  const price = fill(words.yuan, { n: writeNumber(offer.cost, 0) });
  const payoffs = call.knowledge(state.landed).payoffs.size;
  const feels = [state.objections > 0 && words.dearer, payoffs > 0 && words.cheaper];
  return (
    <>
      <Balance
        alt={tip}
        room={4}
        more={(n) => fill(words.more, { n })}
        left={{
          label: words.panProblem,
          weights: weights.map(({ id, weight }, place) => ({
            id,
            label: String(place + 1),
            sum: weight ?? 0,
          })),
        }}
        right={{
          label: words.panOffer,
          weights: [{ id: 'offer', label: price, sum: perceivedCost(call, state) }],
        }}
      />
      <p class={styles.tip}>{tip}</p>
      {feels.map((feel) => feel && <p class={styles.feel}>{feel}</p>)}
      <ol class={styles.told} aria-label={words.panProblem}>
        {weights.map(({ id, text, asked }) => (
          <li key={id} data-asked={asked}>
            {text}
            {asked && <small>{words.asked}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
