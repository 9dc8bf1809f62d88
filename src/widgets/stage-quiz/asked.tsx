import { fill } from '../../i18n/text.ts';
import type { KitWords, StageNames } from '../kit/words.ts';
import { Foot } from '../kit/round/foot.tsx';
import type { Answer } from '../kit/round/model.ts';
import { Options } from '../kit/round/options.tsx';
import round from '../kit/round/round.module.css';
import { answerAt, stateAt, type RoundContext, type TrailState } from '../kit/round/store.ts';
import { Trail } from '../kit/round/trail.tsx';
import { stages } from '../kit/stage/model.ts';
import { Verdict } from '../kit/verdict.tsx';
import { partOf, poolOf, type StageQuiz } from './model.ts';
import type { StageQuizWords } from './props.ts';
import styles from './view.module.css';

interface AskedProps {
  id: string;
  data: StageQuiz;
  context: RoundContext;
  answer: Answer;
  shown: readonly string[];
  checked: boolean;
  fault: string | undefined;
  words: StageQuizWords;
  kit: KitWords;
  lessonHref: string;
  give(answer: Answer): void;
  goOn(): void;
}

/** One question of a case: the story, the stage or the next step, and why. */
export function Asked(props: AskedProps) {
  const { data, context, answer, shown, checked, fault, words, kit } = props;
  const { id, part } = partOf(props.id);
  const one = data.cases.find((other) => other.id === id)!;
  const naming = part === 'stage';
  const options = naming
    ? stages.map((stage) => ({
        id: stage,
        text: words[stage],
        right: stage === one.stage,
        why: one.feedback?.[stage],
      }))
    : one.steps;
  const note = data.notes?.find(({ id }) => id === one.note);
  const last = context.at + 1 === context.asked.length;
  const name = props.id.replace('/', '-');
  return (
    <>
      <Trail {...trail(context, words)} />
      <p
        class={styles.story}
        id={`${name}-story`}
        tabIndex={-1}
        data-now={(naming && !checked) || undefined}
      >
        {one.story}
      </p>
      {!naming && <p class="small muted">{fill(words.isStage, { stage: words[one.stage] })}</p>}
      <div role="radiogroup" aria-labelledby={name} aria-describedby={`${name}-story`}>
        <h4 class={round.ask} id={name} tabIndex={-1} data-now={(!naming && !checked) || undefined}>
          {naming ? words.whichStage : words.whichStep}
        </h4>
        {checked && <Judged {...props} />}
        <Options
          {...{ name, options, shown, answer, checked, fault, words, kit }}
          choose={(option) => props.give([option])}
        />
      </div>
      {checked && !naming && note && (
        <p class={styles.note}>
          <b>{words.note}</b> {note.text}
        </p>
      )}
      <Foot
        {...{ fault }}
        says={words.chooseFirst}
        button={
          !checked ? words.check : naming ? words.toStep : last ? words.finish : words.nextCase
        }
        goOn={props.goOn}
        lessonHref={checked && props.lessonHref && `${props.lessonHref}#${one.section}`}
        seeLesson={kit.seeLesson}
        keys={!checked && words.keys}
        options={options.length}
      />
    </>
  );
}

/** Whether the answer is right; for a wrong one, what was chosen and what is right. */
function Judged({ data, context, words }: AskedProps) {
  const right = context.verdicts[context.at] ?? false;
  const [given] = answerAt(poolOf(data), context, context.at);
  const { id, part } = partOf(context.asked[context.at]!);
  const one = data.cases.find((other) => other.id === id)!;
  return (
    <div class={round.judged} tabIndex={-1} data-now>
      <Verdict right={right} word={right ? words.isRight : words.isWrong}>
        {!right &&
          part === 'stage' &&
          fill(words.namedFor, {
            given: words[given as keyof StageNames],
            right: words[one.stage],
          })}
      </Verdict>
    </div>
  );
}

/** One mark a case: right when both of its answers are. */
function trail(context: RoundContext, words: StageQuizWords) {
  const all = context.asked.length / 2;
  const n = Math.floor(context.at / 2);
  const states = Array.from({ length: all }, (_, index): TrailState => {
    const both = [stateAt(context, 2 * index), stateAt(context, 2 * index + 1)];
    if (both.includes('wrong')) return 'wrong';
    return index === n && both[1] !== 'right' ? 'now' : both[1]!;
  });
  return { place: fill(words.place, { n: n + 1, all }), states };
}
