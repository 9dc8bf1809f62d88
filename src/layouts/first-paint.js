(() => {
  const root = document.documentElement;
  for (const name of ['theme', 'size'])
    try {
      const raw = localStorage.getItem(`${root.dataset.course}:setting:${name}`);
      if (raw) root.dataset[name] = JSON.parse(raw).value;
    } catch {}
})();
