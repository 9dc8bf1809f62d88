import { describe, expect, it } from 'vitest';
import { editedNote } from '../../../../src/progress/note/model.ts';

describe('a note', () => {
  it('replaces the text that was being edited', () => {
    const now = { at: 1, texts: ['Call'] };
    expect(editedNote(now, { at: 2, texts: ['Call Li'], seen: ['Call'] })).toEqual({
      at: 2,
      texts: ['Call Li'],
    });
  });
  it('keeps beside it what another tab wrote meanwhile', () => {
    const now = { at: 1, texts: ['Other', 'Third'] };
    expect(editedNote(now, { at: 2, texts: ['Mine'], seen: ['Third'] })).toEqual({
      at: 2,
      texts: ['Mine', 'Other'],
    });
  });
  it('with a comma is not taken for two', () => {
    const now = { at: 1, texts: ['a,b'] };
    expect(editedNote(now, { at: 2, texts: ['c'], seen: ['a', 'b'] }).texts).toEqual(['c', 'a,b']);
  });
});
