import { useEffect, useState } from 'preact/hooks';
import { writeDate } from '../../i18n/date.ts';
import { fill } from '../../i18n/text.ts';
import { fetched, useLate } from '../../widgets/kit/use-late.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { useTrouble } from '../kept/use-trouble.ts';
import type { PadRoom } from '../pad/words.ts';
import { Calls } from './calls/view.tsx';
import { RoomMap } from './map.tsx';
import type { Item } from './model/item.ts';
import { isMadeUp } from './model/made-up.ts';
import { namelessIn, peopleOf } from './model/people.ts';
import type { Content } from './model/room.ts';
import { rowsOf } from './model/table.ts';
import { turnRowsOf } from './model/turn-rows.ts';
import type { Undo } from './people/props.ts';
import { Undoing } from './people/undo.tsx';
import { People } from './people/view.tsx';
import { Projected } from './projected.tsx';
import type { ResultProps, Shown } from './props.ts';
import { Hardest } from './quiz.tsx';
import { Rounds } from './rounds.tsx';
import { dropItem, eraseItems, keepHidden, keepItem, keptHidden, keptItems } from './store.ts';
import { Said } from './said.tsx';
import { readySharing } from './take/shared.client.ts';
import { Take } from './take/view.tsx';
import { Tools } from './tools.tsx';
import styles from './view.module.css';

/** What the room has handed in, and what follows from it. */
export function ResultView(props: ResultProps & { checks: PadRoom['check'] }) {
  const { content: address, words, names, checks } = props;
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [hidden, setHidden] = useState(false);
  const [projected, setProjected] = useState(false);
  const troubles = useTrouble();
  const [cleared, setCleared] = useState(false);
  const [undo, setUndo] = useState<Undo | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const all = items ?? [];
  const learned = all.some(({ kind }) => kind === 'learner' || kind === 'call');
  // Who touches the page is about to take something in: what reads it comes then, so that it is there
  // without the network.
  const [touched, setTouched] = useState(false);
  const touch = (): void => setTouched(true);
  const content = useLate(() => fetched<Content>(address), learned || touched);

  useEffect(() => {
    setItems(keptItems());
    setHidden(keptHidden());
  }, []);
  useEffect(() => {
    if (touched) readySharing(props.shareable);
  }, [touched]);

  const change = (
    next: readonly Item[],
    kept: readonly Item[],
    dropped: readonly string[],
  ): void => {
    setItems(next);
    setCleared(false);
    dropped.forEach(dropItem);
    kept.forEach(keepItem);
  };
  const replace = (changed: readonly Item[], dropped: readonly string[], told: string): void => {
    const touched = [...changed.map(({ key }) => key), ...dropped];
    setUndo({ told, was: all.filter(({ key }) => touched.includes(key)) });
    const next = all
      .filter(({ key }) => !dropped.includes(key))
      .map((item) => changed.find(({ key }) => key === item.key) ?? item);
    change(next, changed, dropped);
    if (dropped.length > 0) focusOn('[data-undo]');
  };
  const putBack = ({ was }: Undo): void => {
    change([...all.filter(({ key }) => was.every((one) => one.key !== key)), ...was], was, []);
    setUndo(null);
    focusOn('#names summary');
  };
  const hide = (now: boolean): void => {
    setHidden(now);
    keepHidden(now);
  };
  const erase = (): void => {
    eraseItems();
    setItems([]);
    setUndo(null);
    focusOn('textarea');
  };
  const nameless = namelessIn(all);
  const invented = all.filter(isMadeUp);
  const clear = (): void => {
    invented.forEach(({ key }) => dropItem(key));
    setItems(all.filter((item) => !isMadeUp(item)));
    setCleared(true);
    setUndo(null);
    focusOn('textarea');
  };
  const people = peopleOf(all).map(({ name }) => name);
  const calledIf =
    (hidden: boolean) =>
    (name: string): string => {
      if (!name) return words.result.nobody;
      return hidden ? fill(words.result.person, { n: people.indexOf(name) + 1 }) : name;
    };
  const called = calledIf(hidden);
  const shown: Shown = { ...props, items: all, content, hidden, called };
  return (
    <div
      ref={root}
      class={styles.result}
      onFocusIn={touch}
      onPointerDown={touch}
      onDragEnter={touch}
      data-ready={items !== null}
      data-phase={all.length > 0 ? 'shown' : 'start'}
    >
      <p class={`${styles.printedOn} num`}>
        {all.length > 0 && writeDate(document.documentElement.lang, 'date', Date.now())}
      </p>
      <Take {...props} {...{ hidden, change }} items={all} ready={items !== null} />
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} class={styles.notice}>
            {words.result[trouble]}
          </p>
        ))}
      </div>
      <div role="status">
        {cleared && <p>{words.madeUp.cleared}</p>}
        {invented.length > 0 && (
          <p class={`${styles.notice} ${styles.row}`}>
            {fill(words.madeUp.notice, { n: invented.length })}
            <button type="button" class="button-line" onClick={clear}>
              {words.madeUp.clear}
            </button>
          </p>
        )}
      </div>
      <div role="status">
        {nameless > 0 && !hidden && (
          <p class={styles.notice}>
            {fill(words.people.ask, { n: nameless })} <a href="#names">{words.people.correct}</a>
          </p>
        )}
      </div>
      {all.length === 0 && <p class="muted">{words.result.empty}</p>}
      {all.length > 0 && (
        <>
          <Tools
            words={words.tools}
            {...{ hidden, erase }}
            hide={hide}
            project={() => setProjected(true)}
            rows={() => rowsOf(all, content, words, { name: names, check: checks }, called)}
            turnRows={() => turnRowsOf(all, content, words, names, called)}
          />
          {projected && (
            <Projected
              {...shown}
              {...{ checks, hidden: true, called: calledIf(true) }}
              close={() => {
                setProjected(false);
                focusOn('[data-project]');
              }}
            />
          )}
          <Rounds {...shown} />
          <RoomMap {...shown} />
          <Calls {...shown} />
          <Hardest {...shown} />
          <Said {...shown} checks={checks} />
          <People {...shown} replace={replace} />
        </>
      )}
      {/* Also when nothing is left; what it tells is a name. */}
      <Undoing undo={hidden ? null : undo} words={words.people} putBack={putBack} />
    </div>
  );
}
