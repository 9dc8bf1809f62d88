import { useRef, useState } from 'preact/hooks';
import type { Coach } from '../model/debrief/coach.ts';

/** Copies a link, says so, and shows it for copying by hand. */
export function useLink(words: Coach['words'], label: string) {
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = async (address: string): Promise<void> => {
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.shareCopied);
    } catch {
      setSaid(words.shareByHand);
      field.current?.select();
    }
  };
  const copied = (
    <>
      {link && (
        <label>
          <span class="small">{label}</span>
          <input ref={field} readOnly value={link} onFocus={() => field.current?.select()} />
        </label>
      )}
      <p role="status">{said}</p>
    </>
  );
  return { copy, copied };
}
