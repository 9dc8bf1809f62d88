import { fill } from '../i18n/text.ts';
import { useEntry } from './use-progress.ts';

const shown = 6;
const percent = (score: number): string => `${Math.round(score * 100)}%`;

/** What the learner reached before in this activity: the best result, and the latest ones in order. */
export function Past(props: { activity: string; words: { past: string } }) {
  const record = useEntry('activity', props.activity);
  const scores = record?.attempts.flatMap(({ score }) => (score === null ? [] : [score])) ?? [];
  if (scores.length < 2) return null;
  return (
    <p class="small muted num">
      {fill(props.words.past, {
        best: percent(record?.best?.score ?? 0),
        n: scores.length,
        latest: scores.slice(-shown).map(percent).join(' → '),
      })}
    </p>
  );
}
