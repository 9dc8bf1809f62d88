import { useEffect } from 'preact/hooks';
import { planAsked } from '../../progress/here.client.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate, useRest, useWhole, withData } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import type { Story } from './model/story.ts';
import type { StoryWords, Words } from './model/sentences.ts';
import type { BalanceProps } from './props.ts';
import { endedStory, makeStoryStore, type StoryContext, type StoryEvent } from './story/store.ts';
import { StoryView } from './story/view.tsx';
import styles from './view.module.css';

/** A story of hidden costs that come to light by asking, and a balance for the learner’s own deals. */
export default function Whole(
  props: Pick<BalanceProps, 'activity' | 'digest' | 'lesson' | 'kit' | 'why' | 'own'> & {
    data: Story;
    words: StoryWords;
  },
) {
  const { activity, digest, lesson, words, kit } = props;
  const data = useWhole(props.data, props.why, useRest());
  const { context, send, begin, ready, stale } = useDraftedStore<StoryContext, StoryEvent>({
    activity,
    digest,
    lesson,
    make: () => makeStoryStore(data.costs),
    ended: endedStory(data.costs),
  });
  const { view } = context;
  // Who comes from an account's plan comes for a deal of one's own.
  useEffect(() => {
    if (ready && view === 'story' && planAsked() !== null) send({ type: 'looked', view: 'own' });
  }, [ready]);
  // Asked for with the first step of the story, at whose end it leads there.
  const own = useLate(
    () => withData(import('./deal/view.tsx'), fetched<Words>(props.own)),
    view === 'own' || context.step > 0,
  );
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const ended = endedStory(data.costs)(context) !== null;
  const phases = ['level', 'light', ended ? 'ended' : 'asking'] as const;
  // An account's own sheet does not stand under somebody else's story.
  const mine = view === 'own' && planAsked() !== null;
  return (
    <Frame
      widget="balance-scale"
      activity={activity}
      phase={view === 'own' ? 'own' : phases[context.step]!}
      title={mine ? words.sheets : data.title}
      ask={mine ? '' : data.ask}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.frame}>
        <Views
          title={words.views}
          names={{ story: words.story, own: words.own }}
          {...{ view, ready }}
          look={(next) => send({ type: 'looked', view: next })}
        />
        {view === 'story' ? (
          <StoryView
            story={data}
            {...{ activity, context, words, kit, ready, ended, focusOn }}
            send={send}
            again={() => {
              begin();
              focusOn('[data-now]');
            }}
            toOwn={() => {
              send({ type: 'looked', view: 'own' });
              focusOn('[data-view="own"]');
            }}
          />
        ) : (
          own && <own.View story={data} words={own.data} />
        )}
      </div>
    </Frame>
  );
}
