import { useFocusAfterMove } from '../../../widgets/kit/use-focus.ts';
import { branchesOf, saidIn, start, wayTo, type RoomCall } from '../model/call.ts';
import { leaningOf } from '../model/vote.ts';
import type { TogetherProps } from '../props.ts';
import { Splits } from '../splits.tsx';
import type { CallRoom } from '../store.ts';
import { End } from '../../desk/end.tsx';
import { Phones } from '../../lan/phones.tsx';
import { useGames } from '../use-call.ts';
import { Answer } from './answer.tsx';
import { Ballots } from './ballots.tsx';
import { Head } from './head.tsx';
import { Branches, Past } from './past.tsx';
import { Tally } from './tally.tsx';
import head from '../../desk/head.module.css';
import styles from './view.module.css';

interface DeskProps extends TogetherProps {
  call: RoomCall;
  room: CallRoom;
  erase(): void;
}

/** After these another sentence stands there. */
const moves: readonly string[] = ['took', 'branched', 'returned', 'went-to'];

/** What the trainer alone sees while the room plays a call. */
export function Desk(props: DeskProps) {
  const { call, room, words, erase } = props;
  const { games, stale } = useGames(props, call, false);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const game = games[0];
  const said = saidIn(call, call.at);
  const moment = game && !stale ? game.after(said) : null;
  const over = moment !== null && moment.lines.length === 0;
  const move: CallRoom['send'] = (event) => {
    room.send(event);
    if (moves.includes(event.type)) focusOn('[data-now]');
  };
  const rewindTo = (sentence: number): void => {
    const way = wayTo(call, call.at);
    move({ type: 'returned', to: sentence === 0 ? start : way[sentence - 1]! });
  };
  const earlier = branchesOf(call).findLast(
    (branch) => branch !== call.at && game?.ending(saidIn(call, branch)),
  );
  const advice = over
    ? words.advice.over
    : call.asking || said.length > 0
      ? words.advice[leaningOf(call.hands)]
      : words.advice.start;
  const part = game && moment && { ...props, game, moment, room: { ...room, send: move } };
  return (
    <div ref={root} class={head.desk}>
      <Head {...props} title={game?.title ?? words.prepare.title} />
      <p role="status" class={styles.told}>
        {stale ? words.desk.stale : !game && words.desk.loading}
      </p>
      {part && (
        <div class={styles.columns}>
          <div>
            <game.Drawings />
            <Answer {...part} over={over} />
            {call.asking && !over && <Tally {...part} />}
            {over && <Splits {...part} />}
          </div>
          <aside>
            <section>
              <h2>{words.desk.notes}</h2>
              <ul>
                {advice.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
            {!over && (
              <section>
                <h2>{words.desk.inside}</h2>
                <dl class={styles.inside}>
                  {moment.inside.map(({ name, value }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
            {!over && (
              <Phones
                words={words.phones}
                page={props.addresses.vote}
                note={props.note}
                open={call.votes.length === 0}
              />
            )}
            <Past {...part} />
            <Branches {...part} />
          </aside>
        </div>
      )}
      {part && over && (
        <game.Debrief
          key={call.at}
          said={said}
          earlier={earlier === undefined ? null : saidIn(call, earlier)}
          rewind={rewindTo}
          again={() => rewindTo(0)}
        />
      )}
      {part && call.votes.length > 0 && <Ballots {...part} />}
      <End words={words} over={false} erase={erase} />
    </div>
  );
}
