import type { Ending, Line, Moment, Outlook } from '../../../workshop/together/model/game.ts';
import { debrief } from '../model/debrief/debrief.ts';
import { endingOf } from '../model/debrief/verdict.ts';
import type { Coach } from '../model/debrief/coach.ts';
import { hand, placed } from '../model/hand/hand.ts';
import { say, stateAfterAll, type Turn } from '../model/rules/turn.ts';
import type { Call } from '../model/state/call.ts';
import { stageOf } from '../model/state/need.ts';
import type { CallLine } from '../model/state/scenario.ts';
import { moodAfter, patienceWord, tipOf, trustWord } from '../model/talk/mind.ts';
import { openingOf } from '../model/talk/reply.ts';
import { exchangesOf, offeredAs } from '../model/talk/said.ts';
import type { Play } from '../model/talk/scene.ts';
import type { Words } from '../words.ts';

/** One scenario in one language with one customer, as a room plays it. */
export interface Table {
  call: Call;
  play: Play;
  seed: number;
  words: Words['call'];
  coach: Coach;
}

const lineIn = (
  { call, play, words, coach }: Table,
  line: CallLine,
  before: Turn['before'],
): Line => ({
  id: line.id,
  text: offeredAs(play.scene, line, call, before, words.saidJoin),
  kind: line.kind,
  kindName: words.kinds[line.kind],
  remark: coach.notes[line.id]!.note,
});

/** @param faceOf the face of a bearing */
export function momentAfter(
  table: Table,
  turns: readonly Turn[],
  phase: string,
  faceOf: (bearing: ReturnType<typeof moodAfter>) => string,
): Moment {
  const { call, play, seed, words } = table;
  const state = stateAfterAll(call, turns);
  const last = exchangesOf(play, call, turns, words.saidJoin).at(-1);
  const bearing = moodAfter(turns.at(-1), state);
  const over = Boolean(turns.at(-1)?.outcome);
  const offers = over ? [] : placed(hand(call, state), state, seed);
  return {
    you: last?.you ?? null,
    reply: last?.reply ?? [openingOf(play.phrases[call.temperament]!, seed)],
    face: faceOf(bearing),
    mood: words.moods[bearing],
    phase,
    inside: [
      { name: words.need, value: words.stages[stageOf(call, state)] },
      { name: words.scale, value: words.tips[tipOf(call, state)] },
      { name: words.patience, value: words.patienceWords[patienceWord(state)] },
      { name: words.trust, value: words.trustWords[trustWord(state)] },
    ],
    lines: offers.map(({ line }) => lineIn(table, line, state)),
  };
}

/** What a line would have led to behind these turns; null where it cannot be said there. */
export function outlookAfter(table: Table, turns: readonly Turn[], id: string): Outlook | null {
  const { call, play, words, coach } = table;
  const state = stateAfterAll(call, turns);
  const line = call.knowledge(state.landed).sayable.find((one) => one.id === id);
  if (!line || turns.at(-1)?.outcome) return null;
  const turn = say(call, state, line);
  return {
    ...lineIn(table, line, state),
    reply: exchangesOf(play, call, [...turns, turn], words.saidJoin).at(-1)!.reply,
    rules: turn.rules.map(({ name, verdict }) => ({
      name: coach.rules[name]!.name,
      verdict,
    })),
  };
}

/** How it ended, in a word and a sentence; null while it goes on. */
export function endingAfter({ call, play, coach }: Table, turns: readonly Turn[]): Ending | null {
  const outcome = turns.at(-1)?.outcome;
  if (!outcome) return null;
  const ending = endingOf(debrief(call, turns));
  return {
    title: coach.words.outcomes[outcome],
    text: ending === 'outcome' ? play.scene.outcomes[outcome] : coach.words.endings[ending],
  };
}
