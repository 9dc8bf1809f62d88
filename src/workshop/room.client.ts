/** Shows this page's address on the local network, as `npm start -- --host` has noted it in room.json. */
for (const room of document.querySelectorAll<HTMLElement>('[data-room]')) {
  const part = <T extends HTMLElement>(selector: string): T => room.querySelector<T>(selector)!;
  part('button').addEventListener('click', async () => {
    const address = await addressHere(room.dataset.room!);
    part('[data-none]').hidden = address !== null;
    part('[data-shown]').hidden = address === null;
    if (!address) return;
    const { renderSVG } = await import('uqr');
    part('[data-address]').textContent = address;
    part<HTMLImageElement>('img').src =
      `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
    part<HTMLImageElement>('img').alt = address;
  });
}

/** This page as the room reaches it; null when only this computer does. */
async function addressHere(note: string): Promise<string | null> {
  if (!['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)) return location.href;
  try {
    const { addresses } = (await (await fetch(note)).json()) as { addresses: string[] };
    return addresses[0] ? new URL(location.pathname, addresses[0]).href : null;
  } catch {
    return null;
  }
}
