import { fill } from '../../i18n/text.ts';
import type { KitWords, StageNames } from '../kit/words.ts';
import { Past } from '../../progress/past.tsx';
import round from '../kit/round/round.module.css';
import type { RoundContext } from '../kit/round/store.ts';
import { Verdict } from '../kit/verdict.tsx';
import { mistaken, partOf, rightIn, tally, type StageQuiz, type Tally } from './model.ts';
import type { StageQuizWords } from './props.ts';
import styles from './view.module.css';

interface OverviewProps {
  activity: string;
  data: StageQuiz;
  context: RoundContext;
  words: StageQuizWords;
  kit: KitWords;
  lessonHref: string;
  start(): void;
}

/** The round that is over: how each stage went, what was taken for what, and every case once more. */
export function Overview(props: OverviewProps) {
  const { activity, data, context, words, kit } = props;
  const { asked, verdicts } = context;
  const result = tally(data, asked, verdicts);
  const all = asked.length / 2;
  const sum = (part: 'named' | 'stepped') =>
    result.stages.reduce((total, one) => total + one[part], 0);
  const [first] = mistaken(data, context.answers);
  return (
    <>
      <h4 class={`${round.sum} num`} tabIndex={-1} data-now>
        {fill(words.result, { named: sum('named'), stepped: sum('stepped'), all })}
      </h4>
      {first && (
        <p>
          {fill(words.mistaken, {
            given: words[first.given],
            right: words[first.right],
            n: first.times,
          })}
        </p>
      )}
      <Past activity={activity} words={kit} />
      <table class={`table num ${styles.tally}`}>
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.named}</th>
            <th scope="col">{words.stepped}</th>
          </tr>
        </thead>
        <tbody>
          {result.stages.map(({ stage, ...row }) => (
            <Row key={stage} title={words[stage]} {...{ row, words }} />
          ))}
        </tbody>
        {result.red.all > 0 && (
          <tfoot>
            <Row title={words.redLine} row={result.red} words={words} />
          </tfoot>
        )}
      </table>
      <ol role="list" class={round.overview}>
        {asked
          .filter((_, place) => place % 2 === 0)
          .map((question, index) => (
            <Line key={question} {...props} place={2 * index} />
          ))}
      </ol>
      <p class={round.foot}>
        <button
          type="button"
          class={verdicts.every(Boolean) ? 'button-line' : 'button'}
          onClick={props.start}
        >
          {words.again}
        </button>
      </p>
    </>
  );
}

function Row({ title, row, words }: { title: string; row: Tally; words: StageQuizWords }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {([row.named, row.stepped] as const).map((n, index) => (
        <td key={index} data-full={n === row.all}>
          {fill(words.of, { n, all: row.all })}
        </td>
      ))}
    </tr>
  );
}

function Line({ data, context, words, kit, lessonHref, place }: OverviewProps & { place: number }) {
  const one = data.cases.find(({ id }) => id === partOf(context.asked[place]!).id)!;
  const said = (at: number): { given: string; right: string; ok: boolean } => {
    const question = context.asked[at]!;
    const text = (id: string): string =>
      partOf(question).part === 'stage'
        ? words[id as keyof StageNames]
        : one.steps.find((step) => step.id === id)!.text;
    return {
      given: text(context.answers[question]![0]!),
      right: text(rightIn(data, question)),
      ok: context.verdicts[at] ?? false,
    };
  };
  return (
    <li>
      <p class={styles.told}>{one.story}</p>
      {[place, place + 1].map((at) => {
        const { given, right, ok } = said(at);
        return (
          <Verdict key={at} right={ok} word={at === place ? words.stage : words.step}>
            {ok ? (
              right
            ) : (
              <>
                <span class="muted">{words.yours}</span> {given}
                <span class={round.line}>
                  <span class="muted">{words.rightAnswer}</span> {right}
                </span>
              </>
            )}
          </Verdict>
        );
      })}
      {lessonHref && (
        <a class="button-quiet small" href={`${lessonHref}#${one.section}`}>
          {kit.seeLesson}
        </a>
      )}
    </li>
  );
}
