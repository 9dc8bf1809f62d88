import { defineKind } from '../kind.ts';
import { twoTracksSchema } from './schema.ts';
import { twoTracksWords } from './words.ts';

export default defineKind({
  tag: 'TwoTracks',
  folder: 'two-tracks',
  schema: twoTracksSchema,
  words: twoTracksWords,
  late: { rest: ({ data }) => data },
});
