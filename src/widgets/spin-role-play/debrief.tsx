import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';

import { Past } from '../../progress/past.tsx';
import { callOf, type Call } from './call.model.ts';
import type { CallProps } from './call.tsx';
import { Chart } from './chart.tsx';
import { Checks } from './checks.tsx';
import type { Recording } from './code.model.ts';
import { Compare } from './compare.tsx';
import { debrief, type Debrief } from './debrief.model.ts';
import { repliesTo } from './reply.model.ts';
import { wordsOf, type Coach } from './scene.model.ts';
import { Share } from './share.tsx';
import { TurnList, TurningPoint } from './turns.tsx';
import styles from './debrief.module.css';

export interface DebriefProps extends CallProps {
  coach: Coach;
  recording: Recording;
  /** the call as it first went, when this one was taken up again from its middle */
  earlier: readonly string[] | null;
  takenBack: number;
  /** opened from somebody's link: nothing of it is the reader's own */
  foreign: boolean;
  again(): void;
  rewind?(to: number): void;
}

/** What the parts of a debrief are given: one call, worked out, and all the words. */
export interface Told extends DebriefProps {
  call: Call;
  result: Debrief;
  /** what was said and answered, sentence by sentence */
  exchanges: { you: string; reply: string[] }[];
}

export const tell = (
  props: CallProps,
  call: Call,
  log: readonly string[],
): Pick<Told, 'result' | 'exchanges'> => {
  const { scene, phrases } = props.play;
  const result = debrief(call, log);
  const replies = repliesTo(
    result.turns,
    ({ line }) => scene.lines[call.indexOf(line.id)]!.replies,
    phrases[call.temperament],
  );
  const exchanges = result.turns.map((turn, at) => ({
    you: wordsOf(scene, turn.line, call, turn.before, props.words.saidJoin),
    reply: replies[at]!,
  }));
  return { result, exchanges };
};

/** What a call amounts to, and why. */
export default function DebriefView(props: DebriefProps) {
  const { coach, kit, activity, foreign, play, takenBack } = props;
  const { temperament, log } = props.recording;
  const call = useMemo(() => callOf(play.scene, temperament), [play.scene, temperament]);
  const { result, exchanges } = useMemo(() => tell(props, call, log), [call, log.join()]);
  const told: Told = { ...props, call, result, exchanges };
  const { words } = coach;
  const won = result.outcome === 'order' || result.outcome === 'advance';
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
          {!won && result.process === 'sound' && <p>{words.unlucky}</p>}
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
          class={!won && props.rewind && result.turningPoint !== null ? 'button-line' : 'button'}
          onClick={props.again}
        >
          {foreign ? words.sharedOwn : words.again}
        </button>
      </p>
      <Share {...told} />
    </div>
  );
}
