import { useEffect } from 'preact/hooks';
import { planAsked } from '../../progress/here.client.ts';
import { guarded } from '../../progress/guarded.tsx';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import type { ActivityProps } from '../kit/props.ts';
import { fetched, useLate, useRest, withData } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import { Guess } from './guess.tsx';
import { caseFrom, type Example } from './model/example.ts';
import type { FirstWords } from './props.ts';
import {
  endedStory,
  journal,
  makeStoryStore,
  type StoryContext,
  type StoryEvent,
} from './store.ts';
import type { Words } from './words.ts';
import styles from './view.module.css';

interface DecisionWeightsProps extends ActivityProps<Example, FirstWords> {
  /** the address of all the words, in the page's language */
  late: string;
}

/** A guess first; the chart, which weighs more, is loaded while the learner thinks. */
function DecisionWeights(props: DecisionWeightsProps) {
  const { activity, digest, lesson, data, words, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<StoryContext, StoryEvent>({
    activity,
    digest,
    lesson,
    make: () => makeStoryStore(caseFrom(data)),
    ended: endedStory,
    journal,
  });
  const { guess, view } = context;
  // Who comes from an account's plan comes for a case of one's own.
  useEffect(() => {
    if (ready && view === 'story' && planAsked() !== null) send({ type: 'looked', view: 'own' });
  }, [ready]);
  const late = useLate(() => withData(import('./late.tsx'), fetched<Words>(props.late)), useRest());
  // An account's own sheet does not stand under somebody else's story.
  const mine = view === 'own' && planAsked() !== null;
  return (
    <Frame
      widget="decision-weights"
      activity={activity}
      phase={view === 'own' ? 'own' : guess === null ? 'guessing' : 'exploring'}
      title={mine ? words.sheets : data.title}
      ask={mine ? '' : data.ask}
      notice={stale && kit.stale}
    >
      <div class={styles.frame}>
        <Views
          title={words.views}
          names={{ story: words.story, own: words.own }}
          view={view}
          ready={ready && late !== null}
          look={(next) => send({ type: 'looked', view: next })}
        />
        {late && (view === 'own' || guess !== null) ? (
          <late.View {...{ context, send, begin, data, kit }} words={late.data} />
        ) : (
          <Guess
            key={guess}
            {...{ data, words, guess }}
            ready={ready && guess === null}
            draw={(stage) => send({ type: 'guessed', stage })}
          />
        )}
        {view === 'story' && <p class={styles.source}>{data.invented}</p>}
      </div>
    </Frame>
  );
}

export const DecisionWeightsView = guarded<DecisionWeightsProps>(
  'decision-weights',
  DecisionWeights,
  ({ data }) => data.title,
);
