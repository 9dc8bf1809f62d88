import { fill } from '../../../i18n/text.ts';
import { useCode, type Code } from '../../lan/use-code.ts';
import { WholeScreen } from '../../projector/whole.tsx';
import { saidIn, splitsIn, type RoomCall } from '../model/call.ts';
import { byPhone } from '../model/ballot.ts';
import { letters, totalOf, type Hands } from '../model/vote.ts';
import type { Game, TogetherProps } from '../props.ts';
import { useCall, useGames } from '../use-call.ts';
import { useFit } from './use-fit.ts';
import styles from './view.module.css';

interface ProjectorProps extends Pick<TogetherProps, 'locale' | 'activities' | 'note'> {
  words: Pick<TogetherProps['words'], 'projector' | 'phones'>;
  addresses: Pick<TogetherProps['addresses'], 'vote'>;
}
interface ShownProps extends ProjectorProps {
  call: RoomCall;
  games: readonly Game[];
  said: readonly string[];
  /** for phones, until the first vote is over */
  code: Code | null;
}

/** The customer, what we said, and what the customer answered; of a long answer the last sentence is kept. */
function Customer({ games, said, words, call, code }: ShownProps) {
  const game = games[0]!;
  const { face, mood, you } = game.after(said)!;
  return (
    <header class={styles.customer}>
      <div class={styles.who}>
        <game.Face face={face} size={160} />
        {call.asking && games.length > 1 ? (
          <h1>{fill(words.projector.nth, { n: call.votes.length + 1 })}</h1>
        ) : (
          <>
            <h1>{game.customer}</h1>
            <p>{mood}</p>
          </>
        )}
      </div>
      <div class={styles.words}>
        {games.map(({ locale, after }) => {
          const moment = after(said)!;
          return (
            <div key={locale} lang={locale}>
              {moment.you && !call.asking && (
                <p class={styles.you}>
                  {locale === game.locale && <small>{words.projector.said} </small>}
                  {moment.you}
                </p>
              )}
              <blockquote>
                {moment.reply.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </blockquote>
            </div>
          );
        })}
        {you === null && !call.asking && <p class={styles.you}>{words.projector.opens}</p>}
      </div>
      {code && (
        <figure class={styles.code}>
          <img src={code.picture} alt="" />
          <figcaption>
            {words.phones.scan}
            <br />
            <span class="num">{code.address.replace(/^http:\/\//, '')}</span>
          </figcaption>
        </figure>
      )}
    </header>
  );
}

/** What can be said, lettered: in each language beside the other. */
function Lines({ call, games, said, words }: ShownProps) {
  const moments = games.map(({ after }) => after(said)!);
  return (
    <section class={styles.asked}>
      {games.length === 1 && <h2>{fill(words.projector.choose, { n: call.votes.length + 1 })}</h2>}
      <ol role="list" class={styles.lines}>
        {moments[0]!.lines.map(({ id }, place) => (
          <li key={id}>
            <b>{letters[place]}</b>
            {games.map(({ locale }, at) => (
              <p key={locale} lang={locale}>
                {moments[at]!.lines[place]!.text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How it ended, and the sentence at which the room was split most. */
function Over({ call, games, said, words }: ShownProps) {
  const phones = byPhone(call);
  const handsOf = (vote: number): Hands =>
    totalOf(call.votes[vote]!.hands) > 0 ? call.votes[vote]!.hands : phones[vote]!;
  const [split] = splitsIn(call, handsOf);
  return (
    <section class={styles.over}>
      {games.map(({ locale, ending }) => (
        <div key={locale} lang={locale}>
          <h2>{ending(said)!.title}</h2>
          <p>{ending(said)!.text}</p>
        </div>
      ))}
      {split && (
        <div class={styles.split}>
          <h3>{words.projector.splits}</h3>
          {[split.taken[0]!, split.other].map((place) => (
            <p key={place}>
              <b>{letters[place]}</b>
              <span class="num">{handsOf(split.vote)[place]}</span>
              {games.map(({ locale, outlook }) => {
                const { after, lines } = call.votes[split.vote]!;
                return (
                  <span key={locale} lang={locale}>
                    {outlook(saidIn(call, after), lines[place]!)?.text}
                  </span>
                );
              })}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

/** What the room sees: the customer, what the customer says, and the lines to choose from. */
export function TogetherProjector(props: ProjectorProps) {
  const { session: call } = useCall();
  const { games: all, stale } = useGames(props, call, call?.both ?? false);
  const games = call?.both ? all : all.slice(0, 1);
  const said = call ? saidIn(call, call.at) : [];
  const moment = stale ? null : (games[0]?.after(said) ?? null);
  const over = moment?.lines.length === 0;
  const shows = !moment ? 'waiting' : over ? 'over' : call!.asking ? 'lines' : 'answer';
  const phones = useCode(props.note, props.addresses.vote);
  const code = phones !== 'none' && call?.votes.length === 0 ? phones : null;
  const root = useFit<HTMLElement>(
    `${shows} ${call?.id} ${call?.at} ${call?.votes.length} ${games.length} ${code?.address}`,
  );
  const shown = { ...props, call: call!, games, said, code };
  const game = games[0];
  return (
    <main
      ref={root}
      class={styles.projector}
      data-shows={shows}
      data-both={games.length > 1 || undefined}
    >
      {moment && game ? (
        <>
          <game.Drawings />
          <div class={styles.shown} aria-live="polite">
            <Customer {...shown} />
            {shows === 'lines' && <Lines {...shown} />}
            {over && <Over {...shown} />}
          </div>
        </>
      ) : (
        <h1 class={styles.waiting}>{props.words.projector.waiting}</h1>
      )}
      <WholeScreen label={props.words.projector.whole} />
    </main>
  );
}
