import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import type { Asked, Question, Reading } from './model/read.ts';
import { columnText, marksText } from './model/sentences.ts';
import styles from './own.module.css';

interface QuestionsProps {
  words: Words;
  reading: Reading;
  asked: Asked;
  /** takes what the person says, and forgets what depended on it */
  say: (more: Asked) => void;
  /** whether the person wanted to go on before all was answered */
  missed: boolean;
}

/** Which columns are taken, to be changed or, where the table leaves it open, to be chosen. */
export function Columns({ words, reading, say, missed }: QuestionsProps) {
  const { columns, name, profit, joined, joinable } = reading;
  const id = useId();
  const open = (question: Question): boolean => reading.questions.includes(question);
  const select = (
    question: 'name' | 'profit',
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) => (
    <p class={styles.question} data-open={open(question)}>
      <label for={id + question}>{label}</label>
      <select
        id={id + question}
        data-question={question}
        value={value}
        aria-invalid={missed && open(question)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {value === '' && (
          <option value="" disabled>
            {words.choose}
          </option>
        )}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
  const filled = columns.filter((column) => column.filled > 0);
  const from = filled.find(({ numbers, filled }) => numbers * 2 > filled)?.index ?? 0;
  return (
    <div class={styles.columns}>
      {select(
        'name',
        words.nameFrom,
        name === null ? '' : String(name),
        [
          ...filled.map((column) => [String(column.index), columnText(words, column)] as const),
          ['none', words.noNameColumn],
        ],
        (value) => say({ name: value === 'none' ? value : Number(value) }),
      )}
      {select(
        'profit',
        words.profitFrom,
        profit === null ? '' : joined ? 'joined' : String(profit),
        [
          ...filled
            .filter(({ numbers }) => numbers > 0)
            .map((column) => [String(column.index), columnText(words, column)] as const),
          ...(joinable.length > 0
            ? [
                [
                  'joined',
                  fill(words.joinedColumns, {
                    n: from + 1,
                    samples: joinable.join(words.separator),
                  }),
                ] as const,
              ]
            : []),
        ],
        (value) =>
          say(
            value === 'joined'
              ? { profit: from, joined: true }
              : { profit: Number(value), joined: false },
          ),
      )}
    </div>
  );
}

/** What else is in doubt: the marks in the numbers, and a last row that may be a total. */
export function Doubts({ words, reading, asked, say, missed }: QuestionsProps) {
  const open = (question: Question): boolean => reading.questions.includes(question);
  const last = reading.last;
  return (
    <>
      {(open('marks') || asked.marks) && reading.profit !== null && (
        <Choices
          question="marks"
          legend={words.askMarks}
          options={[
            ['point', marksText(words, reading, 'point')],
            ['comma', marksText(words, reading, 'comma')],
          ]}
          value={asked.marks}
          wrong={missed && open('marks')}
          choose={(marks) => say({ marks })}
        />
      )}
      {last && (
        <Choices
          question="last"
          legend={fill(words.askLast, last)}
          options={[
            ['sum', words.lastSum],
            ['account', words.lastAccount],
          ]}
          value={asked.last}
          wrong={missed && open('last')}
          choose={(last) => say({ last })}
        />
      )}
    </>
  );
}

function Choices<Value extends string>(props: {
  question: Question;
  legend: string;
  options: readonly (readonly [Value, string])[];
  value: Value | undefined;
  wrong: boolean;
  choose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset class={styles.question} data-open={props.value === undefined}>
      <legend>{props.legend}</legend>
      {props.options.map(([value, text], index) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            data-question={index === 0 ? props.question : undefined}
            checked={props.value === value}
            aria-invalid={props.wrong}
            onChange={() => props.choose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
