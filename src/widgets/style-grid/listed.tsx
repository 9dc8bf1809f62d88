import type { Localized } from '../../i18n/text.ts';
import type { StyleNames } from '../kit/words.ts';
import type { Words } from './words.ts';
import { questionsOf, type Case } from './cases/model/case.ts';
import { answersOf, askOf } from './cases/model/words.ts';
import type { MoverData, StyleGridData } from './schema.ts';

interface ListedProps {
  data: Localized<StyleGridData>;
  words: Words;
  names: StyleNames;
  /** with the answers and their reasons */
  solved?: boolean;
}

/** The whole activity as text: for who has no JavaScript, and solved for the trainer. */
export function Listed({ data, words, names, solved = false }: ListedProps) {
  return data.mode === 'mover' ? (
    <Moves moves={data.moves} names={names} />
  ) : (
    <ol>
      {data.cases.map((one: Case) => (
        <li key={one.id}>
          <p>{one.story}</p>
          {'clues' in one && (
            <ul>
              {one.clues.map(({ id, text, speaks, why }) => (
                <li key={id}>
                  {text}{' '}
                  {solved && (
                    <span class="small muted">
                      {words[speaks]} {why}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {questionsOf(one).map((question) => (
            <Choices
              key={question.id}
              {...{ question, words, solved }}
              kind={'customer' in one ? 'pair' : 'scene'}
            />
          ))}
          {solved && <p>{'customer' in one ? one.say : one.next}</p>}
        </li>
      ))}
    </ol>
  );
}

function Choices(props: {
  question: ReturnType<typeof questionsOf>[number];
  kind: 'pair' | 'scene';
  words: Words;
  solved: boolean;
}) {
  const { question, kind, words, solved } = props;
  return (
    <>
      <p>{askOf(kind, question.id, words)}</p>
      <ul>
        {answersOf(kind, question.id, words).map(({ answer, text }) => (
          <li key={answer}>
            {solved && answer === question.right ? <b>{text}</b> : text}{' '}
            {solved && <span class="small muted">{question.answers?.[answer]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Moves({ moves, names }: { moves: Localized<MoverData>['moves']; names: StyleNames }) {
  return (
    <dl>
      {Object.entries(moves).map(([name, { title, point, behaviours }]) => (
        <>
          <dt key={name}>
            <b>{title}</b> {point}
          </dt>
          {behaviours.map(({ id, title: what, say }) => (
            <dd key={id}>
              <b>{what}</b>
              {Object.entries(say).map(([listener, sentence]) => (
                <p key={listener}>
                  {names[listener as keyof StyleNames]} · {sentence as string}
                </p>
              ))}
            </dd>
          ))}
        </>
      ))}
    </dl>
  );
}
