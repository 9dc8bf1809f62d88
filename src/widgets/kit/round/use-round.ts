import { useState } from 'preact/hooks';
import { keyOf } from '../hands/model.ts';
import { useAnswers } from '../hands/use-answers.ts';
import { useFocusAfterMove } from '../use-focus.ts';
import { useBegin } from '../use-late.ts';
import type { Answer, Pool } from './model.ts';
import { answerAt, isChecked, shownAt, type RoundContext, type RoundEvent } from './store.ts';

interface LastingRound {
  context: RoundContext;
  send(event: RoundEvent): void;
  begin(): void;
  ready: boolean;
  stale: boolean;
}

/**
 * A round of questions that the learner goes through one by one: answer, check, go on. Enter goes on, a
 * digit chooses the option that it stands at. What has `data-now` gets the focus after each step.
 *
 * @param round the round with its life outside the page, made of `roundsOf(pool)`
 * @param begun its start was pressed before the round was there
 */
export function useRound(activity: string, pool: Pool, round: LastingRound, begun = false) {
  const { context, send, begin, ready, stale } = round;
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [refused, setRefused] = useState(false);

  const { asked, at } = context;
  const id = asked[at];
  const checked = isChecked(context);
  const { tooSoon, guard } = useAnswers(`${id} ${checked}`);
  const answer = answerAt(pool, context, at);
  const shown = shownAt(pool, context, at);

  const start = (): void => {
    begin();
    focusOn('[data-now]');
  };
  useBegin(begun, ready, start);
  const give = (next: Answer): void => {
    if (id === undefined || checked) return;
    setRefused(false);
    send({ type: 'answered', question: id, answer: next });
  };
  const goOn = (): void => {
    if (id === undefined) return;
    const refuse = !checked && !pool.isAnswer(id, answer);
    setRefused(refuse);
    if (refuse) return root.current?.querySelector('input')?.focus();
    send({ type: checked ? 'advanced' : 'checked' });
    focusOn('[data-now]');
  };
  const pressed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const key = keyOf(event);
    if (tooSoon(event)) return;
    if (key === 'Enter' && !target.closest('button, a')) {
      event.preventDefault();
      goOn();
    }
    const option = shown[Number(key) - 1];
    if (id === undefined || option === undefined || checked) return;
    const next = pool.choose(id, answer, option);
    if (!next) return;
    give(next);
    focusOn(`[value="${option}"]`);
  };

  return {
    context,
    /** the question that is asked; undefined before the round and after it */
    id,
    answer,
    shown,
    checked,
    phase: id ? (checked ? 'checked' : 'asking') : asked.length > 0 ? 'over' : 'start',
    /** the id of the sentence that says what is wrong with the input, while there is one */
    fault: refused ? `${activity.replace('/', '-')}-fault` : undefined,
    ready,
    stale,
    root,
    start,
    give,
    goOn,
    /** what listens around the whole round */
    hands: { ...guard, onKeyDown: pressed },
  };
}
