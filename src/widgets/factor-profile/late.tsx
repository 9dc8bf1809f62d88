import { useState } from 'preact/hooks';
import { activityAnchor } from '../../i18n/paths.ts';
import { fill } from '../../i18n/text.ts';
import { namesFor, useCameFor } from '../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../progress/accounts/belongs/view.tsx';
import { useKept } from '../../progress/sheets/use-kept.ts';
import { record, savePlace } from '../../progress/store.ts';
import { Frame } from '../kit/frame.tsx';
import { freeName } from '../kit/sheet/model.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { useBegin } from '../kit/use-late.ts';
import { Account } from './account.tsx';
import { isWhole, newProfile, readProfile, type FactorProfile, type Profile } from './model.ts';
import type { First } from './props.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface BenchProps {
  activity: string;
  lesson?: string | undefined;
  /** what the learner has asked for already */
  first: First | undefined;
  data: FactorProfile;
  words: Words;
}

/** All rated accounts, and the one that is open. */
export default function Bench({ activity, lesson, first, data, words }: BenchProps) {
  const { kept, put, add, drop, undoable, undo } = useKept('factor-profile', readProfile);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [selected, setSelected] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const open = kept?.find(({ id }) => id === selected);
  const select = (id: string | null): void => {
    setSelected(id);
    focusOn('[data-now]', '[data-add]');
  };
  const start = (name: string, profile: Profile): string => {
    const id = add(name, profile);
    select(id);
    setSaid(fill(words.saidAdded, { name: name || words.unnamed }));
    return id;
  };
  const keep = (id: string, name: string, profile: Profile, field?: string): void => {
    put(id, name, profile, field);
    if (lesson) savePlace(lesson, activityAnchor(activity));
    if (isWhole(data, profile)) record(activity, { id, score: null });
  };
  const { example } = data;
  const startExample = (): string => start(example.name, { ratings: example.ratings, plans: {} });
  const startOwn = (): string => {
    const taken = kept?.map(({ name }) => name) ?? [];
    return start(freeName(namesFor(data.names), taken), newProfile);
  };
  useBegin(first !== undefined, kept !== undefined, first === 'own' ? startOwn : startExample);
  useCameFor(
    'factor-profile',
    kept?.map(({ id }) => id),
    { open: select, make: startOwn },
  );
  const any = kept !== undefined && kept.length > 0;
  return (
    <Frame
      widget="factor-profile"
      activity={activity}
      phase={open ? 'open' : 'start'}
      title={data.title}
      ask={data.ask}
    >
      <div ref={root}>
        <p class={styles.privacy}>{data.privacy}</p>
        {!any && <p>{words.empty}</p>}
        <ul class={styles.kept}>
          {kept?.map(({ id, name, value }) => (
            <li key={id}>
              {value ? (
                <button
                  type="button"
                  class="button-line"
                  aria-pressed={id === selected}
                  onClick={() => select(id)}
                >
                  {name.trim() || words.unnamed}
                </button>
              ) : (
                <>
                  {fill(words.broken, { name: name || words.unnamed })}{' '}
                  <button
                    type="button"
                    class="button-quiet"
                    onClick={() => {
                      drop(id);
                      select(null);
                    }}
                  >
                    {words.remove}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
        <p class={styles.foot}>
          {!kept?.some(({ name }) => name === example.name) && (
            <button
              type="button"
              class={any ? 'button-line' : 'button'}
              disabled={!kept}
              data-add={any ? undefined : true}
              onClick={startExample}
            >
              {words.example}
            </button>
          )}
          <button
            type="button"
            class="button-line"
            disabled={!kept}
            data-add={any || undefined}
            onClick={startOwn}
          >
            {any ? words.add : words.addFirst}
          </button>
          {undoable && (
            <button
              type="button"
              class="button-quiet"
              data-undo
              onClick={() => {
                const undone = undo();
                if (!undone) return;
                setSaid(undone.done ? words.saidUndone : words.notUndone);
                if (undone.id !== selected) select(undone.id);
                else focusOn('[data-undo]', '[data-now]', '[data-add]');
              }}
            >
              {words.undo}
            </button>
          )}
          {any && (
            <button type="button" class="button-quiet" onClick={() => window.print()}>
              {words.print}
            </button>
          )}
        </p>
        {open && (
          <Belongs
            key={`of ${open.id}`}
            tool="factor-profile"
            id={open.id}
            name={open.name}
            example={open.name === example.name}
          />
        )}
        {open?.value && (
          <Account
            key={open.id}
            {...{ data, words }}
            id={open.id}
            name={open.name}
            profile={open.value}
            put={(...change) => keep(open.id, ...change)}
            remove={() => {
              drop(open.id);
              setSaid(fill(words.saidRemoved, { name: open.name || words.unnamed }));
              select(null);
            }}
          />
        )}
        <p class={said === words.notUndone ? undefined : 'visually-hidden'} role="status">
          {said}
        </p>
      </div>
    </Frame>
  );
}
