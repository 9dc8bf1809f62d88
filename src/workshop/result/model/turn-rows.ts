import { sayings, type Entry, type Pad } from '../../pad/model/pad.ts';
import type { PadRoom } from '../../pad/words.ts';
import type { ResultRoom } from '../words.ts';
import { callKinds, callsOf } from './calls.ts';
import type { Item } from './item.ts';
import type { Content } from './room.ts';

type Row = (string | number)[];

/**
 * Every turn of every call as a row of one table: who, which call, round, group, turn, kind, time into the
 * call and what was said. Of a call with the course's customer there is no time; of one between people only
 * what the observer wrote down, which stands at the turn that it followed.
 *
 * @param called a person as shown: the name, or a number while names are hidden
 */
export function turnRowsOf(
  items: readonly Item[],
  content: Content | null,
  { turns: head, kinds }: Pick<ResultRoom, 'turns' | 'kinds'>,
  names: PadRoom['name'],
  called: (name: string) => string,
): Row[] {
  const heard = items.flatMap((item): Row[] => {
    if (item.kind !== 'pad') return [];
    const { seller, round, group } = item.pad;
    return rowsIn(item.pad).map(({ turn, kind, at, quote }) => [
      ...[called(seller), head.between, round, group, turn],
      ...[names[kind], timeOf(at), quote],
    ]);
  });
  const played = callsOf(items).flatMap(({ name, scenario, lines }): Row[] => {
    const known = content?.scenarios[scenario] ?? [];
    const title = content?.titles[scenario] ?? scenario;
    return lines.map((id, at) => {
      const line = known.find((one) => one.id === id);
      const kind = callKinds.find((one) => one === line?.kind);
      const says = kind ? kinds[kind] : '';
      return [called(name), title, '', '', at + 1, says, '', line?.text ?? id];
    });
  });
  const { who, call, round, group, turn, kind, time, quote } = head;
  return [[who, call, round, group, turn, kind, time, quote], ...heard, ...played];
}

type Heard = { turn: number; kind: Entry['kind']; at: number; quote: string };

/** A quote stands in the row of what it followed, or in one of its own where it came first. */
function rowsIn({ entries }: Pick<Pad, 'entries'>): Heard[] {
  const rows: Heard[] = [];
  let turn = 0;
  for (const { kind, at, text = '' } of entries) {
    const last = rows.at(-1);
    if (kind === 'quote' && last) last.quote = last.quote ? `${last.quote} / ${text}` : text;
    else {
      if ((sayings as readonly string[]).includes(kind)) turn++;
      rows.push({ turn, kind, at, quote: text });
    }
  }
  return rows;
}

/** `0:02:05`: without its hours a spreadsheet takes minutes for hours. */
const timeOf = (at: number): string =>
  [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60]
    .map((part, place) => String(part).padStart(place === 0 ? 1 : 2, '0'))
    .join(':');
