import { $entry } from '../store.ts';
import { isOwn, ownWords } from './model.ts';

/** All lessons' sentences on one page, in the learner's own words where there are some. */
for (const list of document.querySelectorAll<HTMLElement>('[data-sentences]')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-sentence]')].map((item) => {
    const says = item.querySelector('q')!;
    return { item, says, course: says.textContent };
  });
  $entry('sentences', list.dataset.sentences!).subscribe((kept) => {
    for (const { item, says, course } of items) {
      const saying = kept?.own[item.dataset.sentence!];
      says.textContent = ownWords(saying) || course;
      item.toggleAttribute('data-own', isOwn(saying));
      // An example of somebody else's trade is nothing to say.
      if (item.dataset.written !== undefined) item.hidden = !isOwn(saying);
    }
  });
}

for (const offer of document.querySelectorAll<HTMLElement>('[data-print]')) {
  offer.hidden = false;
  offer.addEventListener('click', () => print());
}
