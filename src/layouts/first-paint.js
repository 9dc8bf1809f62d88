// Theme and text size before the first paint. Runs inline, so its hash stands in the page's policy.
(() => {
  const root = document.documentElement;
  for (const name of ['theme', 'size'])
    try {
      const raw = localStorage.getItem(`${root.dataset.course}:setting:${name}`);
      if (raw) root.dataset[name] = JSON.parse(raw).value;
    } catch {
      // Forbidden or unreadable: the page looks as the system wants it.
    }
})();
