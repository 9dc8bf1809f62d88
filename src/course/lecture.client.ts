import { fill } from '../i18n/text.ts';

/** Shows one part of the lecture's table, or all; without scripts all of it is there. */
const filter = document.querySelector<HTMLFieldSetElement>('[data-filter]')!;
const print = document.querySelector<HTMLButtonElement>('[data-print]')!;
const told = document.querySelector<HTMLElement>('[data-shown]')!;
const sections = [...document.querySelectorAll<HTMLElement>('[data-part]')];

filter.hidden = false;
print.hidden = false;
print.addEventListener('click', () => window.print());
filter.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  for (const section of sections) section.hidden = value !== '' && section.dataset.part !== value;
  const shown = sections.filter(({ hidden }) => !hidden);
  const n = shown.reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
  told.textContent = fill(told.dataset.shown!, { n });
});
