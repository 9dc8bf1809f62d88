import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import { axisNames, movesTo, styleAt, type Move, type Spot } from '../model/plane.ts';
import { endOf } from '../model/sentences.ts';
import { enough } from './store.ts';
import styles from './view.module.css';
import type { Told } from './props.ts';

interface AdviceProps {
  data: Told;
  words: Words;
  me: Spot;
  customer: Spot;
  /** `<move>/<behaviour>` of those chosen for this customer */
  taken: readonly string[];
  take(behaviour: string): void;
  leave(behaviour: string): void;
}

export const stillToTake = (taken: number, words: Words): string =>
  taken < enough ? fill(words.take, { n: enough - taken }) : words.full;

/** On which axis to move, which way and how far, and what that sounds like with this customer. */
export function Advice(props: AdviceProps) {
  const { data, words, me, customer, taken } = props;
  const moves = movesTo(me, customer);
  const still = axisNames.filter((axis) => !moves.some((move) => move.axis === axis));
  const style = styleAt(customer);
  const chosen = taken.flatMap((key) => {
    const move = moves.find(({ name }) => key.startsWith(`${name}/`));
    const found =
      move && data.moves[move.name].behaviours.find(({ id }) => key === `${move.name}/${id}`);
    return found ? [{ key, say: sayOf(found, move) }] : [];
  });
  return (
    <>
      {moves.map((move, index) => (
        <MoveCard
          {...props}
          key={move.axis}
          move={move}
          // Said once where both are as far.
          distance={move.far !== moves[index - 1]?.far}
        />
      ))}
      {still.map((axis) => (
        <p key={axis}>{fill(words.stay, { axis: words[axis] })}</p>
      ))}
      {style && (moves.length === 0 || style === 'chameleon') && <p>{data.alike[style]}</p>}
      {moves.length > 0 && (
        <div class={styles.taken}>
          <h4>{words.taken}</h4>
          {chosen.length > 0 && (
            <ol>
              {chosen.map(({ key, say }) => (
                <li key={key}>{say}</li>
              ))}
            </ol>
          )}
          <p class="small muted">{stillToTake(taken.length, words)}</p>
        </div>
      )}
    </>
  );
}

type Behaviour = Told['moves'][Move['name']]['behaviours'][number];

/** A behaviour's sentence for the customer that a move leads to. */
const sayOf = (behaviour: Behaviour, { listener }: Move): string =>
  (behaviour.say as Record<string, string>)[listener]!;

function MoveCard(props: AdviceProps & { move: Move; distance: boolean }) {
  const { data, words, move, distance, taken, take, leave } = props;
  const { title, point, behaviours } = data.moves[move.name];
  const head = fill(words.moveHead, {
    axis: words[move.axis],
    end: endOf(move.axis, move.turn, words),
    n: move.steps,
  });
  return (
    <fieldset class={styles.move}>
      <legend>{head}</legend>
      <p>
        <b>{title}</b> {point} {distance && (move.far ? words.moveFar : words.moveNear)}
      </p>
      <ul role="list">
        {behaviours.map((behaviour) => {
          const key = `${move.name}/${behaviour.id}`;
          const chosen = taken.includes(key);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={!chosen && taken.length >= enough}
                  onChange={() => (chosen ? leave(key) : take(key))}
                />
                <span>
                  <b>{behaviour.title}</b>
                  <q>{sayOf(behaviour, move)}</q>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
