import { fragmentOf } from '../brief/model.ts';
import { useCode } from '../lan/use-code.ts';
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
  const code = useCode(note, brief + fragmentOf({ scenario, part: 'choose' }));
  return code && code !== 'none' ? (
    <figure class={styles.code}>
      <img src={code.picture} alt={code.address} />
      <figcaption>{label}</figcaption>
    </figure>
  ) : null;
}
