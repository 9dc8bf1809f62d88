import type { KitWords } from '../kit/words.ts';
import { Past } from '../../progress/past.tsx';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { useBegunRound } from '../../progress/use-begun.ts';
import { Start } from '../kit/round/start.tsx';
import { fetched, withData } from '../kit/use-late.ts';
import type { TwoTracks } from './model.ts';
import type { TwoTracksWords } from './props.ts';

interface TwoTracksProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  lessonHref: string;
  title: string;
  ask: string;
  rule: string;
  /** the address of the cases, in the page's language */
  cases: string;
  words: TwoTracksWords;
  kit: KitWords;
}

/** What will be asked; the cases, which weigh more, come when the learner begins. */
function TwoTracks({ cases, ...props }: TwoTracksProps) {
  const { late, ...start } = useBegunRound(props.activity, () =>
    withData(import('./late.tsx'), fetched<TwoTracks>(cases)),
  );
  if (late) return <late.View {...props} data={late.data} begun={start.begun} />;
  return (
    <Frame
      widget="two-tracks"
      activity={props.activity}
      phase="start"
      title={props.title}
      ask={props.ask}
    >
      <Start {...start} rule={props.rule} kit={props.kit}>
        <Past activity={props.activity} words={props.kit} />
      </Start>
    </Frame>
  );
}

export const TwoTracksView = guarded<TwoTracksProps>('two-tracks', TwoTracks, ({ title }) => title);
