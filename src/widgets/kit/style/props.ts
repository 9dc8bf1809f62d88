/** How somebody takes what was said. */
export type Mood = 'listening' | 'pleased' | 'impatient';

/** Its paints, which are classes of figure.module.css; its outline; and how it is turned. */
export type Shape = readonly [paints: string, d: string, transform?: string];

/** Eyes, brows and mouth: a mood is nothing else, but for a head that leans. */
export interface Face {
  lines: readonly Shape[];
  /** of the head and the face */
  turn?: string;
  /** of what lies behind the body */
  behind?: string;
  /** of the whole */
  place?: string;
}

/** Head and shoulders in a square of 96: they stand on 91 and reach no higher than 3. */
export interface Figure {
  /** ears, a fan */
  behind?: readonly Shape[];
  /** what lies behind is there twice, on the left and on the right */
  twin?: true;
  body: readonly Shape[];
  head: readonly Shape[];
  moods: Record<Mood, Face>;
}
