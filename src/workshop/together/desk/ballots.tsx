import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { readBallot } from '../model/ballot.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** Takes in what people voted on their phones, when nobody saw it. */
export function Ballots({ call, room, words: { ballots: say } }: DeskPart) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const take = (event: Event): void => {
    event.preventDefault();
    // Several may be pasted at once, one a line.
    const lines = typed.split(/\n|,|，|;/).filter((line) => line.trim() !== '');
    const wrong = lines.filter((line) => readBallot(line) === null);
    for (const code of lines) room.send({ type: 'handed-in', code });
    setTyped(wrong.join('\n'));
    setTold(wrong.length > 0 || lines.length === 0 ? say.wrong : say.taken);
  };
  return (
    <section class={styles.ballots}>
      <h2>{say.title}</h2>
      <p class="small muted">{say.text}</p>
      <form class={styles.row} onSubmit={take}>
        <label>
          <span class="small">{say.code}</span>
          <textarea
            rows={2}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {say.take}
        </button>
      </form>
      <p role="status">
        {told} {call.ballots.length > 0 && fill(say.count, { n: call.ballots.length })}
      </p>
    </section>
  );
}
