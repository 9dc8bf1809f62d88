import { writeDate } from '../../i18n/date.ts';
import { fill } from '../../i18n/text.ts';
import { listed, type Listed } from '../listed.client.ts';
import { $entry, $names } from '../store.ts';
import { isDue, type Way } from './model.ts';
import { putOff, saveAnswer } from './save.client.ts';

type Asked = Omit<Listed, 'goals'>;

const find = <Kind extends HTMLElement>(box: HTMLElement, name: string): Kind | null =>
  box.querySelector<Kind>(`[data-${name}]`);

/** Asks what became of a note, where there is one to ask about; the longest written comes first. */
export function ask(box: HTMLElement): void {
  const own = box.dataset.monday;
  const lessons: Asked[] = own ? [{ slug: own, title: '', href: '' }] : listed();
  const words = JSON.parse(box.dataset.words!) as Record<string, string>;
  const form = find(box, 'form')!;
  const told = find(box, 'told')!;
  const fault = find(box, 'fault')!;
  let current: Asked | undefined;

  const noteOf = ({ slug }: Asked) => $entry('note', slug).get();
  const due = (): Asked[] =>
    lessons
      .filter(({ slug }) => $names().get().includes(`note:${slug}`))
      .filter((one) => isDue(noteOf(one), $entry('monday', one.slug).get(), Date.now()))
      .sort((a, b) => noteOf(a)!.at - noteOf(b)!.at);

  const show = (lesson: Asked): void => {
    current = lesson;
    const link = find<HTMLAnchorElement>(box, 'from');
    if (link) {
      link.textContent = lesson.title;
      link.href = `${lesson.href}#monday`;
      find(box, 'note')!.textContent = noteOf(lesson)!.texts[0]!;
    }
    form.hidden = box.hidden = false;
  };

  const end = (word: string): void => {
    form.hidden = true;
    told.textContent = words[word]!;
    told.focus();
    current = undefined;
  };

  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button || !current) return;
    if ('later' in button.dataset) {
      putOff(current.slug);
      return end('postponed');
    }
    const chosen = form.querySelector<HTMLInputElement>('input:checked');
    fault.textContent = chosen ? '' : words.choose!;
    if (!chosen) return form.querySelector('input')?.focus();
    saveAnswer(current.slug, chosen.value as Way, form.querySelector('textarea')!.value.trim());
    end('saved');
  });

  const past = find(box, 'past');
  if (past)
    $entry('monday', lessons[0]!.slug).subscribe((monday) => {
      const lines = (monday?.answers ?? []).map(({ at, how, what }) => {
        const line = document.createElement('li');
        const date = writeDate(document.documentElement.lang, 'date', at);
        line.textContent = fill(words.past!, { date, how: words[how]! }) + what;
        return line;
      });
      past.replaceChildren(...lines);
      past.hidden = lines.length === 0;
      if (lines.length > 0) box.hidden = false;
    });
  const [first] = due();
  if (first) show(first);
}
