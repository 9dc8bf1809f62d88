import { fill } from '../../../i18n/text.ts';
import { wayTo } from '../model/call.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** What was said last and what the customer answered; and how it ended, once it has. */
export function Answer({ call, room, game, moment, words, over }: DeskPart & { over: boolean }) {
  const { desk } = words;
  const n = wayTo(call, call.at).length + 1;
  const ending = over ? game.ending : null;
  return (
    <section class={styles.answer} tabIndex={-1} data-now aria-labelledby="now">
      <h2 id="now">{over ? desk.over : fill(desk.where, { phase: moment.phase, n })}</h2>
      {moment.you && (
        <p class={styles.you}>
          <small>{desk.you}</small> {moment.you}
        </p>
      )}
      <div class={styles.customer}>
        <game.Face face={moment.face} size={72} />
        <div>
          <p class={styles.who}>
            <b>{game.customer}</b> {moment.mood}
          </p>
          <blockquote>
            {moment.reply.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </blockquote>
        </div>
      </div>
      {!ending && (
        <p class={styles.row}>
          <button
            type="button"
            class={call.asking ? 'button-line' : 'button'}
            onClick={() => room.send({ type: call.asking ? 'listened' : 'asked' })}
          >
            {call.asking ? desk.listen : desk.ask}
          </button>
        </p>
      )}
    </section>
  );
}
