import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { newSeed } from '../../../progress/use-progress.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { Asking } from '../asking/view.tsx';
import { writeCode, type Request } from '../../kit/style/code/model.ts';
import {
  current,
  endedSitting,
  makeTestStore,
  type TestContext,
  type TestEvent,
} from '../store.ts';
import { scored } from '../model/result.ts';
import { Taken } from './taken.tsx';
import type { TestPartProps } from '../props.ts';
import { useKeys } from '../asking/use-keys.ts';
import styles from '../view.module.css';

type ColleagueProps = TestPartProps & {
  request: Extract<Request, { kind: 'ask' }>;
  back(): void;
};

/** The same statements about somebody else: nothing is recorded here, five numbers go back as a code. */
export function Colleague(props: ColleagueProps) {
  const { data, words, request, back } = props;
  const [store] = useState(() => makeTestStore(data.forms));
  const [context, setContext] = useState<TestContext>(() => store.getSnapshot().context);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const send = (event: TestEvent): void => {
    store.send(event);
    setContext(store.getSnapshot().context);
  };
  const form = data.forms[request.form];
  const start = (): void => {
    send({ type: 'began', seed: newSeed() });
    if (form) send({ type: 'picked', form: form.id });
    focusOn('[data-now]');
  };
  const finish = (): void => {
    send({ type: 'finished' });
    focusOn('[data-now]');
  };
  const asking = context.seed !== null && !context.finished;
  useKeys(root, asking && !context.all ? current(context) : undefined);
  const ended = endedSitting(context);
  const name = request.name || words.aboutNobody;
  const title = fill(words.aboutTitle, { name });
  return (
    <div ref={root}>
      <h4 class={styles.about}>{title}</h4>
      {context.seed === null && (
        <>
          <p>{fill(words.aboutText, { name })}</p>
          <p class={styles.foot}>
            <button type="button" class="button" onClick={start}>
              {words.aboutStart}
            </button>
            <button type="button" class="button-quiet" onClick={back}>
              {words.ownTest}
            </button>
          </p>
        </>
      )}
      {asking && (
        <Asking
          forms={data.forms}
          {...{ words, context, send, focusOn, finish }}
          offer={false}
          label={title}
        />
      )}
      {ended && (
        <>
          <p tabIndex={-1} data-now>
            {fill(words.aboutDone, { name })}
          </p>
          <Taken
            label={words.codeIs}
            value={writeCode({
              version: 2,
              kind: 'answer',
              form: request.form,
              scores: scored(
                data.forms.flatMap(({ items }) => items),
                ended.answers,
              ),
              tag: request.tag,
            })}
            copy={words.aboutCopy}
            byHand={words.codeByHand}
            words={words}
          />
          <p class={styles.quiet}>{words.aboutKept}</p>
          <p class={styles.foot}>
            <button type="button" class="button-line" onClick={back}>
              {words.ownTest}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
