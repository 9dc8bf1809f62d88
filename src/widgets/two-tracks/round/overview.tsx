import { fill } from '../../../i18n/text.ts';
import type { KitWords } from '../../kit/words.ts';
import { Past } from '../../../progress/past.tsx';
import round from '../../kit/round/round.module.css';
import type { RoundContext } from '../../kit/round/store.ts';
import { Verdict } from '../../kit/verdict.tsx';
import { habit, readings, type TwoTracks } from '../model.ts';
import type { TwoTracksWords } from '../props.ts';
import { Gap } from './gap.tsx';
import styles from '../view.module.css';

interface OverviewProps {
  activity: string;
  data: TwoTracks;
  context: RoundContext;
  words: TwoTracksWords;
  kit: KitWords;
  lessonHref: string;
  start(): void;
}

const habits = {
  buyer: { tooFar: 'buyerTooFar', tooNear: 'buyerTooNear' },
  seller: { tooFar: 'sellerTooFar', tooNear: 'sellerTooNear' },
} as const;

/** The round that is over: how both tracks were read, what is misread most, and every case once more. */
export function Overview(props: OverviewProps) {
  const { activity, data, context, words, kit, lessonHref } = props;
  const { asked, verdicts } = context;
  const read = readings(data, context.answers);
  const often = habit(read);
  const all = asked.length;
  return (
    <>
      <h4 class={`${round.sum} num`} tabIndex={-1} data-now>
        {fill(words.result, { right: verdicts.filter(Boolean).length, all })}
      </h4>
      <p>
        {fill(words.eachTrack, { buyer: read.buyer.right, seller: read.seller.right, all })}
        {often && fill(words[habits[often.side][often.way]], { n: often.times })}
      </p>
      <Past activity={activity} words={kit} />
      <ol role="list" class={round.overview}>
        {asked.map((id, place) => {
          const one = data.cases.find((other) => other.id === id)!;
          const right = verdicts[place] ?? false;
          return (
            <li key={id}>
              <p class={styles.told}>{one.story}</p>
              <Verdict right={right} word={right ? kit.right : kit.wrong}>
                {!right && <span class="muted">{words.rightAnswer}</span>}{' '}
                <Gap {...{ data, one, words }} />
                {!right && <span class={round.line}>{one.act}</span>}
              </Verdict>
              {lessonHref && (
                <a class="button-quiet small" href={`${lessonHref}#${one.section}`}>
                  {kit.seeLesson}
                </a>
              )}
            </li>
          );
        })}
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
