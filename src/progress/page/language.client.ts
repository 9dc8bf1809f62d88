import { $entry, saveSetting } from '../store.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
for (const link of links)
  link.addEventListener('click', () => saveSetting('locale', link.dataset.language!));

/** The remembered language, else the first of the browser's that the course speaks. */
const remembered = $entry('setting', 'locale').get()?.value;
const wanted = [...(remembered ? [remembered] : []), ...navigator.languages];
const goal = wanted
  .map((tag) => links.find((link) => sameLanguage(link.dataset.language!, tag)))
  .find((link) => link !== undefined);
if (goal) location.replace(goal.href);

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase();
}
