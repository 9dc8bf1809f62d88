import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { guarded } from '../../progress/guarded.tsx';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate, useRest } from '../kit/use-late.ts';
import { emptyOf, hasText, longest, rowsOf, type Answers } from './model.ts';
import type { WriteFirstProps } from './props.ts';
import {
  endedWriteFirst,
  makeWriteFirstStore,
  shortDraft,
  type WriteFirstContext,
  type WriteFirstEvent,
} from './store.ts';
import styles from './view.module.css';

/** A field for each part; once something is written, the worked answers beside one's own. */
function WriteFirst(props: WriteFirstProps) {
  const { activity, digest, lesson, data, words } = props;
  const { context, send, ready } = useDraftedStore<WriteFirstContext, WriteFirstEvent>({
    activity,
    digest,
    lesson,
    make: makeWriteFirstStore,
    ended: endedWriteFirst,
    journal: (events, event) => shortDraft(events as WriteFirstEvent[], event as WriteFirstEvent),
    standsAlone: () => true,
  });
  const late = useLate(async () => {
    const [{ Worked }, answers] = await Promise.all([
      import('./late.tsx'),
      fetched<Answers>(props.late),
    ]);
    return { Worked, answers };
  }, useRest());
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [refused, setRefused] = useState<'all' | 'some' | null>(null);
  const { texts, compared } = context;
  const id = activity.replace('/', '-');
  const empty = emptyOf(data.parts, texts);
  const left = {
    n: empty.length,
    parts: empty.map(({ name }) => name).join(words.separator),
  };
  /** Whoever leaves some empty is told so, and may: a second press shows the answers. */
  const show = (): void => {
    const refuse = !hasText(texts) ? 'all' : empty.length > 0 && refused !== 'some' ? 'some' : null;
    setRefused(refuse);
    if (!refuse) send({ type: 'compared' });
    focusOn(refuse ? `[id="${id}-${empty[0]!.id}"]` : '[data-compared]');
  };
  return (
    <Frame
      widget="write-first"
      activity={activity}
      phase={compared ? 'compared' : 'writing'}
      title={data.title}
      ask={data.ask}
    >
      <div ref={root} class={styles.desk} data-shown={compared}>
        {compared && late && (
          <p class={styles.compare} tabIndex={-1} data-compared>
            {late.answers.compare}{' '}
            <small>
              {empty.length > 0 && <>{fill(words.leftEmpty, left)} </>}
              {words.shown}
            </small>
          </p>
        )}
        {data.parts.map(({ id: part, name, hint }) => (
          <div key={part} class={styles.part}>
            <label for={`${id}-${part}`}>
              <b>{name}</b>
              {hint && <span>{hint}</span>}
            </label>
            <textarea
              id={`${id}-${part}`}
              rows={Math.max(2, rowsOf(texts[part] ?? '', 34))}
              maxLength={longest}
              value={texts[part] ?? ''}
              readOnly={!ready}
              aria-describedby={refused ? `${id}-fault` : undefined}
              onInput={({ currentTarget }) => {
                if (refused === 'all') setRefused(null);
                send({ type: 'wrote', part, text: currentTarget.value });
              }}
            />
            {/* On paper, where a field would neither grow nor break. */}
            <p class={styles.written} aria-hidden="true">
              {texts[part]}
            </p>
            {compared && late && <late.Worked answers={late.answers} {...{ part, words }} />}
          </div>
        ))}
        <p class={styles.fault} id={`${id}-fault`} role="alert">
          {refused === 'all' && words.writeSome}
          {refused === 'some' && !compared && empty.length > 0 && fill(words.someEmpty, left)}
        </p>
        <p class={styles.foot}>
          {!compared && (
            <button type="button" class="button" disabled={!ready || !late} onClick={show}>
              {words.show}
            </button>
          )}
          {compared && (
            <button type="button" class="button-line" onClick={() => window.print()}>
              {words.print}
            </button>
          )}
          <span>{words.onlyHere}</span>
        </p>
      </div>
    </Frame>
  );
}

export const WriteFirstView = guarded<WriteFirstProps>(
  'write-first',
  WriteFirst,
  ({ data }) => data.title,
);
