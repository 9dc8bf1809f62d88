/** A plan as text: what Markdown, a Word file and the copied text are written from. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

export interface Part {
  title: string;
  blocks: Block[];
}

export interface Written {
  /** whose plan, and of which day */
  about: string;
  title: string;
  lead: string;
  parts: Part[];
  foot: string;
}
