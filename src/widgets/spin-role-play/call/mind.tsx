import { useEffect, useState } from 'preact/hooks';
import { Animal } from '../../kit/style/animal.tsx';
import { stageOf, stages, type Stage } from '../model/state/need.ts';
import {
  moodAfter,
  patienceWord,
  patienceWords,
  trustWord,
  trustWords,
} from '../model/talk/mind.ts';
import { Beam, Scale } from './balance.tsx';
import { Portrait } from './portrait.tsx';
import type { TalkingProps } from './props.ts';
import styles from './view.module.css';

/** What goes on in the customer: a bar on a phone that unfolds, a column beside the talk on a wide screen. */
export function Mind(props: TalkingProps) {
  const { call, state, turns, words, customer, buyer, names } = props;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [turns.length]);
  const mood = moodAfter(turns.at(-1), state);
  const stage = stageOf(call, state);
  const trust = trustWord(state);
  const patience = patienceWord(state);
  return (
    <aside class={styles.mind} aria-label={words.mind} data-open={open}>
      <div class={styles.face}>
        <span class={styles.person}>
          <Portrait look={customer.look} mood={mood} />
          <Animal style={call.temperament} size={26} />
        </span>
        <p>
          <b>{customer.name}</b>
          <span class={styles.role}>
            {words.buyers[buyer]} · {names[call.temperament]}
          </span>
          <span class={styles.mood}>{words.moods[mood]}</span>
        </p>
        <button
          type="button"
          class={styles.unfold}
          aria-expanded={open}
          aria-label={words.showMind}
          onClick={() => setOpen(!open)}
        >
          <Stair stage={stage} />
          <Beam call={call} state={state} />
        </button>
      </div>
      <div class={styles.inside}>
        <h4>{words.need}</h4>
        <ol role="list" class={styles.stair}>
          {stages.map((one, at) => (
            <li
              key={one}
              data-step={at}
              data-reached={at <= stages.indexOf(stage)}
              aria-current={one === stage ? 'step' : undefined}
            >
              {words.stages[one]}
            </li>
          ))}
        </ol>
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

/** The four steps, small. */
function Stair({ stage }: { stage: Stage }) {
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
