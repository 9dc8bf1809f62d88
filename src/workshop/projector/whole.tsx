import { useEffect, useState } from 'preact/hooks';
import styles from './whole.module.css';

/** A button that is gone once the page fills the screen. */
export function WholeScreen({ label }: { label: string }) {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    const look = () => setOffered(document.fullscreenEnabled && !document.fullscreenElement);
    look();
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const fillScreen = () => void document.documentElement.requestFullscreen?.().catch(() => {});
  return offered ? (
    <button type="button" class={styles.whole} onClick={fillScreen}>
      {label}
    </button>
  ) : null;
}
