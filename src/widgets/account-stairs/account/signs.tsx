import { stages } from '../../kit/stage/model.ts';
import { markOf, type AccountStairs, type Mark, type Marks } from '../model/standing.ts';
import type { BenchWords } from '../props.ts';
import styles from '../view.module.css';

interface SignsProps {
  id: string;
  data: AccountStairs;
  marks: Marks;
  words: BenchWords;
  mark(sign: string, mark: Mark): void;
}

const answers = ['seen', 'not', 'unsure'] as const;

/** What each answer is called: of a sign, and of a warning. */
const ofSign = { seen: 'seen', not: 'not', unsure: 'unsure' } as const;
const ofWarning = { seen: 'happened', not: 'never', unsure: 'unsure' } as const;

/** What may have been seen, stage by stage, and what speaks against it. */
export function Signs(props: SignsProps) {
  const { data, words } = props;
  return (
    <div class={styles.signs}>
      {stages.map((stage) => (
        <section key={stage}>
          <h5>{words[stage]}</h5>
          {data.signs
            .filter((sign) => sign.stage === stage)
            .map((sign) => (
              <Sign
                key={sign.id}
                {...props}
                sign={sign}
                isMark={sign.id === markOf(data, stage)}
                says={ofSign}
              />
            ))}
        </section>
      ))}
      <section>
        <h5>{words.warnings}</h5>
        {data.warnings.map((warning) => (
          <Sign key={warning.id} {...props} sign={warning} isMark={false} says={ofWarning} />
        ))}
      </section>
    </div>
  );
}

interface SignProps extends SignsProps {
  sign: { id: string; text: string };
  isMark: boolean;
  says: typeof ofSign | typeof ofWarning;
}

function Sign(props: SignProps) {
  const { id, marks, words, sign } = props;
  return (
    <fieldset class={styles.sign} data-mark={props.isMark}>
      <legend>
        {props.isMark && <span class={styles.tag}>{words.mark}</span>} {sign.text}
      </legend>
      <span class={styles.answers}>
        {answers.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={`${id}-${sign.id}`}
              value={answer}
              checked={marks[sign.id] === answer}
              onChange={() => props.mark(sign.id, answer)}
            />
            {props.words[props.says[answer]]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
