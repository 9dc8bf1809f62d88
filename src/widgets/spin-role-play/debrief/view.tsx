import { useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { Past } from '../../../progress/past.tsx';
import { debrief } from '../model/debrief/debrief.ts';
import { callOf } from '../model/state/call.ts';
import { exchangesOf } from '../model/talk/said.ts';
import { Chart } from './chart.tsx';
import { Checks } from './checks.tsx';
import { Compare } from './compare.tsx';
import type { DebriefProps, Told } from './props.ts';
import { Share } from './share.tsx';
import { TurnList, TurningPoint } from './turns.tsx';
import styles from './view.module.css';

/** What a call amounts to, and why. */
export default function DebriefView(props: DebriefProps) {
  const { coach, kit, activity, foreign, play, takenBack } = props;
  const { temperament, turns } = props.recording;
  const worked = useMemo(() => {
    const call = callOf(play.scene, temperament);
    const exchanges = exchangesOf(play, call, turns, props.words.saidJoin);
    return { call, result: debrief(call, turns), exchanges };
  }, [play, temperament, turns]);
  const told: Told = { ...props, ...worked };
  const { result, exchanges } = told;
  const { words } = coach;
  return (
    <div class={styles.debrief}>
      {foreign && <p class={styles.foreign}>{words.shared}</p>}
      <div class={styles.verdicts} tabIndex={-1} data-now>
        <section>
          <h4>{words.outcomeTitle}</h4>
          <p class={styles.verdict}>{words.outcomes[result.outcome ?? 'no-sale']}</p>
          <blockquote>{exchanges.at(-1)?.reply.at(-1)}</blockquote>
          <p>{play.scene.outcomes[result.outcome ?? 'no-sale']}</p>
          {result.walkedOut && <p>{words.walkedOut}</p>}
        </section>
        <section>
          <h4>{words.processTitle}</h4>
          <p class={styles.verdict}>{words.process[result.process]}</p>
          <p class="num">{fill(words.score, { n: result.score })}</p>
          {result.lucky && <p>{words.lucky}</p>}
          {!result.won && result.process === 'sound' && <p>{words.unlucky}</p>}
          {takenBack > 0 && <p class="small muted">{fill(words.takenBack, { n: takenBack })}</p>}
          {!foreign && <Past activity={activity} words={kit} />}
        </section>
      </div>
      {told.earlier && <Compare {...told} earlier={told.earlier} />}
      <TurningPoint {...told} />
      <Chart {...told} />
      <Checks {...told} />
      <section>
        <h4>{words.hidden}</h4>
        {result.hidden.length === 0 ? (
          <p>{words.hiddenNone}</p>
        ) : (
          <ul>
            {result.hidden.map((id) => (
              <li key={id}>{play.scene.problems.find((one) => one.id === id)!.text}</li>
            ))}
          </ul>
        )}
      </section>
      <TurnList {...told} />
      <p class={styles.row}>
        <button
          type="button"
          class={
            !result.won && props.rewind && result.turningPoint !== null ? 'button-line' : 'button'
          }
          onClick={props.again}
        >
          {foreign ? words.sharedOwn : words.again}
        </button>
      </p>
      <Share {...told} />
    </div>
  );
}
