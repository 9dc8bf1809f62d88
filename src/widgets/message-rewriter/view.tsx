import type { RewriteLate, RewriterProps } from './props.ts';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { useBegunRound } from '../../progress/use-begun.ts';
import { Start } from '../kit/round/start.tsx';
import { fetched, withData } from '../kit/use-late.ts';

/** What will be done, and the button that begins it; the rest, which weighs more, comes then. */
function Rewriter({ rest, ...props }: RewriterProps) {
  const { late, ...start } = useBegunRound(props.activity, () =>
    withData(import('./late.tsx'), fetched<RewriteLate>(rest)),
  );
  if (late) return <late.View {...props} {...late.data} begun={start.begun} />;
  return (
    <Frame widget="message-rewriter" activity={props.activity} phase="start" title={props.title}>
      <Start {...start} rule={props.ask} kit={props.kit} />
    </Frame>
  );
}

export const RewriterView = guarded<RewriterProps>(
  'message-rewriter',
  Rewriter,
  ({ title }) => title,
);
