import { useEffect, useState } from 'preact/hooks';
import { addressInRoom } from './address.client.ts';

/** An address that phones in the room open, and its QR code as the source of a picture. */
export interface Code {
  address: string;
  picture: string;
}

/**
 * A page of this site for the phones in the room.
 *
 * @param note where the address of this computer in the room is noted
 * @param page its address on this site
 * @returns null before it is known, `none` where no phone reaches this computer
 */
export function useCode(note: string, page: string): Code | 'none' | null {
  const [code, setCode] = useState<Code | 'none' | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<Code | 'none'> => {
      const address = await addressInRoom(note, page);
      if (!address) return 'none';
      const { renderSVG } = await import('uqr');
      const picture = encodeURIComponent(renderSVG(address, { border: 2 }));
      return { address, picture: `data:image/svg+xml,${picture}` };
    };
    look().then(
      (found) => gone || setCode(found),
      () => gone || setCode('none'),
    );
    return () => void (gone = true);
  }, [note, page]);
  return code;
}
