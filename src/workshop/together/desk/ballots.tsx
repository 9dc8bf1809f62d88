import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { readBallot } from '../model/ballot.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** In bytes: the codes of a whole room are fewer. */
const longestFile = 20_000;

/** Takes in what people voted on their phones, when nobody saw it. */
export function Ballots({ call, room, words: { ballots: say, desk } }: DeskPart) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const takeIn = (text: string): void => {
    // Several may be pasted at once, one a line.
    const lines = text.split(/\n|,|，|;/).filter((line) => line.trim() !== '');
    const wrong = lines.filter((line) => readBallot(line) === null);
    for (const code of lines) room.send({ type: 'handed-in', code });
    setTyped(wrong.join('\n'));
    setTold(wrong.length > 0 ? fill(say.wrong, { codes: wrong.join(desk.list) }) : say.taken);
  };
  const dropped = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const texts = await Promise.all(files.map((file) => file.slice(0, longestFile).text()));
    takeIn(texts.join('\n'));
  };
  return (
    <section
      class={styles.ballots}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void dropped(event)}
    >
      <h2>{say.title}</h2>
      <p class="small muted">{say.text}</p>
      <form
        class={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          takeIn(typed);
        }}
      >
        <label>
          <span class="small">{say.code}</span>
          <textarea
            rows={2}
            required
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
