import { useMemo } from 'preact/hooks';
import type { DebriefPart } from '../../../workshop/together/props.ts';
import { Chart } from '../debrief/chart.tsx';
import { Checks } from '../debrief/checks.tsx';
import { Compare } from '../debrief/compare.tsx';
import { Hero } from '../debrief/hero.tsx';
import type { DebriefProps, Told } from '../debrief/props.ts';
import { Share } from '../debrief/share.tsx';
import { TurnList, TurningPoint } from '../debrief/turns.tsx';
import styles from '../debrief/view.module.css';
import { debrief } from '../model/debrief/debrief.ts';
import type { Turn } from '../model/rules/turn.ts';
import { callOf } from '../model/state/call.ts';
import { exchangesOf } from '../model/talk/said.ts';

interface RoomDebriefProps {
  given: Omit<DebriefProps, 'earlier' | 'again' | 'rewind'>;
  earlier: readonly Turn[] | null;
  rewind: DebriefPart['rewind'];
  again: DebriefPart['again'];
}

/** What a room's call amounts to: the debrief of a call, without all that is one learner's own. */
export function RoomDebrief({ given, earlier, rewind, again }: RoomDebriefProps) {
  const { play, recording, words, coach } = given;
  const { temperament, turns } = recording;
  const worked = useMemo(() => {
    const call = callOf(play.scene, temperament);
    const exchanges = exchangesOf(play, call, turns, words.saidJoin);
    return { call, result: debrief(call, turns), exchanges };
  }, [play, temperament, turns]);
  const told: Told = { ...given, ...worked, earlier, rewind, again };
  return (
    <div class={styles.debrief}>
      <h3>{given.title}</h3>
      <Hero {...told} />
      {earlier && <Compare {...told} earlier={earlier} />}
      <TurningPoint {...told} />
      <Chart {...told} />
      <Checks {...told} />
      <TurnList {...told} />
      <p class={styles.row}>
        <button type="button" class="button-line" onClick={again}>
          {coach.words.again}
        </button>
      </p>
      <Share {...told} />
    </div>
  );
}
