import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { Start } from '../kit/round/start.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { useBegin } from '../kit/use-late.ts';
import { isFinished } from './model.ts';
import { ForReader } from './letter/reader.tsx';
import {
  endedRewrite,
  makeRewriteStore,
  shortDraft,
  workOf,
  type RewriteContext,
  type RewriteEvent,
} from './store.ts';
import type { DeskProps } from './props.ts';
import styles from './view.module.css';

/** One message, four readers: a mistake to find and a text to write for each. */
export default function Desk(props: DeskProps) {
  const { activity, digest, lesson, data, words, names, kit } = props;
  const { readers } = data;
  const { context, send, begin, ready } = useDraftedStore<RewriteContext, RewriteEvent>({
    activity,
    digest,
    lesson,
    make: makeRewriteStore,
    ended: endedRewrite(readers),
    journal: (events, event) => shortDraft(events as RewriteEvent[], event as RewriteEvent),
    standsAlone: () => true,
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [chosen, setChosen] = useState<string | null>(null);
  const finished = readers.filter(({ style }) => isFinished(workOf(context, style)));
  // Where the learner left off, until another reader is chosen.
  const reader =
    readers.find(({ style }) => style === chosen) ??
    readers.find((one) => !finished.includes(one)) ??
    readers[0]!;
  const next = readers.find((one) => one !== reader && !finished.includes(one));
  const turnTo = (style: string): void => {
    setChosen(style);
    focusOn('[data-now]');
  };
  const start = (): void => {
    begin();
    focusOn('[data-now]');
  };
  useBegin(props.begun, ready, start);
  const begun = context.seed !== null;
  const done = finished.length === readers.length;

  return (
    <Frame
      widget="message-rewriter"
      activity={activity}
      phase={!begun ? 'start' : done ? 'done' : 'writing'}
      title={data.title}
      {...(begun && { ask: data.ask })}
    >
      <div ref={root} class={styles.desk}>
        {!begun ? (
          <Start {...{ kit, ready, start }} rule={data.ask} />
        ) : (
          <>
            <blockquote class={styles.letter}>
              <p class="small muted">{words.letter}</p>
              <p>{data.message}</p>
            </blockquote>
            <div class={styles.tabs} role="group" aria-label={words.readers}>
              {readers.map(({ style }) => (
                <button
                  type="button"
                  class="button-line"
                  key={style}
                  aria-pressed={style === reader.style}
                  data-style={style}
                  onClick={() => turnTo(style)}
                >
                  {finished.some((one) => one.style === style)
                    ? fill(words.finished, { style: names[style] })
                    : names[style]}
                </button>
              ))}
            </div>
            <ForReader
              key={reader.style}
              {...{ reader, words }}
              send={(event) => {
                // Finishing a reader does not turn to the next: there is something to read.
                setChosen(reader.style);
                send(event);
                if (event.type === 'guessed') focusOn('[data-chosen=true]');
                if (event.type === 'compared') focusOn('[data-compared]');
              }}
              id={`${activity.replace('/', '-')}-${reader.style}`}
              name={names[reader.style]}
              work={workOf(context, reader.style)}
            />
            {isFinished(workOf(context, reader.style)) && next && (
              <p>
                <button type="button" class="button" onClick={() => turnTo(next.style)}>
                  {fill(words.nextReader, { style: names[next.style] })}
                </button>
              </p>
            )}
            {done && <p role="status">{words.done}</p>}
          </>
        )}
      </div>
    </Frame>
  );
}
