import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { fetched, useLate } from '../kit/use-late.ts';
import { Brief } from './brief/view.tsx';
import type { Play } from './model/talk/scene.ts';
import type { RolePlayProps } from './props.ts';

/** The brief; the call, which weighs more, is loaded while the learner reads it. */
function RolePlay(props: RolePlayProps) {
  const late = useLate(async () => {
    const [{ default: Call }, play] = await Promise.all([
      import('./late.tsx'),
      fetched<Play>(props.parts.play),
    ]);
    return { Call, play };
  });
  if (late) return <late.Call {...props} play={late.play} />;
  return (
    <Frame widget="spin-role-play" activity={props.activity} phase="brief" title={props.title}>
      <Brief {...props} temperament={props.own} ready={false} />
    </Frame>
  );
}

export const RolePlayView = guarded<RolePlayProps>(
  'spin-role-play',
  RolePlay,
  ({ title }) => title,
);
