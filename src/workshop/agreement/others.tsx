import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { codeOf, readCode } from '../code/model.ts';
import { agreementOf, kappaOf, percentOf } from './model/agreement.ts';
import { fromMarked, markingKind, type Marking } from './model/marking.ts';
import { fits } from './store.ts';
import type { ComparedProps } from './props.ts';
import type { Saying } from '../pad/model/pad.ts';
import styles from './view.module.css';

/** The marks of observers who sent a code, each against each. */
export function Others(props: ComparedProps & { expert: readonly Saying[] }) {
  const { course, transcript, own, markings, words, refused, keep, expert } = props;
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const nameOf = ({ observer }: Marking): string => observer || words.nobody;
  const all = [
    { id: 'expert', name: words.expert, marks: expert as Marking['marks'] },
    { id: own.id, name: words.you, marks: own.marks },
    ...markings.others.map((one) => ({ id: one.id, name: nameOf(one), marks: one.marks })),
  ];

  const take = (event: Event): void => {
    event.preventDefault();
    const read = readCode(codeOf(text), course);
    if ('refused' in read) return setTold(refused[read.refused]);
    const marking = read.kind === markingKind ? fromMarked(read.data) : null;
    if (!marking) return setTold(read.kind === markingKind ? refused.edited : refused.kind);
    if (!fits(marking, transcript.id, transcript.lines.length)) return setTold(words.otherElse);
    const known = all.some(({ id }) => id === marking.id);
    if (!known) keep({ ...markings, others: [...markings.others, marking] });
    setText('');
    setTold(fill(known ? words.otherSame : words.otherTaken, { name: nameOf(marking) }));
  };
  const remove = (id: string): void =>
    keep({ ...markings, others: markings.others.filter((one) => one.id !== id) });

  return (
    <section class={styles.others}>
      <h3>{words.other}</h3>
      <p class="small muted">{words.otherText}</p>
      <form onSubmit={take}>
        <label>
          <span class="small">{words.otherField}</span>
          <textarea
            rows={2}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button-line">
          {words.otherTake}
        </button>
      </form>
      <p role="status">{told}</p>
      {markings.others.length > 0 && (
        <>
          <div class={styles.wide} tabIndex={0} role="region" aria-label={words.pairs}>
            <table class="table num">
              <caption class="small muted">{words.pairs}</caption>
              <thead>
                <tr>
                  <td />
                  {all.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {all.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one.name}</th>
                    {all.map((other) => {
                      if (one === other) return <td key={other.id}>·</td>;
                      const agreement = agreementOf(one.marks, other.marks);
                      return (
                        <td key={other.id}>
                          {percentOf(agreement)} ({kappaOf(agreement)})
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class={styles.row}>
            {markings.others.map((one) => (
              <button
                key={one.id}
                type="button"
                class="button-quiet"
                onClick={() => remove(one.id)}
              >
                {fill(words.remove, { name: nameOf(one) })}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
