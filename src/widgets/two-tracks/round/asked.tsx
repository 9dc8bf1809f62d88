import { fill } from '../../../i18n/text.ts';
import type { KitWords } from '../../kit/words.ts';
import { Foot } from '../../kit/round/foot.tsx';
import type { Answer } from '../../kit/round/model.ts';
import { stateAt, type RoundContext } from '../../kit/round/store.ts';
import { Trail } from '../../kit/round/trail.tsx';
import { Verdict } from '../../kit/verdict.tsx';
import { numberOf, placed, placeOf, sides, type Case, type TwoTracks } from '../model.ts';
import type { TwoTracksWords } from '../props.ts';
import { Gap } from './gap.tsx';
import { Roads } from './roads.tsx';
import styles from '../view.module.css';

interface AskedProps {
  one: Case;
  data: TwoTracks;
  context: RoundContext;
  answer: Answer;
  checked: boolean;
  fault: string | undefined;
  words: TwoTracksWords;
  kit: KitWords;
  lessonHref: string;
  give(answer: Answer): void;
  goOn(): void;
}

/** One case: the story, the two roads on which both are placed, and, once checked, why and what to do. */
export function Asked(props: AskedProps) {
  const { one, data, context, answer, checked, fault, words, kit } = props;
  const all = context.asked.length;
  return (
    <>
      <Trail
        place={fill(words.place, { n: context.at + 1, all })}
        states={context.asked.map((_, place) => stateAt(context, place))}
      />
      <p class={styles.story} id={`${one.id}-story`} tabIndex={-1} data-now={!checked || undefined}>
        {one.story}
      </p>
      <Roads
        {...{ one, data, answer, checked, fault, words }}
        put={(side, step) => props.give(placed(answer, side, step))}
      />
      {checked && <Judged {...props} />}
      <Foot
        {...{ fault }}
        says={words.placeBoth}
        button={!checked ? words.check : context.at + 1 === all ? words.finish : words.nextCase}
        goOn={props.goOn}
        lessonHref={checked && props.lessonHref && `${props.lessonHref}#${one.section}`}
        seeLesson={kit.seeLesson}
      />
    </>
  );
}

/** Who is ahead, why each of the two is where it is, and what the seller does now. */
function Judged({ one, data, answer, words, kit }: AskedProps) {
  const right = sides.filter((side) => placeOf(answer, side) === one[side].at);
  const [none, some, both] = [words.noneRight, words.oneRight, words.bothRight];
  return (
    <div class={styles.judged}>
      <h4 class={styles.gap} tabIndex={-1} data-now>
        <Gap {...{ data, one, words }} />
        <small>{right.length === 2 ? both : right.length === 1 ? some : none}</small>
      </h4>
      {sides.map((side) => {
        const ok = right.includes(side);
        const given = data[side].find(({ id }) => id === placeOf(answer, side))!;
        const n = numberOf(data[side], one[side].at);
        return (
          <Verdict key={side} right={ok} word={ok ? kit.right : kit.wrong}>
            {!ok && fill(words.butGiven, { side: words[side], given: given.name })}
            {fill(words.isAt, { side: words[side], n, step: data[side][n - 1]!.name })}
            {one[side].why}
          </Verdict>
        );
      })}
      <p class={styles.act}>
        <b>{words.act}</b> {one.act}
      </p>
    </div>
  );
}
