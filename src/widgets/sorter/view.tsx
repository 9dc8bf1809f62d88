import type { Desk } from './props.ts';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { Words } from './words.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { keyOf } from '../kit/hands/model.ts';
import { useAnswers } from '../kit/hands/use-answers.ts';
import type { ActivityProps } from '../kit/props.ts';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { fetched, useLate, useRest } from '../kit/use-late.ts';
import { Groups } from './groups.tsx';
import { Hand } from './hand.tsx';
import { groupOf, type Reasons, type Sorting } from './model.ts';
import { endedSorter, makeSorterStore, type SorterContext, type SorterEvent } from './store.ts';
import styles from './view.module.css';

export interface SorterProps extends ActivityProps<Sorting, Words> {
  /** the address of the reasons, in the page's language */
  late: string;
}

function Sorter(props: SorterProps) {
  const { activity, digest, lesson, data, words, kit } = props;
  const {
    context: round,
    send,
    begin,
    ready,
    stale,
  } = useDraftedStore<SorterContext, SorterEvent>({
    activity,
    digest,
    lesson,
    make: () => makeSorterStore(data),
    ended: endedSorter(data.cards),
  });
  const late = useLate(async () => {
    const [{ Again, Judged, Result }, reasons] = await Promise.all([
      import('./late.tsx'),
      fetched<Reasons>(props.late),
    ]);
    return { Again, Judged, Result, reasons };
  }, useRest());
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<string | null>(null);
  const { tooSoon, guard } = useAnswers(`${round.table.pile.join()} ${round.checked}`);

  const titleOf = (group: string): string => data.groups.find(({ id }) => id === group)!.title;
  const textOf = (card: string): string => data.cards.find(({ id }) => id === card)!.text;

  /** One move of the learner: the store takes it, the screen reader hears it, the focus goes on. */
  const move = (event: SorterEvent, sentence: string, focus = '[data-now]'): void => {
    send(event);
    setSaid(sentence);
    focusOn(focus);
  };
  const put = (card: string, group: string): void => {
    const from = groupOf(round.table, card);
    if (from === group) return;
    move(
      { type: 'placed', card, group },
      fill(words.saidPlaced, { card: textOf(card), group: titleOf(group) }),
      from === undefined ? '[data-now]' : `[data-card="${card}"] summary`,
    );
  };
  const takeBack = (card: string): void =>
    move({ type: 'tookBack', card }, fill(words.saidBack, { card: textOf(card) }));

  const again = (): void => {
    begin();
    setSaid('');
    focusOn('[data-now]');
  };

  const movable = ready && !round.checked;
  const cardOf = (target: EventTarget | null): string | undefined =>
    (target as Element).closest<HTMLElement>('[data-card]')?.dataset.card;
  const dropAt = (event: DragEvent): string | undefined =>
    (event.target as Element).closest<HTMLElement>('[data-group]')?.dataset.group;

  const onKeyDown = (event: KeyboardEvent): void => {
    const group = data.groups[Number(keyOf(event)) - 1];
    const card = cardOf(event.target) ?? round.table.pile[0];
    if (!movable || !group || card === undefined || round.kept.includes(card)) return;
    if (tooSoon(event)) return;
    event.preventDefault();
    put(card, group.id);
  };
  const onDrop = (event: DragEvent): void => {
    const card = event.dataTransfer?.getData('text/plain');
    const group = dropAt(event);
    setOver(null);
    if (!card || !group || over === null) return;
    event.preventDefault();
    put(card, group);
  };

  const desk: Desk = {
    data,
    round,
    words,
    kit,
    ready,
    late,
    put,
    takeBack,
    drag: {
      draggable: movable,
      onDragStart: (event) => {
        event.dataTransfer?.setData('text/plain', cardOf(event.target) ?? '');
        setOver('');
      },
      onDragEnd: () => setOver(null),
    },
  };

  return (
    <Frame
      widget="sorter"
      activity={activity}
      phase={round.checked ? 'checked' : 'placing'}
      title={data.title}
      ask={data.ask}
      notice={stale && kit.stale}
    >
      <div
        ref={root}
        class={styles.desk}
        onKeyDown={onKeyDown}
        onDrop={onDrop}
        onDragOver={(event) => {
          if (over === null) return;
          event.preventDefault();
          setOver(dropAt(event) ?? '');
        }}
      >
        {round.checked ? (
          late && <late.Result {...desk} activity={activity} />
        ) : (
          <Hand
            {...desk}
            guard={guard}
            postpone={() => move({ type: 'postponed' }, words.saidLater)}
            undo={() => move({ type: 'undone' }, words.saidUndone)}
            check={() => move({ type: 'checked' }, '')}
          />
        )}
        <Groups {...desk} {...{ guard, over }} />
        {round.checked && late && <late.Again {...desk} again={again} />}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </Frame>
  );
}

export const SorterView = guarded<SorterProps>('sorter', Sorter, ({ data }) => data.title);
