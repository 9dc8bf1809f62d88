import { foldOf } from './model/fold.ts';

const fold = foldOf('');
const field = document.querySelector<HTMLInputElement>('[data-find-term]')!;
const none = document.querySelector<HTMLElement>('[data-no-term]')!;
const terms = [...document.querySelectorAll<HTMLElement>('[data-term]')].map((entry) => ({
  entry,
  names: fold(`${entry.querySelector('dt')!.textContent} ${entry.dataset.term}`),
}));

/** Shows the terms whose names, in either language or in pinyin, hold what is typed. */
const filter = (): void => {
  const wanted = fold(field.value.trim());
  for (const { entry, names } of terms) entry.hidden = !names.includes(wanted);
  none.textContent = terms.every(({ entry }) => entry.hidden) ? none.dataset.noTerm! : '';
};
field.addEventListener('input', (event) => {
  if (!(event as InputEvent).isComposing) filter();
});
field.addEventListener('compositionend', filter);
// A link to a term on this page leads nowhere while the term is hidden.
addEventListener('hashchange', () => {
  field.value = '';
  filter();
  document.querySelector(':target')?.scrollIntoView();
});
