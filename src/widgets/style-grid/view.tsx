import type { ComponentChildren } from 'preact';
import type { Localized } from '../../i18n/text.ts';
import type { KitWords, StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { Frame } from '../kit/frame.tsx';
import { Start } from '../kit/round/start.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { StyleGridData } from './schema.ts';

/** What is loaded while the learner reads: the activity and its words, in the page's language. */
export interface StyleGridLate<Data = Localized<StyleGridData>> {
  data: Data;
  words: Words;
  names: StyleNames;
}

interface StyleGridProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  mode: StyleGridData['mode'];
  title: string;
  ask: string;
  /** the address of what is loaded later */
  rest: string;
  kit: KitWords;
  /** the corners of the plane, drawn by the page */
  children?: ComponentChildren;
}

/** What every mode's view is given. */
export type ModeProps<Data> = Omit<StyleGridProps, 'rest' | 'mode'> & StyleGridLate<Data>;

const views = {
  mover: () => import('./mover/view.tsx'),
  pairs: () => import('./cases/view.tsx'),
  scenes: () => import('./cases/view.tsx'),
};

/** Each view is given the data of its own mode. */
type AnyView = Promise<{ default: (props: ModeProps<unknown>) => ComponentChildren }>;

/** What will be done, and the button that begins it; the rest, which weighs more, comes meanwhile. */
export function StyleGridView({ rest, mode, ...props }: StyleGridProps) {
  const late = useLate(() => withData(views[mode]() as AnyView, fetched<StyleGridLate>(rest)));
  if (late) return <late.View {...props} {...late.data} />;
  return (
    <Frame widget="style-grid" activity={props.activity} phase="start" title={props.title}>
      <Start activity={props.activity} rule={props.ask} kit={props.kit} />
    </Frame>
  );
}
