import { useCode } from './use-code.ts';
import styles from './phones.module.css';

interface PhonesProps {
  words: Readonly<Record<'title' | 'text' | 'none' | 'look', string>>;
  /** what the phones open, and where the address of this computer in the room is noted */
  page: string;
  note: string;
  open: boolean;
}

/** For a desk: how phones come to a page, or why they cannot. */
export function Phones({ words: say, page, note, open }: PhonesProps) {
  const code = useCode(note, page);
  return (
    <details class={styles.phones} open={open}>
      <summary>
        <h2>{say.title}</h2>
      </summary>
      {code === 'none' && (
        <p>
          {say.none}{' '}
          <a href={page} target="_blank">
            {say.look}
          </a>
        </p>
      )}
      {code && code !== 'none' && (
        <>
          <img src={code.picture} alt="" width="176" height="176" />
          <p>
            <a href={page} target="_blank" class="num">
              {code.address}
            </a>
          </p>
          <p class="small muted">{say.text}</p>
        </>
      )}
    </details>
  );
}
