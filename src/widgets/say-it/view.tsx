import { useState } from 'preact/hooks';
import { earAt, wordsAt } from '../../coach/store.ts';
import { guarded } from '../../progress/guarded.tsx';
import { useEntry } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { Start } from '../kit/round/start.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { SayItLate, StartProps } from './props.ts';

/** What is loaded with the first press: the sentences, and the ear that reads what is typed. */
async function asked({ prompts, coach, locale, vocabulary }: StartProps) {
  const [late, ear, split] = await Promise.all([
    fetched<SayItLate>(prompts),
    earAt(coach),
    wordsAt(locale, vocabulary),
  ]);
  return { ...late, ear, split };
}

/** What will be done; all else comes with the first press, or where a round has been begun before. */
function Begin(props: StartProps) {
  const { activity, title, ask, words, kit } = props;
  const draft = useEntry('draft', activity);
  const [pressed, setPressed] = useState(false);
  const late = useLate(
    () => withData(import('./late.tsx'), asked(props)),
    pressed || Boolean(draft),
  );
  if (late) return <late.View {...props} {...late.data} begun={pressed} />;
  return (
    <Frame widget="say-it" activity={activity} phase="start" title={title} ask={ask}>
      <Start rule={words.rule} kit={kit} ready={draft !== undefined} start={() => setPressed(true)}>
        <p role="status">{pressed && words.loading}</p>
      </Start>
    </Frame>
  );
}

export const SayItView = guarded<StartProps>('say-it', Begin, ({ title }) => title);
