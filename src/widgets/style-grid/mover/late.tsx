import type { Mover, Told } from './props.ts';
import { useState } from 'preact/hooks';
import { activityAnchor } from '../../../i18n/paths.ts';
import { CameFrom } from '../../../progress/accounts/belongs/came-from.tsx';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { useDraftedStore } from '../../../progress/use-progress.ts';
import { Frame } from '../../kit/frame.tsx';
import { Start } from '../../kit/round/start.tsx';
import { latestConcluded } from '../../kit/style/model.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { fetched, useBegin, useLate } from '../../kit/use-late.ts';
import { movesTo, spotOfProfile, type Spot } from '../model/plane.ts';
import { Plane } from '../plane.tsx';
import { placeOf } from '../model/sentences.ts';
import type { ModeProps } from '../props.ts';
import { Advice, stillToTake } from './advice.tsx';
import { Person } from './person.tsx';
import {
  endedMover,
  enough,
  inUse,
  makeMoverStore,
  shortDraft,
  type MoverContext,
  type MoverEvent,
  type Who,
} from './store.ts';
import styles from './view.module.css';

/** Two people on the axes, the way from one to the other, and three sentences to take along. */
export default function MoverView(props: ModeProps<Mover>) {
  const { activity, digest, lesson, data, words, names, children, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<MoverContext, MoverEvent>({
    activity,
    digest,
    lesson,
    make: makeMoverStore,
    ended: endedMover,
    journal: (events, event) => shortDraft(events as MoverEvent[], event as MoverEvent),
  });
  const [said, setSaid] = useState('');
  const [who, setWho] = useState<Who>('me');
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { seed, me, customer } = context;
  // Asked for with the start, so that it is there once both have their place.
  const told = useLate(() => fetched<Told>(props.why), seed !== null);
  const profile = latestConcluded(useSheets('personality-test'));
  const tested = profile && spotOfProfile(profile);
  const taken = inUse(context);
  const done = taken.length >= enough;

  const place = (one: Who, spot: Spot): void => {
    send({ type: 'placed', who: one, spot });
    setWho(one);
    setSaid(placeOf(words[one], spot, words));
  };
  const choose = (event: MoverEvent, count: number): void => {
    send(event);
    setSaid(stillToTake(count, words));
  };

  const start = (): void => {
    begin();
    focusOn('input');
  };
  useBegin(props.begun, ready, start);

  return (
    <Frame
      widget="style-grid"
      activity={activity}
      phase={seed === null ? 'start' : done ? 'done' : me && customer ? 'choosing' : 'placing'}
      title={data.title}
      {...(seed !== null && { ask: data.ask })}
      notice={stale && kit.stale}
    >
      {seed === null ? (
        <Start {...{ kit, ready, start }} rule={data.ask} />
      ) : (
        <div ref={root} class={styles.mover}>
          <CameFrom />
          <div class={styles.both}>
            <Plane
              id={activityAnchor(activity)}
              {...{ words, me, customer }}
              corners={children}
              to={me && customer && movesTo(me, customer).length > 0 ? customer : null}
              place={ready ? place : undefined}
              hand={who}
            />
            <Person
              {...{ who, words, names, ready, tested }}
              turnTo={setWho}
              spot={context[who]}
              place={(spot) => place(who, spot)}
            />
          </div>
          <p class="visually-hidden" role="status">
            {said}
          </p>
          {me && customer ? (
            told && (
              <Advice
                {...{ words, me, customer, taken }}
                data={told}
                take={(behaviour) => choose({ type: 'took', behaviour }, taken.length + 1)}
                leave={(behaviour) => choose({ type: 'left', behaviour }, taken.length - 1)}
              />
            )
          ) : (
            <p class="muted">{me ? words.placeCustomer : words.placeMe}</p>
          )}
        </div>
      )}
    </Frame>
  );
}
