import { useEffect, useState } from 'preact/hooks';
import styles from './whole.module.css';

/** A button that is gone once the page fills the screen. */
export function WholeScreen({ label }: { label: string }) {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    // The desk shows this page in small, where there is nothing to press.
    const look = () =>
      setOffered(
        document.fullscreenEnabled && !document.fullscreenElement && window.top === window,
      );
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
