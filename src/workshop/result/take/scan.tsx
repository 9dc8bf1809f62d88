import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResultRoom } from '../words.ts';
import styles from './view.module.css';

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Whether this browser reads QR codes by itself and has a camera to ask for. */
export const canScan = (): boolean =>
  detectorClass() !== undefined &&
  (navigator.mediaDevices as MediaDevices | undefined) !== undefined;

/** Milliseconds between two looks. */
const pause = 250;

/** The camera's picture, until it is closed; each code is told once. */
export function Scan(props: { words: ResultRoom['take']; found(code: string): void }) {
  const { words } = props;
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    let stream: MediaStream | null = null;
    let open = true;
    let waiting: ReturnType<typeof setTimeout>;
    const known = new Set<string>();
    const look = async (detector: Detector): Promise<void> => {
      const codes = await detector.detect(video.current!).catch(() => []);
      if (!open) return;
      for (const { rawValue } of codes)
        if (!known.has(rawValue)) {
          known.add(rawValue);
          now.current.found(rawValue);
        }
      waiting = setTimeout(() => void look(detector), pause);
    };
    const start = async (): Promise<void> => {
      const detector = new (detectorClass()!)({ formats: ['qr_code'] });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (!open) return stop();
      video.current!.srcObject = stream;
      await video.current!.play();
      await look(detector);
    };
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());
    start().catch(() => open && setFailed(true));
    return () => {
      open = false;
      clearTimeout(waiting);
      stop();
    };
  }, []);

  if (failed) return <p role="status">{words.scanNone}</p>;
  return (
    <figure class={styles.scan}>
      <video ref={video} muted playsInline aria-label={words.scanView} />
      <figcaption class="small muted">{words.scanText}</figcaption>
    </figure>
  );
}
