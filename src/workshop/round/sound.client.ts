let audio: AudioContext | null = null;

/** Has to be called in a press once: browsers allow no sound before. */
export function readySound(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume().catch(() => {});
  } catch {
    // No sound here: the clock does without.
  }
}

/** Quiet tones, one after another; nothing where sound is forbidden. */
export function playTones(count: number): void {
  if (audio?.state !== 'running') return;
  for (let n = 0; n < count; n++) {
    const from = audio.currentTime + n * 0.45;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = 660;
    loudness.gain.setValueAtTime(0.0001, from);
    loudness.gain.exponentialRampToValueAtTime(0.12, from + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.4);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 0.42);
  }
}
