import { fill } from '../../i18n/text.ts';
import { byPhone } from './model/ballot.ts';
import { branchesOf, saidIn, sentenceOf, splitsIn, wayTo, type RoomCall } from './model/call.ts';
import { letters, totalOf, type Hands } from './model/vote.ts';
import type { Game, TogetherProps } from './props.ts';
import styles from './view.module.css';

interface SplitsProps extends Pick<TogetherProps, 'words'> {
  call: RoomCall;
  game: Game;
}

/** How the hands lie, as a bar for each letter that somebody wanted. */
const Bars = ({ name, hands, taken }: { name: string; hands: Hands; taken: number[] }) => {
  const total = totalOf(hands);
  if (total === 0) return null;
  return (
    <div class={styles.bars}>
      <small>{name}</small>
      <ul role="list">
        {hands.map(
          (n, place) =>
            n > 0 && (
              <li key={place} data-taken={taken.includes(place) || undefined}>
                <b>{letters[place]}</b>
                <progress max={total} value={n} aria-hidden="true" />
                <span class="num">{n}</span>
              </li>
            ),
        )}
      </ul>
    </div>
  );
};

/** The votes in which the room was of several minds, and what the line that was not taken would have led to. */
export function Splits({ call, game, words }: SplitsProps) {
  const say = words.splits;
  const phones = byPhone(call);
  const branches = branchesOf(call);
  const handsOf = (vote: number): Hands =>
    totalOf(call.votes[vote]!.hands) > 0 ? call.votes[vote]!.hands : phones[vote]!;
  const splits = splitsIn(call, handsOf);
  const branchWith = (vote: number, place: number): number =>
    branches.findIndex((branch) =>
      wayTo(call, branch).some((at) => {
        const choice = call.choices[at]!;
        return choice.vote === vote && choice.place === place;
      }),
    );
  return (
    <section class={styles.splits}>
      <h2>{say.title}</h2>
      <p class="muted small">{splits.length > 0 ? say.text : say.none}</p>
      <ol role="list">
        {splits.map(({ vote, taken, other }) => {
          const { after, lines, hands } = call.votes[vote]!;
          const said = saidIn(call, after);
          const outlook = game.outlook(said, lines[other]!);
          const took = game.outlook(said, lines[taken[0]!]!);
          const played = taken.includes(other) ? branchWith(vote, other) : -1;
          return (
            <li key={vote}>
              <h3>{fill(say.sentence, { n: sentenceOf(call, vote) })}</h3>
              <Bars name={say.byHand} hands={hands} taken={taken} />
              <Bars name={say.byPhone} hands={phones[vote]!} taken={taken} />
              {took && (
                <p>
                  <b>{fill(say.taken, { letter: letters[taken[0]!]! })}</b> {took.text}{' '}
                  <small data-kind={took.kind}>{took.kindName}</small>
                </p>
              )}
              {outlook && (
                <>
                  <p>
                    <b>{fill(say.other, { letter: letters[other]! })}</b> {outlook.text}{' '}
                    <small data-kind={outlook.kind}>{outlook.kindName}</small>
                  </p>
                  <div class={styles.outlook}>
                    <small>{say.would}</small>
                    {outlook.reply.map((sentence) => (
                      <p key={sentence}>{sentence}</p>
                    ))}
                  </div>
                  {outlook.rules.length > 0 && (
                    <ul role="list" class={styles.rules}>
                      {outlook.rules.map(({ name, verdict }) => (
                        <li key={name} data-verdict={verdict}>
                          {verdict !== 'neither' && <b>{say[verdict]}</b>} {name}
                        </li>
                      ))}
                    </ul>
                  )}
                  <p class="small">{outlook.remark}</p>
                </>
              )}
              {played >= 0 && <p class="small">{fill(say.played, { n: played + 1 })}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
