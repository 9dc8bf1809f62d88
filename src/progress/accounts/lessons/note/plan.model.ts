import { readNote } from '../../../note/model.ts';
import { isFields } from '../../../read/model.ts';
import type { Planner } from '../../model/planner.ts';

/** A lesson's note for Monday, as something to do; two tabs may have written one each. */
export const planned: Planner = ({ data, line }) => {
  const note = isFields(data) ? readNote(data) : null;
  if (!note) return null;
  return {
    actions: note.value.texts.flatMap((text, place) =>
      text.trim()
        ? {
            ...line(`text:${place}`),
            ...{ on: null, who: '', why: '', done: false },
            what: text.trim().replace(/\s*\n\s*/g, ' '),
          }
        : [],
    ),
  };
};
