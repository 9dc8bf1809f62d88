import { useEffect, useState } from 'preact/hooks';
import { fragmentOf } from '../brief/model.ts';
import { addressInRoom } from '../lan/address.client.ts';
import styles from './view.module.css';

interface CodeProps {
  /** the name of a scenario */
  scenario: string;
  /** of the page of the briefs, and where the address of this computer in the room is noted */
  brief: string;
  note: string;
  label: string;
}

/** One code for all roles of a call: everybody chooses the own one. Nothing where no phone reaches this computer. */
export function RoomCode({ scenario, brief, note, label }: CodeProps) {
  const [code, setCode] = useState<{ address: string; picture: string } | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const address = await addressInRoom(note, brief + fragmentOf({ scenario, part: 'choose' }));
      const { renderSVG } = await import('uqr');
      const picture =
        address && `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
      if (!gone) setCode(address && picture ? { address, picture } : null);
    };
    look().catch(() => setCode(null));
    return () => void (gone = true);
  }, [scenario]);
  return code ? (
    <figure class={styles.code}>
      <img src={code.picture} alt={code.address} />
      <figcaption>{label}</figcaption>
    </figure>
  ) : null;
}
