import type { ComponentChildren } from 'preact';
import type { KitWords, ProfileWords, StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { Frame } from '../kit/frame.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { PersonalityTest } from './model.ts';
import styles from './view.module.css';

/** What is said before the first statement. */
export interface StartWords {
  rule: string;
  kept: string;
  start: string;
}

export interface TestProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** the address of the practice page, for links that are sent to somebody */
  page: string;
  title: string;
  ask: string;
  words: StartWords;
  /** the address of the statements and of all other words, in the page's language */
  rest: string;
}

/** What comes later: the statements, what is said about each style, and the words on buttons. */
export interface Rest {
  locale: 'zh-CN' | 'en';
  data: PersonalityTest;
  words: Words & ProfileWords;
  names: StyleNames;
  kit: KitWords;
}

/** What the self-check is; the rest of it weighs more, and is loaded while the learner reads. */
export function PersonalityTestView({ rest, ...props }: TestProps) {
  const late = useLate(() => withData(import('./test.tsx'), fetched<Rest>(rest)));
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
    </Frame>
  );
}

export function Start(props: {
  words: StartWords;
  ready: boolean;
  start(): void;
  children?: ComponentChildren;
}) {
  return (
    <>
      <p class={styles.quiet}>{props.words.rule}</p>
      <p class={styles.quiet}>{props.words.kept}</p>
      <p class={styles.foot}>
        <button type="button" class="button" disabled={!props.ready} onClick={props.start}>
          {props.words.start}
        </button>
        {props.children}
      </p>
    </>
  );
}
