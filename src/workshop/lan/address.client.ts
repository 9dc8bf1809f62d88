/**
 * An address of this site as the room reaches it: by the address that `npm start -- --host` has noted.
 * @param note where room.json lies
 * @returns null when only this computer reaches it
 */
export async function addressInRoom(note: string, address: string): Promise<string | null> {
  if (!['localhost', '127.0.0.1', '[::1]'].includes(location.hostname))
    return new URL(address, location.href).href;
  try {
    const { addresses } = (await (await fetch(note)).json()) as { addresses: string[] };
    return addresses[0] ? new URL(address, addresses[0]).href : null;
  } catch {
    return null;
  }
}
