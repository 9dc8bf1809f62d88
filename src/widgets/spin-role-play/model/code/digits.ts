const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number in the 64 characters that a link leaves as they are. */
export function toDigits(value: bigint): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 64n) text = digits[Number(rest % 64n)]! + text;
  return text;
}

/** The number that was written so; null for any other text, and for one that is longer. */
export function fromDigits(text: string, longest = 100): bigint | null {
  let value = 0n;
  if (text.length > longest) return null;
  for (const char of text) {
    const digit = digits.indexOf(char);
    if (digit < 0) return null;
    value = value * 64n + BigInt(digit);
  }
  return value;
}

export function bytesOf(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n));
  return bytes;
}

/** CRC-16 (CCITT) from zero: a slip within 16 neighbouring bits, so any one character or two swapped, always shows. */
export const crc = (bytes: readonly number[]): number =>
  bytes.reduce((rest, byte) => {
    let next = rest ^ (byte << 8);
    for (let bit = 0; bit < 8; bit++)
      next = next & 0x8000 ? ((next << 1) ^ 0x1021) & 0xffff : (next << 1) & 0xffff;
    return next;
  }, 0);
