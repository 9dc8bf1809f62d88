import type { ModeProps, StyleGridLate, StyleGridProps } from './props.ts';
import type { ComponentChildren } from 'preact';
import { Past } from '../../progress/past.tsx';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { useBegunRound } from '../../progress/use-begun.ts';
import { Start } from '../kit/round/start.tsx';
import { fetched, withData } from '../kit/use-late.ts';

const views = {
  mover: () => import('./mover/late.tsx'),
  pairs: () => import('./cases/late.tsx'),
  scenes: () => import('./cases/late.tsx'),
};

/** Each view is given the data of its own mode. */
type AnyView = Promise<{ default: (props: ModeProps<unknown>) => ComponentChildren }>;

/** What will be done, and the button that begins it; the rest, which weighs more, comes then. */
function StyleGrid({ rest, mode, ...props }: StyleGridProps) {
  const { late, ...start } = useBegunRound(props.activity, () =>
    withData(views[mode]() as AnyView, fetched<StyleGridLate>(rest)),
  );
  if (late) return <late.View {...props} {...late.data} begun={start.begun} />;
  return (
    <Frame widget="style-grid" activity={props.activity} phase="start" title={props.title}>
      <Start {...start} rule={props.ask} kit={props.kit}>
        <Past activity={props.activity} words={props.kit} />
      </Start>
    </Frame>
  );
}

export const StyleGridView = guarded<StyleGridProps>('style-grid', StyleGrid, ({ title }) => title);
