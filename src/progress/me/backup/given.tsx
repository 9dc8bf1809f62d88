import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { isWanted, preview } from '../../backup/change.model.ts';
import { readBackup, type Fault } from '../../backup/model.ts';
import { rules } from '../../every/model.ts';
import { know } from '../../store.ts';
import type { PreviewProps } from '../props.ts';
import { restore, restoreUnread, stored } from '../store.ts';
import { Preview } from './preview.tsx';

know(rules);

type GivenProps = Pick<PreviewProps, 'locale' | 'words' | 'nameOf' | 'toolName'> & {
  course: string;
  /** another one each time that a text is given */
  given: { text: string };
  refuse(fault: Fault): void;
  onOpen(): void;
  /** told what became of it; nothing where it was not taken over */
  close(sentence: string): void;
};

/** A text that was given as a backup: what taking it over would change, and the learner's word. */
export function Given({ course, given, refuse, onOpen, close, ...shared }: GivenProps) {
  const { words } = shared;
  const found = useMemo(() => {
    const backup = readBackup(given.text, course);
    return 'fault' in backup ? backup : { backup, changes: preview(stored(), backup) };
  }, [given]);
  useEffect(() => ('fault' in found ? refuse(found.fault) : onOpen()), [found]);
  if ('fault' in found) return null;

  const take = (): void => {
    const kept = found.changes
      .filter(isWanted)
      .map((change) =>
        change.state === 'set-aside'
          ? restoreUnread(change.name, change.raw)
          : restore(change.kind, change.id, change.after as never),
      );
    close(kept.every(Boolean) ? fill(words.taken, { n: kept.length }) : words.takenUnsaved);
  };

  return <Preview {...shared} {...found} onTake={take} onCancel={() => close('')} />;
}
