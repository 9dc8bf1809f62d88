import { useState } from 'preact/hooks';
import { guarded } from '../../progress/guarded.tsx';
import { Past } from '../../progress/past.tsx';
import { useEntry } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { Start } from '../kit/round/start.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { DrillLate, StartProps } from './props.ts';

/** What will be done; the sentences come with the first press, or where a drill has been begun before. */
function Begin({ sentences, ...props }: StartProps) {
  const { activity, title, ask, words, kit } = props;
  const draft = useEntry('draft', activity);
  const [pressed, setPressed] = useState(false);
  const late = useLate(
    () => withData(import('./late.tsx'), fetched<DrillLate>(sentences)),
    pressed || Boolean(draft),
  );
  if (late) return <late.View {...props} {...late.data} begun={pressed} />;
  return (
    <Frame widget="spin-drill" activity={activity} phase="start" title={title} ask={ask}>
      <Start rule={words.rule} kit={kit} ready={draft !== undefined} start={() => setPressed(true)}>
        <Past activity={activity} words={kit} />
        <p role="status">{pressed && words.loading}</p>
      </Start>
    </Frame>
  );
}

export const SpinDrillView = guarded<StartProps>('spin-drill', Begin, ({ title }) => title);
