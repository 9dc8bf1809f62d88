import { $entry, saveSetting } from '../store.ts';

const root = document.documentElement;

/** Theme and text size: the choice is shown, kept, and followed in other tabs. */
for (const group of document.querySelectorAll<HTMLElement>('[data-setting]')) {
  const name = group.dataset.setting!;
  $entry('setting', name).subscribe((setting) => {
    if (!setting) return;
    root.dataset[name] = setting.value;
    for (const input of group.querySelectorAll('input'))
      input.checked = input.value === setting.value;
  });
  group.addEventListener('change', ({ target }) =>
    saveSetting(name, (target as HTMLInputElement).value),
  );
}

/** A switch of language leads to the same place on the same page, and is remembered. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    saveSetting('locale', link.dataset.language!);
    link.search = location.search;
    link.hash = location.hash;
  });
}
