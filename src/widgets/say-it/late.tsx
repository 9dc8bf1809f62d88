import { useEffect } from 'preact/hooks';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { useAnswers } from '../kit/hands/use-answers.ts';
import { Start } from '../kit/round/start.tsx';
import { useTyped } from '../kit/text/use-typed.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { Asked } from './round/asked.tsx';
import { heardOf } from './model.ts';
import type { SayItProps } from './props.ts';
import { Result } from './round/result.tsx';
import {
  answerTo,
  endedSayIt,
  makeSayItStore,
  shortDraft,
  shownIn,
  type SayItContext,
  type SayItEvent,
} from './store.ts';
import styles from './view.module.css';

/** A whole round: customer by customer, what is typed and what it is read as, and at the end one's own questions. */
export default function SayIt(props: SayItProps) {
  const { activity, data, words, kit, ear } = props;
  const { prompts } = data;
  const { context, send, begin, ready, stale } = useDraftedStore<SayItContext, SayItEvent>({
    ...props,
    make: () => makeSayItStore(prompts),
    ended: endedSayIt,
    journal: (events, event, before, after) =>
      shortDraft(events as SayItEvent[], event as SayItEvent, before, after),
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const shown = shownIn(prompts, context);
  const answer = shown ? answerTo(context, shown.id) : undefined;
  const phase = context.seed === null ? 'start' : !shown ? 'over' : answer ? 'read' : 'asking';
  const { guard } = useAnswers(`${context.passed.length} ${phase}`, props.begun);

  const type = useTyped((text) => send({ type: 'typing', text }));
  const move = (event: SayItEvent): void => {
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

  return (
    <Frame
      widget="say-it"
      activity={activity}
      phase={phase}
      title={data.title}
      {...(phase === 'start' && { ask: data.ask })}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.desk} {...guard}>
        {phase === 'start' && <Start {...{ kit, ready, start }} rule={words.rule} />}
        {shown && (
          <Asked
            key={shown.id}
            {...{ ...props, shown, answer, move }}
            place={context.passed.length + 1}
            typed={context.typing}
            type={type}
            wrote={context.answers.length > 0}
            write={(text) => move({ type: 'wrote', id: shown.id, text, heard: heardOf(ear, text) })}
          />
        )}
        {phase === 'over' && <Result {...{ ...props, context, move, start }} />}
      </div>
    </Frame>
  );
}
