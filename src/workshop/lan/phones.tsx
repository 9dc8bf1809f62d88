import { useCode } from '../../lan/use-code.ts';
import type { TogetherProps } from '../props.ts';
import styles from './view.module.css';

interface PhonesProps extends Pick<TogetherProps, 'words' | 'addresses' | 'note'> {
  /** the room has voted already: whoever comes late is still let in */
  voted: boolean;
}

/** How phones come to the page that is held up, or why they cannot. */
export function Phones({ words: { phones: say }, addresses, note, voted }: PhonesProps) {
  const code = useCode(note, addresses.vote);
  return (
    <details class={styles.phones} open={!voted}>
      <summary>
        <h2>{say.title}</h2>
      </summary>
      {code === 'none' && (
        <p>
          {say.none}{' '}
          <a href={addresses.vote} target="_blank">
            {say.look}
          </a>
        </p>
      )}
      {code && code !== 'none' && (
        <>
          <img src={code.picture} alt="" width="176" height="176" />
          <p>
            <a href={addresses.vote} target="_blank" class="num">
              {code.address}
            </a>
          </p>
          <p class="small muted">{say.text}</p>
        </>
      )}
    </details>
  );
}
