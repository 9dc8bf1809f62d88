import { $entry, know } from '../store.ts';
import { isOwn, ownWords, sentencesRule } from './model.ts';

know({ sentences: sentencesRule });

/** A sentence that stands in no lesson: the learner has said it in a call. */
function saidItem(text: string): Element {
  const frame = document.querySelector<HTMLTemplateElement>('template[data-said]')!;
  const item = frame.content.firstElementChild!.cloneNode(true) as Element;
  item.querySelector('q')!.textContent = text;
  return item;
}

/** All lessons' sentences on one page, in the learner's own words where there are some. */
for (const list of document.querySelectorAll<HTMLElement>('[data-sentences]')) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-sentence]')].map((item) => {
    const says = item.querySelector('q')!;
    return { item, says, course: says.textContent };
  });
  let added: Element[] = [];
  $entry('sentences', list.dataset.sentences!).subscribe((kept) => {
    const known = items.map(({ item }) => item.dataset.sentence!);
    added.forEach((item) => item.remove());
    added = Object.entries(kept?.own ?? {})
      .filter(([id, saying]) => !known.includes(id) && ownWords(saying))
      .map(([, saying]) => saidItem(ownWords(saying)));
    list.append(...added);
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
