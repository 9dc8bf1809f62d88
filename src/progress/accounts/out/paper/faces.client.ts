import { usual, type Face, type Faces } from '../model/paper/lines.ts';

/**
 * The fonts that this browser really draws a sheet of paper with: what the style asks for may not be there.
 *
 * @param sheet the class whose `--sans` and `--serif` are asked for
 */
export function facesOf(sheet: string): Faces {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return usual;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.className = sheet;
  const style = getComputedStyle(probe);
  const [sans, serif] = ['--sans', '--serif'].map((name) => style.getPropertyValue(name));
  probe.remove();
  const face = (font: string): Face => {
    const known = new Map<string, number>();
    return (sign) => {
      const before = known.get(sign);
      if (before !== undefined) return before;
      pen.font = font;
      const now = pen.measureText(sign).width / 100;
      known.set(sign, now);
      return now;
    };
  };
  return {
    text: face(`100px ${sans}`),
    lead: face(`100px ${serif}`),
    title: face(`bold 100px ${serif}`),
  };
}
