import { fill } from '../../../i18n/text.ts';
import { branchesOf, departureOf, saidIn, wayTo } from '../model/call.ts';
import { letters, runnerUp } from '../model/vote.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** The hands of a vote in a row, those of lines that nobody wanted left out. */
const Spread = ({ hands, say }: { hands: readonly number[]; say: string }) => (
  <small class="num">
    {hands
      .flatMap((n, place) => (n > 0 ? [fill(say, { letter: letters[place]!, n })] : []))
      .join(' · ')}
  </small>
);

/** Every sentence of the branch that is played, and one press to go back and say what others wanted. */
export function Past({ call, room, game, words }: DeskPart) {
  const { desk } = words;
  const way = wayTo(call, call.at);
  return (
    <section class={styles.past}>
      <h2>{desk.past}</h2>
      {way.length === 0 && <p class="muted">{desk.pastNone}</p>}
      <ol role="list">
        {way.map((at, index) => {
          const { vote, place } = call.choices[at]!;
          const { after, hands } = call.votes[vote]!;
          const other = runnerUp(hands, place);
          const n = index + 1;
          return (
            <li key={at}>
              <p>
                <b class="num">{n}</b> {game.after(saidIn(call, at))?.you}{' '}
                <small>{fill(desk.took, { letter: letters[place]! })}</small>{' '}
                <Spread hands={hands} say={desk.spread} />
              </p>
              <p class={styles.row}>
                {other !== null && (
                  <button
                    type="button"
                    class="button-line"
                    onClick={() => room.send({ type: 'branched', vote, place: other })}
                  >
                    {fill(desk.other, { letter: letters[other]! })}
                    <span class="visually-hidden"> {fill(desk.back, { n })}</span>
                  </button>
                )}
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => room.send({ type: 'returned', to: after })}
                >
                  {desk.again}
                  <span class="visually-hidden"> {fill(desk.back, { n })}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The branches that were played, once there is another one than the room is on. */
export function Branches({ call, room, game, words }: DeskPart) {
  const { desk } = words;
  const branches = branchesOf(call);
  if (branches.every((branch) => branch === call.at)) return null;
  const fromOf = (branch: number): string => {
    const said = saidIn(call, departureOf(call, branch));
    return fill(desk.branchFrom, { n: said.length, line: game.after(said)?.you ?? '' });
  };
  return (
    <section class={styles.past}>
      <h2>{desk.branches}</h2>
      <p class="small muted">{desk.branchesText}</p>
      <ol role="list">
        {branches.map((branch, at) => (
          <li key={branch}>
            <p>
              <b>{fill(desk.branch, { n: at + 1 })}</b> {fromOf(branch)}
              <br />
              <small>
                {game.ending(saidIn(call, branch))?.title} {branch === call.at && desk.branchNow}
              </small>
            </p>
            {branch !== call.at && (
              <button
                type="button"
                class="button-quiet"
                onClick={() => room.send({ type: 'went-to', choice: branch })}
              >
                {fill(desk.branchGo, { n: at + 1 })}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
