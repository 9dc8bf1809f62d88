import { useEffect, useState } from 'preact/hooks';
import { Animal } from '../../kit/style/animal.tsx';
import { moodOf, Portrait } from '../customer/portrait.tsx';
import { stageOf, stages, type Stage } from '../model/state/need.ts';
import {
  moodAfter,
  patienceWord,
  patienceWords,
  trustWord,
  trustWords,
} from '../model/talk/mind.ts';
import { Beam, Scale } from './balance.tsx';
import type { TalkingProps } from './props.ts';
import styles from './mind.module.css';

/** What goes on in the customer: a bar on a phone that unfolds, a column beside the talk on a wide screen. */
export function Mind(props: TalkingProps) {
  const { activity, call, state, turns, words, customer, buyer, names } = props;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [turns.length]);
  const bearing = moodAfter(turns.at(-1), state);
  const mood = moodOf(bearing);
  const stage = stageOf(call, state);
  const trust = trustWord(state);
  const patience = patienceWord(state);
  const temper = names[call.temperament];
  return (
    <aside class={styles.mind} aria-label={words.mind} data-open={open}>
      <div class={styles.face}>
        <Portrait {...{ activity, mood }} size={88} class={styles.portrait} />
        <p>
          <b>{customer.name}</b>
          <span class={styles.role}>
            {words.buyers[buyer]} · {temper}
          </span>
          <span class={styles.mood}>{words.moods[bearing]}</span>
        </p>
        <Animal
          style={call.temperament}
          mood={mood}
          size={48}
          label={temper}
          class={styles.temper}
        />
        <button
          type="button"
          class={styles.unfold}
          aria-expanded={open}
          aria-label={words.showMind}
          data-anytime
          onClick={() => setOpen(!open)}
        >
          <Steps stage={stage} />
          <Beam call={call} state={state} />
        </button>
      </div>
      <div class={styles.inside}>
        <h4>{words.need}</h4>
        <Stair stage={stage} words={words} />
        <h4>{words.scale}</h4>
        <Scale {...props} />
        <dl class={styles.gauges}>
          <Gauge name={words.patience} at={patienceWords.indexOf(patience)}>
            {words.patienceWords[patience]}
          </Gauge>
          <Gauge name={words.trust} at={trustWords.indexOf(trust)}>
            {words.trustWords[trust]}
          </Gauge>
        </dl>
      </div>
    </aside>
  );
}

/** The customer on the four steps of the need. */
const Stair = ({ stage, words }: { stage: Stage } & Pick<TalkingProps, 'words'>) => (
  <ol role="list" class={styles.stair}>
    {stages.map((one, at) => (
      <li
        key={one}
        data-step={at}
        data-reached={at <= stages.indexOf(stage)}
        aria-current={one === stage ? 'step' : undefined}
      >
        {one === stage && (
          <svg viewBox="-15 -91 37 91" width="18" height="44" aria-hidden="true">
            <path d="M9-86a11 11 0 1 0 .1 0zM4-65C-2-56-4-46-3-34L-11 0M-3-34 8-16 6 0M2-60 14-50 12-66M2-58-2-44 10-40" />
          </svg>
        )}
        {words.stages[one]}
      </li>
    ))}
  </ol>
);

/** The four steps, small. */
function Steps({ stage }: { stage: Stage }) {
  const now = stages.indexOf(stage);
  return (
    <svg viewBox="0 0 56 36" width="56" height="36" class={styles.steps} aria-hidden="true">
      {stages.map((one, at) => (
        <rect
          key={one}
          x={at * 14 + 1}
          y={28 - at * 8}
          width="12"
          height={at * 8 + 7}
          data-reached={at <= now}
        />
      ))}
    </svg>
  );
}

function Gauge(props: { name: string; at: number; children: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <svg viewBox="0 0 96 6" aria-hidden="true">
          {[0, 1, 2].map((part) => (
            <rect key={part} x={part * 33} width="30" height="6" data-on={part <= props.at} />
          ))}
        </svg>
        {props.children}
      </dd>
    </div>
  );
}
