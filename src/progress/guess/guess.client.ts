import { fill } from '../../i18n/text.ts';
import { $entry, page } from '../store.ts';
import { answerTo } from './model.ts';
import type { Against } from './off.model.ts';

/** The question before a lesson's idea: its guess is kept, and shown again where the lesson answers it. */
export function watchGuess(question: HTMLElement): void {
  const { guess: lesson, digest, says, against } = question.dataset as Record<string, string>;
  const inputs = [...question.querySelectorAll('input')];
  const places = document.querySelectorAll<HTMLElement>('[data-guessed]');
  const entry = $entry('guess', lesson!);

  /** What an answer says: the words of the choice, or the number in its sentence. */
  const saidBy = (answer: string): string =>
    says === undefined
      ? (inputs.find(({ value }) => value === answer)?.labels?.[0]?.textContent.trim() ?? '')
      : fill(says, { n: answer });

  /** Adds how far off a number was; reading one weighs too much for who has guessed none. */
  const sayOff = async (answer: string): Promise<void> => {
    const { saidOff } = await import('./off.model.ts');
    const off = saidOff(answer, says!, JSON.parse(against!) as Against);
    for (const place of places) place.querySelector('span')!.textContent = off;
  };

  entry.subscribe((kept) => {
    const answer = answerTo(kept, digest!);
    if (answer === null) return;
    for (const input of inputs)
      if (says === undefined) input.checked = input.value === answer;
      else if (document.activeElement !== input) input.value = answer;
    for (const place of places) {
      place.hidden = false;
      place.querySelector('b')!.textContent = saidBy(answer);
    }
    if (against !== undefined) void sayOff(answer);
  });
  question.addEventListener('change', ({ target }) => {
    const answer = (target as HTMLInputElement).value.trim();
    if (!answer) return;
    page().keep('guess', lesson!, () => ({ at: Date.now(), digest: digest!, answer }));
    question.querySelector<HTMLElement>('[data-told]')!.textContent = question.dataset.kept!;
  });
}
