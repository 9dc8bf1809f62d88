import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { Asked, TestProps } from './props.ts';
import { Start } from './start.tsx';
import styles from './view.module.css';

/** What the self-check is; the rest of it weighs more, and is loaded while the learner reads. */
function PersonalityTest({ rest, ...props }: TestProps) {
  const late = useLate(() => withData(import('./late.tsx'), fetched<Asked>(rest)));
  if (late) return <late.View {...props} {...late.data} startWords={props.words} />;
  return (
    <Frame
      widget="personality-test"
      activity={props.activity}
      phase="start"
      title={props.title}
      ask={props.ask}
    >
      <Start words={props.words} ready={false} start={() => {}} />
      <div class={styles.later} />
    </Frame>
  );
}

export const PersonalityTestView = guarded<TestProps>(
  'personality-test',
  PersonalityTest,
  ({ title }) => title,
);
