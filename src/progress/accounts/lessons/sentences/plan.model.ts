import { isFields } from '../../../read/model.ts';
import { isOwn, ownWords, readSentences } from '../../../sentences/model.ts';
import type { CourseSentences, Planner } from '../../model/planner.ts';

/** The sentences of a lesson that the learner made the own ones, as they are to be said. */
export const planned: Planner<CourseSentences> = ({ id, data, line }, told) => {
  const sentences = isFields(data) ? readSentences(data) : null;
  if (!sentences) return null;
  const course = Object.hasOwn(told, id) ? told[id]! : {};
  return {
    sentences: Object.entries(sentences.value.own).flatMap(([sentence, saying]) => {
      const says = ownWords(saying) || (Object.hasOwn(course, sentence) ? course[sentence]! : '');
      return isOwn(saying) && says ? [{ ...line(sentence), says }] : [];
    }),
  };
};
