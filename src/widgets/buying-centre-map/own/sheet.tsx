import type { ComponentChildren } from 'preact';
import { Drawing } from '../drawn/drawing.tsx';
import { Key } from '../drawn/key.tsx';
import { Listed } from '../drawn/listed.tsx';
import { Room } from '../drawn/room.tsx';
import { gapsIn, mostSaid } from '../model/gaps.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Words } from '../props.ts';

interface SheetProps {
  map: BuyingMap;
  words: Words;
  selected: string | null;
  select(id: string): void;
  move(id: string, down: number, right: number): void;
  /** the fields of the one who is selected */
  form: ComponentChildren;
}

/** One map: drawn where there is room, a list by level where there is not; both open the same fields. */
export function Sheet({ map, words, selected, select, move, form }: SheetProps) {
  const gaps = gapsIn(map).slice(0, mostSaid);
  return (
    <Room
      map={(width) => (
        <>
          <Drawing {...{ map, words, width, gaps, selected, select, move }} />
          <Key words={words} />
          {form}
        </>
      )}
      list={() => <Listed {...{ map, words, selected, select }}>{form}</Listed>}
    />
  );
}
