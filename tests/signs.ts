import fc from 'fast-check';

const halves = { from: 0xd800, many: 0x800 };

/**
 * Any sign of Unicode but the halves of pairs: what fast-check calls `binary`, without its table of a
 * million signs, for which each worker would need a second. Can be undone, so that a string of such
 * signs is now and then a name like `__proto__`.
 */
export const anySign = fc.nat(0x10ffff - halves.many).map(
  (place) => String.fromCodePoint(place < halves.from ? place : place + halves.many),
  (sign) => {
    if (typeof sign !== 'string' || [...sign].length !== 1) throw new Error('not one sign');
    const point = sign.codePointAt(0)!;
    if (point < halves.from) return point;
    if (point < halves.from + halves.many) throw new Error('half of a pair');
    return point - halves.many;
  },
);
