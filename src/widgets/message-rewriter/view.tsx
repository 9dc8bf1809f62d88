import type { KitWords, RoundWords, StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { Frame } from '../kit/frame.tsx';
import { Start } from '../kit/round/start.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { Rewrite } from './model.ts';

/** What is loaded while the learner reads: the activity and its words, in the page's language. */
export interface RewriteLate {
  data: Rewrite;
  words: Words & RoundWords;
  names: StyleNames;
}

interface RewriterProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  /** the address of what is loaded later */
  rest: string;
  kit: KitWords;
}

export type DeskProps = Omit<RewriterProps, 'rest'> & RewriteLate;

/** What will be done, and the button that begins it; the rest, which weighs more, comes meanwhile. */
export function RewriterView({ rest, ...props }: RewriterProps) {
  const late = useLate(() => withData(import('./desk.tsx'), fetched<RewriteLate>(rest)));
  if (late) return <late.View {...props} {...late.data} />;
  return (
    <Frame widget="message-rewriter" activity={props.activity} phase="start" title={props.title}>
      <Start activity={props.activity} rule={props.ask} kit={props.kit} />
    </Frame>
  );
}
