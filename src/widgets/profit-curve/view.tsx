import { useMemo, useState } from 'preact/hooks';
import { readAmount } from '../../i18n/number.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import type { ActivityProps } from '../kit/props.ts';
import { fetched, useLate, useRest, withData } from '../kit/use-late.ts';
import { GuessChart } from './chart/guess.tsx';
import { Guess } from './guess.tsx';
import { curveOf, hasShares, type ProfitCurve } from './model/curve.ts';
import type { FirstWords, Words } from './model/sentences.ts';
import {
  endedExplorer,
  journalOf,
  makeProfitCurveStore,
  standsAlone,
  type ExplorerContext,
  type ExplorerEvent,
} from './store.ts';
import styles from './view.module.css';

interface ProfitCurveProps extends ActivityProps<ProfitCurve, FirstWords> {
  /** the address of the explorer's words, in the page's language */
  late: string;
}

/** A guess first; the explorer, which weighs more, is loaded while the learner thinks. */
function ProfitCurve(props: ProfitCurveProps) {
  const { activity, digest, lesson, data, words, kit } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<ExplorerContext, ExplorerEvent>({
    activity,
    digest,
    lesson,
    make: () => makeProfitCurveStore(data),
    ended: endedExplorer,
    journal: journalOf(data),
    standsAlone,
  });
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [animated, setAnimated] = useState(false);
  const late = useLate(() => withData(import('./late.tsx'), fetched<Words>(props.late)), useRest());
  const curve = useMemo(() => curveOf(context.accounts), [context.accounts]);
  const guessing = context.guess === null && context.unit === null && hasShares(curve);

  const number = readAmount(text, '%');
  const draw = (): void => {
    const unreadable = number === null || Math.abs(number) > 9999;
    setWrong(unreadable);
    if (unreadable) return;
    setAnimated(true);
    send({ type: 'guessed', percent: number });
  };
  return (
    <Frame
      widget="profit-curve"
      activity={activity}
      phase={guessing ? 'guessing' : 'exploring'}
      title={data.title}
      ask={data.ask}
      notice={stale && kit.stale}
    >
      {!guessing && late ? (
        <late.View
          {...{ context, send, data, kit, curve, animated }}
          words={late.data}
          again={() => {
            begin();
            setText('');
          }}
        />
      ) : (
        <figure class={styles.figure}>
          {guessing && (
            <Guess
              {...{ curve, words, ready, text, wrong, draw }}
              again={animated}
              set={(next) => {
                setText(next);
                setWrong(false);
              }}
            />
          )}
          <GuessChart
            {...{ curve, words }}
            guess={guessing ? number : context.guess}
            set={
              guessing && ready
                ? (percent) => {
                    setText(String(percent));
                    setWrong(false);
                  }
                : undefined
            }
          />
          <figcaption class={styles.source}>{context.unit === null && data.invented}</figcaption>
        </figure>
      )}
    </Frame>
  );
}

export const ProfitCurveView = guarded<ProfitCurveProps>(
  'profit-curve',
  ProfitCurve,
  ({ data }) => data.title,
);
