import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { saveSetting } from '../../progress/store.ts';
import { useDraftedStore, useEntry } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { keyOf } from '../kit/hands/model.ts';
import { useAnswers } from '../kit/hands/use-answers.ts';
import { useTyped } from '../kit/text/use-typed.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate } from '../kit/use-late.ts';
import { FrictionNote } from './brief/friction.tsx';
import { Brief } from './brief/view.tsx';
import { Stage } from './call/stage.tsx';
import { useWindow } from './call/use-window.ts';
import styles from './call/view.module.css';
import { useCode } from './debrief/use-code.ts';
import { useBefore } from './follow/use-before.ts';
import { useOwn } from './own/use-own.ts';
import type { CallEvent } from './machine.ts';
import type { Recording } from './model/code/code.ts';
import type { Coach } from './model/debrief/coach.ts';
import { hand, placed } from './model/hand/hand.ts';
import { say as saidAs, stateAfterAll, type Turn } from './model/rules/turn.ts';
import { callAs } from './model/state/call.ts';
import { recallIn } from './model/state/recall.ts';
import type { CallLine } from './model/state/scenario.ts';
import { stageOf } from './model/state/need.ts';
import { moodAfter, patienceWord, tipOf, trustWord } from './model/talk/mind.ts';
import type { CallProps } from './props.ts';
import type { Voices } from './model/talk/scene.ts';
import { endedCall, journalOf, makeCallStore, type Played } from './store.ts';

/** Why a link cannot be shown. */
const refusals = {
  typo: 'linkTypo',
  edited: 'linkEdited',
  newer: 'linkNewer',
  marks: 'marksTypo',
} as const;

/** Marks of one's own call are shown beside it; all other calls that come in a link are somebody else's. */
const isSame = (one: Recording, other: Recording): boolean =>
  one.seed === other.seed &&
  one.temperament === other.temperament &&
  heardIn(one) === heardIn(other);
/** What was typed may have found no room in a link; what it was heard as has. */
const heardIn = ({ turns }: Recording): string =>
  JSON.stringify(turns.map(({ line, back }) => [line.id, back]));

type Typed = Pick<Turn, 'own'>;

