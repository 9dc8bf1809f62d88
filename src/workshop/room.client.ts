import { addressInRoom } from './lan/address.client.ts';

/** Shows this page's address on the local network, as `npm start -- --host` has noted it in room.json. */
for (const room of document.querySelectorAll<HTMLElement>('[data-room]')) {
  const part = <T extends HTMLElement>(selector: string): T => room.querySelector<T>(selector)!;
  part('button').addEventListener('click', async () => {
    const address = await addressInRoom(room.dataset.room!, location.pathname);
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
