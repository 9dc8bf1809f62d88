import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { Past } from '../../../progress/past.tsx';
import { Balance } from '../../kit/balance/view.tsx';
import { Animal } from '../../kit/style/animal.tsx';
import { Portrait } from '../customer/portrait.tsx';
import { adviceOn, endingOf, spentOf } from '../model/debrief/verdict.ts';
import { weightsBefore, weightsIn } from '../model/debrief/weights.ts';
import { tipOf } from '../model/talk/mind.ts';
import type { Told } from './props.ts';
import styles from './hero.module.css';

const moods = {
  order: 'pleased',
  advance: 'pleased',
  continuation: 'listening',
  'no-sale': 'impatient',
} as const;

/** What was agreed, who said it, and the balance as it stands. */
export function Hero(told: Told) {
  const { coach, result, exchanges, play, activity, call, kit, takenBack, foreign, names, given } =
    told;
  const { words } = coach;
  const { scene } = play;
  const outcome = result.outcome ?? 'no-sale';
  const advice = adviceOn(result);
  const ending = endingOf(result);
  const last = exchanges.at(-1);
  return (
    <section class={styles.hero} tabIndex={-1} data-now>
      <div class={styles.end}>
        <p class={styles.kick}>
          {words.outcomeTitle}
          {words.separator}
          <b>{words.outcomes[outcome]}</b>
        </p>
        <h4>{ending === 'outcome' ? scene.outcomes[outcome] : words.endings[ending]}</h4>
        {result.won && last?.line && (
          <p class="small muted">
            {words.own.line}
            {words.separator}
            {last.line}
          </p>
        )}
        {result.walkedOut && <p>{words.walkedOut[spentOf(result)]}</p>}
        <div class={styles.last}>
          <Portrait activity={activity} mood={moods[outcome]} size={88} />
          <blockquote>
            {last?.reply.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </blockquote>
          <Animal
            style={call.temperament}
            mood={moods[outcome]}
            size={48}
            label={names[call.temperament]}
          />
        </div>
        <p class={styles.process}>
          <b>{words.process[result.process]}</b>
          {given === 0 && <span class="num">{fill(words.score, { n: result.score })}</span>}
        </p>
        {advice && <p>{fill(words[advice], { n: (result.unasked[0] ?? 0) + 1 })}</p>}
        {given > 0 && <p class="small muted">{fill(words.given, { n: given })}</p>}
        {takenBack > 0 && <p class="small muted">{fill(words.takenBack, { n: takenBack })}</p>}
        {!foreign && <Past activity={activity} words={kit} />}
      </div>
      <Scale {...told} />
    </section>
  );
}

/** The balance with each weight that the customer laid on it, and which sentence brought it. */
function Scale({ coach, result, call, play, words: spoken }: Told) {
  const { words } = coach;
  const { problems, implications } = play.scene;
  const weights = [
    ...weightsBefore(call).map((one) => ({ ...one, from: words.toldBefore })),
    ...weightsIn(result).map((one) => ({ ...one, from: fill(words.turn, { n: one.at + 1 }) })),
  ];
  const last = result.turns.at(-1);
  if (!last) return null;
  const cost = last.cost.after;
  const sum = (n: number): string => writeNumber(n, 0);
  const tip = spoken.tips[tipOf(call, last.after)];
  return (
    <div class={styles.scale}>
      <Balance
        alt={tip}
        room={Math.max(3, weights.length)}
        left={{
          label: spoken.panProblem,
          total: fill(spoken.yuan, { n: sum(last.weight.after) }),
          weights: weights.map(({ id, sum: n }) => ({ id, label: sum(n), sum: n })),
        }}
        right={{
          label: spoken.panOffer,
          total: fill(spoken.yuan, { n: sum(cost) }),
          weights: [{ id: 'offer', label: sum(cost), sum: cost }],
        }}
      />
      <p class={styles.tip}>{tip}</p>
      {last.after.objections > 0 && <p class={styles.feel}>{spoken.dearer}</p>}
      {call.knowledge(last.after.landed).payoffs.size > 0 && (
        <p class={styles.feel}>{spoken.cheaper}</p>
      )}
      {weights.length === 0 ? (
        <p class={styles.feel}>{words.empty}</p>
      ) : (
        <ol role="list" class={`${styles.weights} num`} aria-label={words.weights}>
          {weights.map(({ id, from, sum: n }) => (
            <li key={id}>
              <span>{from}</span>
              <span>{[...problems, ...implications].find((one) => one.id === id)!.text}</span>
              <b>{sum(n)}</b>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
