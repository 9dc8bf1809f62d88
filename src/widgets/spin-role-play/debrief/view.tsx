import { useMemo, useState } from 'preact/hooks';
import { MarkCall, OpenMarks, Remark } from './marks/view.tsx';
import { debrief } from '../model/debrief/debrief.ts';
import { callAs } from '../model/state/call.ts';
import { exchangesOf } from '../model/talk/said.ts';
import { InOwnWords } from '../own/debrief.tsx';
import { Chart } from './chart.tsx';
import { Checks } from './checks.tsx';
import { Compare } from './compare.tsx';
import { Hero } from './hero.tsx';
import type { DebriefProps, Told } from './props.ts';
import { Share } from './share.tsx';
import { TurnList, TurningPoint } from './turns.tsx';
import styles from './view.module.css';

/** What a call amounts to, and why. */
export default function DebriefView(props: DebriefProps) {
  const { coach, foreign, play } = props;
  const [marks, setMarks] = useState(props.marks);
  const { temperament, told: before, turns } = props.recording;
  const worked = useMemo(() => {
    const call = callAs(play.scene, { temperament, told: before });
    const exchanges = exchangesOf(play, call, turns, props.words.saidJoin);
    return { call, result: debrief(call, turns), exchanges };
  }, [play, temperament, before, turns]);
  const told: Told = { ...props, marks, ...worked };
  const { result } = told;
  const { words } = coach;
  return (
    <div class={styles.debrief}>
      {foreign && <p class={styles.foreign}>{words.shared}</p>}
      <Hero {...told} />
      {marks?.remark && <Remark words={words} text={marks.remark} />}
      {told.earlier && <Compare {...told} earlier={told.earlier} />}
      <TurningPoint {...told} />
      <Chart {...told} />
      <div class={styles.columns}>
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
      </div>
      <TurnList {...told} />
      <InOwnWords {...told} />
      {foreign && <MarkCall {...told} mark={setMarks} />}
      {!foreign && result.outcome === 'advance' && props.next && (
        <section>
          <p>{words.nextText}</p>
          <p class={styles.row}>
            <a class="button-line" href={props.next}>
              {words.next}
            </a>
          </p>
        </section>
      )}
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
      {!foreign && <OpenMarks {...told} />}
    </div>
  );
}
