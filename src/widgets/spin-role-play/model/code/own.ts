import type { Turn } from '../rules/turn.ts';
import { plain, spokenKinds } from '../../../../coach/model/written.ts';
import { isAside, isOwn, missing, type Own } from '../state/own.ts';
import { sealed, textOf, unsealed } from './sealed.ts';

/** What was typed for one turn. */
export type Typed = Pick<Turn, 'own' | 'asides'>;

const version = 1;
/** A link carries so many UTF-16 units of what was typed; a sentence that finds no room is left out. */
export const mostCarried = 1000;
/** Digits of the longest: the units at two bytes each, and a few for each of the sentences. */
const longest = 4000;
/** With so many before one sentence a customer has no patience left that more could take. */
const mostAsides = 20;

/** The signs between turns and between the parts of one: control signs, of which no plain text has any. */
const turnsEnd = '\u0001';
const partsEnd = '\u0002';

/** What was typed in a call, as digits that belong to its code; '' where nothing was. */
export function encodeOwn(code: string, turns: readonly Typed[]): string {
  if (turns.every(({ own, asides = [] }) => !own && asides.length === 0)) return '';
  let room = mostCarried;
  const carried = (text: string): string => {
    const said = plain(text);
    if (said.length > room) return '';
    room -= said.length;
    return said;
  };
  // The lines' own first: an aside is worth least where there is no room for all.
  const owns = turns.map(({ own }) =>
    own ? String(numberOf(own)).padStart(2, '0') + carried(own.text) : '',
  );
  const text = turns
    .map(({ asides = [] }, at) =>
      [
        owns[at]!,
        ...asides
          .slice(0, mostAsides)
          .map((one) => missing.indexOf(one.missing) + carried(one.text)),
      ].join(partsEnd),
    )
    .join(turnsEnd);
  const wide = [...text].some((char) => char > '\u007f');
  return sealed(code, [version * 2 + Number(wide), ...(wide ? bytesOf(text) : codesOf(text))]);
}

/** Kinds are numbered below it; what gives back the customer's words is numbered from it on. */
const echoing = 50;
const numberOf = ({ kind, echoes }: Own): number =>
  spokenKinds.indexOf(kind) + (echoes ? echoing : 0);

const codesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const bytesOf = (text: string): number[] =>
  codesOf(text).flatMap((unit) => [unit >> 8, unit & 255]);

/** What was typed, turn by turn; null for what was never made here, or for another call. */
export function decodeOwn(code: string, digits: string): Typed[] | null {
  const [head = 0, ...body] = unsealed(code, digits, longest) ?? [];
  if (head >> 1 !== version) return null;
  const text = textOf(body, head & 1 ? 'utf-16be' : 'utf-8');
  if (text === null) return null;
  const turns = text.split(turnsEnd).map(typedIn);
  return turns.every((turn) => turn !== null) ? turns : null;
}

function typedIn(text: string): Typed | null {
  const [said = '', ...others] = text.split(partsEnd);
  const asides = others.map((one) => ({ missing: missing[Number(one[0])]!, text: one.slice(1) }));
  const number = Number(said.slice(0, 2));
  const kind = spokenKinds[number % echoing]!;
  const own: Own = { kind, text: said.slice(2), ...(number >= echoing && { echoes: true }) };
  const whole = [...asides.map(isAside), said === '' || isOwn(own)].every(Boolean);
  const clean = [own, ...asides].every((one) => one.text === plain(one.text));
  if (!whole || !clean) return null;
  return { ...(said && { own }), ...(asides.length > 0 && { asides }) };
}
