import { bytesOf, crc, fromDigits, toDigits } from './digits.ts';

/** Bytes that belong to a code, in digits, with a check of 16 bits over both. The first is not 0. */
export const sealed = (code: string, body: readonly number[]): string =>
  toDigits(numberOf([...body, ...checkOf(code, body)]));

/** The bytes that were sealed so; null for anything else, and for what was sealed to another code. */
export function unsealed(code: string, digits: string, longest: number): number[] | null {
  const value = fromDigits(digits, longest);
  if (!value || toDigits(value) !== digits) return null;
  const bytes = bytesOf(value);
  const body = bytes.slice(0, -2);
  return bytes.slice(-2).join() === checkOf(code, body).join() ? body : null;
}

const numberOf = (bytes: readonly number[]): bigint =>
  bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);

function checkOf(code: string, body: readonly number[]): [number, number] {
  const sum = crc([...new TextEncoder().encode(code), ...body]);
  return [sum >> 8, sum & 255];
}

/** The text that bytes are, or null where they are none. */
export function textOf(bytes: readonly number[], encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes),
    );
  } catch {
    return null;
  }
}
