import { useEffect } from 'preact/hooks';
import { Past } from '../../progress/past.tsx';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { keyOf } from '../kit/hands/model.ts';
import { useAnswers } from '../kit/hands/use-answers.ts';
import { useKeysInView } from '../kit/hands/use-keys-in-view.ts';
import { Start } from '../kit/round/start.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { Asked } from './round/asked.tsx';
import { kinds, type Kind } from './model.ts';
import type { DrillProps } from './props.ts';
import { Result } from './round/result.tsx';
import {
  endedDrill,
  makeDrillStore,
  shortDraft,
  shownIn,
  type DrillContext,
  type DrillEvent,
} from './store.ts';
import styles from './view.module.css';

/** A whole drill: sentence by sentence, and what was confused. */
export default function Drill(props: DrillProps) {
  const { activity, data, words, kit } = props;
  const { sentences } = data;
  const { context, send, begin, ready, stale } = useDraftedStore<DrillContext, DrillEvent>({
    ...props,
    make: () => makeDrillStore(sentences),
    ended: endedDrill(sentences),
    journal: shortDraft,
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const id = shownIn(sentences, context);
  const { looking, answers } = context;
  const shown = sentences.find((one) => one.id === id);
  const phase = context.seed === null ? 'start' : !shown ? 'over' : looking ? 'checked' : 'asking';
  const { tooSoon, guard } = useAnswers(`${answers.length} ${phase}`, props.begun);

  const move = (event: DrillEvent): void => {
    send(event);
    focusOn('[data-now]');
  };
  const start = (): void => {
    begin();
    focusOn('[data-now]');
  };
  // The press came before the sentences did.
  useEffect(() => {
    if (ready && props.begun && context.seed === null && !stale) start();
  }, [ready]);

  const give = (given: Kind): void => {
    if (phase === 'asking') move({ type: 'answered', id: id!, given });
  };
  const pressed = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (tooSoon(event)) return;
    const given = kinds[Number(key) - 1];
    const goesOn = key === 'Enter' && !(event.target as Element).closest('button, a, summary');
    if (given && phase === 'asking') give(given);
    else if (goesOn && phase === 'checked') move({ type: 'advanced' });
    else return;
    event.preventDefault();
  };
  useKeysInView(root, pressed);

  return (
    <Frame
      widget="spin-drill"
      activity={activity}
      phase={phase}
      title={data.title}
      {...(phase !== 'over' && { ask: data.ask })}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.drill} {...guard}>
        {phase === 'start' && (
          <Start {...{ kit, ready, start }} rule={words.rule}>
            <Past activity={activity} words={kit} />
          </Start>
        )}
        {shown && (
          <Asked
            {...{ data, words, kit, context, give, shown }}
            goOn={() => move({ type: 'advanced' })}
            stop={() => move({ type: 'stopped' })}
          />
        )}
        {phase === 'over' && (
          <Result
            {...{ activity, data, words, kit, context, start }}
            resume={() => move({ type: 'resumed' })}
          />
        )}
      </div>
    </Frame>
  );
}