/** A whole call: the brief, the talk, and what is learnt from it. */
export default function Call(props: CallProps) {
  const { activity, digest, lesson, words, kit } = props;
  const { scene } = props.play;
  const { context, send, begin, ready, stale } = useDraftedStore<Played, CallEvent>({
    activity,
    digest,
    lesson,
    make: () => makeCallStore(scene),
    ended: endedCall(scene),
    journal: journalOf,
  });
  const { code, forget } = useCode();
  const [unfolded, setUnfolded] = useState(false);
  // Asked for while the call goes on, so that its end needs no network.
  const over = context.turns.length > 0 || context.phase === 'debrief' || code !== null;
  const late = useLate(async () => {
    const [{ default: Debrief }, { opened }, { default: Sheets }, coach] = await Promise.all([
      import('./debrief/view.tsx'),
      import('./model/code/marks.ts'),
      import('./sheet/view.tsx'),
      fetched<Coach>(props.parts.debrief),
    ]);
    return { Debrief, Sheets, coach, opened };
  }, over || unfolded);
  const shared = useMemo(
    () => (code === null || !late ? null : late.opened(scene, props, code)),
    [code, late],
  );
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [wanted, setWanted] = useState(scene.temperament);
  const [said, setSaid] = useState('');
  /** the summary for which is chosen what it repeats, and when */
  const [recalls, setRecalls] = useState<({ line: CallLine; at: number } & Typed) | null>(null);
  const kinds = useEntry('setting', 'line-kinds')?.value === 'on';
  const typing = useEntry('setting', 'own-words')?.value === 'on';
  /** what stands in the field of the call that was begun with `seed` */
  const typed = useRef<{ seed: number | null; text: string } | null>(null);
  const type = useTyped((text) => {
    if (text !== context.typing) send({ type: 'typing', text });
  });

  const { phase, turns, asides, given } = context;
  const own = phase === 'debrief' ? { ...context, seed: context.seed ?? 0 } : null;
  const foreign = shared?.ok && !(own && isSame(own, shared.recording)) ? shared.recording : null;
  const shown = foreign ?? own;
  const temperament = foreign?.temperament ?? (phase === 'brief' ? wanted : context.temperament);
  const voices = useLate(
    () => fetched<Voices>(props.parts.voices),
    !(temperament in props.play.phrases),
  );
  const play = useMemo(() => ({ ...props.play, scene, ...voices }), [scene, voices]);
  const speaks = temperament in play.phrases;
  const seed = context.seed ?? 0;
  const { tooSoon, guard } = useAnswers(`${phase} ${turns.length}`);
  const before = useBefore(props);
  const call = useMemo(() => callAs(scene, context), [scene, context.temperament, context.told]);
  const state = stateAfterAll(call, turns, asides);
  const offers = useMemo(() => placed(hand(call, state), state, seed), [call, state, seed]);
  const talking = phase !== 'brief' && phase !== 'debrief' && !foreign;
  const ownLate = useOwn(
    props,
    typing || asides.length > 0 || turns.some(({ own, asides }) => own ?? asides),
  );
  const { filled, enter, leave } = useWindow(activity, talking, () => focusOn('[data-now]'));

  const move = (event: CallEvent): void => {
    send(event);
    focusOn('[data-now]');
  };
  const say = (line: CallLine, { own, back }: Typed & Pick<Turn, 'back'> = {}): void => {
    if (!ready) return;
    if (line.kind === 'summary' && !back && recallIn(call, state).misheard.length > 0) {
      setRecalls({ line, at: turns.length, ...(own && { own }) });
      focusOn('[data-recall]');
      return;
    }
    setRecalls(null);
    const turn = saidAs(call, state, line, back, own);
    const { after } = turn;
    setSaid(
      fill(words.mindSaid, {
        mood: words.moods[moodAfter(turn, after)],
        stage: words.stages[stageOf(call, after)],
        tip: words.tips[tipOf(call, after)],
        patience: words.patienceWords[patienceWord(after)],
        trust: words.trustWords[trustWord(after)],
      }),
    );
    send({ type: 'said', line: line.id, ...(back && { back }), ...(own && { own }) });
    // Where there is a keyboard beside the screen, the next sentence is typed at once.
    const types = own && matchMedia('(hover: hover) and (pointer: fine)').matches;
    focusOn(...(types ? ['[data-own]'] : []), '[data-now]');
  };
  const undo = (): void => {
    setSaid(words.undone);
    setRecalls(null);
    move({ type: 'undone' });
  };
  const turnTo = (own: boolean): void => {
    saveSetting('own-words', own ? 'on' : 'off');
    setRecalls(null);
  };
  const chosenFor = recalls?.at === turns.length ? recalls : null;
  const pressed = (event: KeyboardEvent): void => {
    if (
      !talking ||
      !speaks ||
      (typing && ownLate.late) ||
      chosenFor !== null ||
      (event.target as Element).closest('input, textarea, select')
    )
      return;
    const digit = Number(keyOf(event));
    if (tooSoon(event) || digit < 1 || digit > offers.length || !Number.isInteger(digit)) return;
    event.preventDefault();
    say(offers[digit - 1]!.line);
  };

  return (
    <Frame
      widget="spin-role-play"
      activity={activity}
      phase={foreign ? 'debrief' : phase}
      title={props.title}
      notice={
        code?.text === ''
          ? kit.linkCut
          : shared?.ok === false
            ? (late?.coach.words[refusals[shared.why]] ?? false)
            : stale && kit.stale
      }
    >
      <div ref={root} {...guard} onKeyDown={pressed}>
        {shown && late && speaks && (
          <late.Debrief
            {...props}
            key={code?.text}
            play={play}
            coach={late.coach}
            recording={shown}
            marks={shared?.ok ? shared.marks : null}
            earlier={foreign ? null : context.earlier}
            takenBack={foreign ? 0 : context.takenBack}
            given={foreign ? 0 : given}
            foreign={foreign !== null}
            again={() => {
              forget();
              if (!foreign) begin();
              setSaid('');
              focusOn('[data-now]');
            }}
            {...(!foreign && {
              rewind: (to: number) => {
                forget();
                setSaid('');
                enter();
                move({ type: 'rewound', to });
              },
            })}
          />
        )}
        {!foreign && phase === 'brief' && (
          <Brief
            {...props}
            temperament={wanted}
            before={before}
            choose={setWanted}
            ready={ready}
            showKinds={kinds}
            setShowKinds={(show) => saveSetting('line-kinds', show ? 'on' : 'off')}
            typing={typing}
            turnTo={turnTo}
            start={
              speaks
                ? () => {
                    enter();
                    move({ type: 'met', temperament: wanted, ...(before && { told: before }) });
                  }
                : undefined
            }
            takeOver={(said) => {
              enter();
              move({ type: 'took-over', said });
            }}
          >
            <FrictionNote customer={wanted} words={words} names={props.names} />
          </Brief>
        )}
        {talking && speaks && (
          <Stage
            {...props}
            {...{ play, call, state, turns, seed, given, offers, kinds, phase, undo, filled }}
            {...{ ownLate, typing }}
            told={said}
            say={(index) => say(offers[index]!.line)}
            mine={{
              asides,
              typed: typed.current?.seed === context.seed ? typed.current!.text : context.typing,
              type: (text) => {
                typed.current = { seed: context.seed, text };
                type(text);
              },
              say: (line, own) => say(line, { own }),
              askBack: (aside) => send({ type: 'asked-back', ...aside }),
            }}
            turn={() => turnTo(!typing)}
            recalls={chosenFor?.line ?? null}
            recalled={chosenFor?.own?.text ?? ''}
            recall={(back) => say(chosenFor!.line, { ...chosenFor, back })}
            other={() => {
              setRecalls(null);
              focusOn('[data-now]');
            }}
            {...{ enter, leave }}
          />
        )}
        {!talking && (
          <details class={styles.own} onToggle={() => setUnfolded(true)}>
            <summary>{words.own}</summary>
            {late && <late.Sheets words={late.coach.sheet} />}
          </details>
        )}
      </div>
    </Frame>
  );
}
