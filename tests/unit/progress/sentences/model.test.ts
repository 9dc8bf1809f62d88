import { describe, expect, it } from 'vitest';
import { preview } from '../../../../src/progress/backup/change.model.ts';
import { readBackup, writeBackup } from '../../../../src/progress/backup/model.ts';
import {
  isOwn,
  mergeSentences,
  ownWords,
  readSentences,
} from '../../../../src/progress/sentences/model.ts';
import { openTab, sharedStorage } from '../samples.ts';

const lesson = 'four-stages';
const said = (text: string) => ({ texts: [text], seen: [], keep: false });
const own = (tab: ReturnType<typeof openTab>) => tab.$entry('sentences', lesson).get()?.own ?? {};

describe('the sentences of a lesson', () => {
  it('are the course’s until they are worded or kept', () => {
    const tab = openTab(sharedStorage().tab());
    expect(isOwn(own(tab)['drinks'])).toBe(false);
    tab.saveSaying(lesson, 'drinks', said('Tea for me.'));
    expect([ownWords(own(tab)['drinks']), isOwn(own(tab)['drinks'])]).toEqual([
      'Tea for me.',
      true,
    ]);
    tab.saveSaying(lesson, 'kickback', { texts: [''], seen: [], keep: true });
    expect([ownWords(own(tab)['kickback']), isOwn(own(tab)['kickback'])]).toEqual(['', true]);
    expect(isOwn(own(tab)['insists-paying'])).toBe(false);
  });

  it('that are blank are the course’s', () => {
    const tab = openTab(sharedStorage().tab());
    tab.saveSaying(lesson, 'drinks', said(' \n'));
    expect(isOwn(own(tab)['drinks'])).toBe(false);
  });

  it('no longer kept are as they were', () => {
    const tab = openTab(sharedStorage().tab());
    tab.saveSaying(lesson, 'drinks', { texts: [''], seen: [], keep: true });
    tab.saveSaying(lesson, 'drinks', { texts: [''], seen: [''], keep: false });
    expect(isOwn(own(tab)['drinks'])).toBe(false);
  });

  it('worded in two tabs are all kept, and of one worded twice both wordings', () => {
    const shared = sharedStorage();
    const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
    here.saveSaying(lesson, 'drinks', said('Tea for me.'));
    there.saveSaying(lesson, 'kickback', said('I can’t.'));
    there.saveSaying(lesson, 'drinks', said('Not tonight.'));
    shared.deliver();
    expect(own(here)).toEqual(own(there));
    expect(Object.keys(own(here))).toEqual(['drinks', 'kickback']);
    expect(own(here)['drinks']?.texts.toSorted()).toEqual(['Not tonight.', 'Tea for me.']);
  });

  it('go into a backup and come back', () => {
    const [old, fresh] = [openTab(sharedStorage().tab()), openTab(sharedStorage().tab())];
    old.saveSaying(lesson, 'drinks', said('Tea for me.'));
    const backup = readBackup(writeBackup(old.stored(), 'c', 1), 'c');
    if ('fault' in backup) throw new Error(backup.fault);
    const [change] = preview(fresh.stored(), backup);
    if (!change || !('kind' in change) || change.kind !== 'sentences') throw new Error('lost');
    fresh.restore('sentences', change.id, change.after);
    expect(own(fresh)).toEqual(own(old));
  });

  it('lose what cannot be read, and nothing beside it', () => {
    const good = { at: 2, texts: ['Tea for me.'], keep: false };
    const read = readSentences({ own: { drinks: good, 'No id': good, kickback: 7 } });
    expect(read).toEqual({ value: { own: { drinks: good } }, whole: false });
    expect(readSentences({ own: [] })).toBeNull();
    expect(readSentences({ own: { kickback: 7 } })).toBeNull();
    expect(readSentences({ own: { drinks: { ...good, keep: 'yes' } } })).toEqual({
      value: { own: { drinks: good } },
      whole: false,
    });
  });

  it('written at one moment are kept where either says so', () => {
    const at = (keep: boolean) => ({ own: { a: { at: 1, texts: [''], keep } } });
    expect(mergeSentences(at(true), at(false))).toEqual(at(true));
    expect(mergeSentences(at(false), at(true))).toEqual(at(true));
  });
});
