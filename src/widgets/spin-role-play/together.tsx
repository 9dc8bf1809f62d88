import type { Open } from '../../workshop/together/props.ts';
import { fetched } from '../kit/use-late.ts';
import { Faces } from './customer/faces.tsx';
import { moodOf, Portrait } from './customer/portrait.tsx';
import type { Coach } from './model/debrief/coach.ts';
import { callOf } from './model/state/call.ts';
import type { Voices } from './model/talk/scene.ts';
import type { RoomData } from './props.ts';
import { makeCallStore, type Played } from './store.ts';
import { RoomDebrief } from './together/debrief.tsx';
import { endingAfter, momentAfter, outlookAfter, type Table } from './together/model.ts';

/** A call as a room plays it: said again from the start for every look at it, by the call's own machine. */
export const together: Open = async ({ locale, activity, page, lessonHref, ...given }) => {
  const parts = given.parts[locale];
  const [about, coach, voices] = await Promise.all([
    fetched<RoomData>(parts.room!),
    fetched<Coach>(parts.debrief!),
    given.customer ? fetched<Voices>(parts.voices!) : null,
  ]);
  const play = { ...about.play, ...voices };
  const { scene } = play;
  const { words, customer } = about;
  const temperament = given.customer ?? scene.temperament;
  const { seed } = given;
  const table: Table = { call: callOf(scene, temperament), play, seed, words, coach };

  const played = (said: readonly string[]): Played | null => {
    const store = makeCallStore(scene);
    store.send({ type: 'began', seed });
    store.send({ type: 'met', temperament });
    for (const line of said) store.send({ type: 'said', line });
    const { context } = store.getSnapshot();
    return context.turns.length === said.length ? context : null;
  };
  const turnsOf = (said: readonly string[]) => played(said)?.turns ?? [];
  const phaseOf = (phase: Played['phase']): string =>
    phase === 'brief' || phase === 'debrief' ? '' : words.phases[phase];

  return {
    locale,
    title: about.title,
    customer: customer.name,
    role: `${customer.organisation} · ${customer.title}`,
    brief: about.brief,
    after(said) {
      const now = played(said);
      return now && momentAfter(table, now.turns, phaseOf(now.phase), moodOf);
    },
    outlook: (said, line) => outlookAfter(table, turnsOf(said), line),
    ending: (said) => endingAfter(table, turnsOf(said)),
    Drawings: () => <Faces look={customer.look} activity={activity} />,
    Face: ({ face, size }) => (
      <Portrait activity={activity} mood={face as ReturnType<typeof moodOf>} size={size} />
    ),
    Debrief: ({ said, earlier, rewind, again }) => (
      <RoomDebrief
        given={{
          ...{ ...about, activity, page, lessonHref, play, coach },
          parts: { play: '', voices: '', own: '', debrief: '', coach: '' },
          keepIn: '',
          recording: { temperament, seed, turns: turnsOf(said) },
          marks: null,
          takenBack: 0,
          given: 0,
          foreign: true,
        }}
        earlier={earlier && turnsOf(earlier)}
        {...{ rewind, again }}
      />
    ),
  };
};
