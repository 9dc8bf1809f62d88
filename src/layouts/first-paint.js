(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  for (const name of ['theme', 'size'])
    try {
      const raw = localStorage.getItem(`${root.dataset.course}:setting:${name}`);
      if (raw) root.dataset[name] = JSON.parse(raw).value;
    } catch {}
  // What does not start has to be told by what cannot fail to arrive: it stands in the page itself.
  if (location.protocol === 'file:')
    addEventListener('DOMContentLoaded', () => {
      for (const told of document.querySelectorAll('[data-as-file]')) told.hidden = false;
    });
  setTimeout(() => {
    for (const island of document.querySelectorAll('astro-island[ssr]')) {
      const told = document.querySelector('[data-waiting]').cloneNode(true);
      told.hidden = false;
      island.before(told);
      new MutationObserver(() => told.remove()).observe(island, { attributeFilter: ['ssr'] });
    }
  }, 8000);
})();
