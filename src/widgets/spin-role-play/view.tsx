import type { KitWords, StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';

import { Frame } from '../kit/frame.tsx';
import type { Style } from '../kit/style/schema.ts';
import { fetched, useLate } from '../kit/use-late.ts';
import { Brief } from './brief.tsx';
import type { Play, Scene } from './scene.model.ts';

export interface RolePlayProps extends Pick<Scene, 'title' | 'brief' | 'customer' | 'buyer'> {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** address of the lesson that the coach's notes rest on, without an anchor; empty while it is not written */
  lessonHref: string;
  /** address of this call alone on a page */
  page: string;
  offer: { name: string; cost: number };
  /** the scenario's own temperament */
  own: Style;
  words: Words['call'];
  /** of the five styles */
  names: StyleNames;
  kit: KitWords;
}

/** The brief; the call, which weighs more, is loaded while the learner reads it. */
export function RolePlayView(props: RolePlayProps) {
  const late = useLate(async () => {
    const [{ default: Call }, play] = await Promise.all([
      import('./call.tsx'),
      fetched<Play>(`${props.page.slice(0, -1)}.play.json`),
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
