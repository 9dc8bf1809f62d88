/** A line that can be said next. */
export interface Line {
  id: string;
  text: string;
  /** what kind of sentence it is: for styles, and in words */
  kind: string;
  kindName: string;
  /** what a coach says of it */
  remark: string;
}

/** Where the talk stands. */
export interface Moment {
  /** what was said last; null on coming in */
  you: string | null;
  /** what the customer said to that, sentence by sentence */
  reply: readonly string[];
  /** how the customer takes it: the face, and in words */
  face: string;
  mood: string;
  phase: string;
  /** what goes on in the customer: for the trainer */
  inside: readonly { name: string; value: string }[];
  /** in the order of their letters; none once the call is over */
  lines: readonly Line[];
}

/** What a line would have led to. */
export interface Outlook extends Omit<Line, 'id'> {
  reply: readonly string[];
  /** the rules that it would have met, by name */
  rules: readonly { name: string; verdict: 'gain' | 'loss' | 'neither' }[];
}

/** How a call ended. */
export interface Ending {
  title: string;
  text: string;
}
