import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { KitWords } from '../kit/words.ts';
import { useLate } from '../kit/use-late.ts';
import { canDownload, download, type SavedFile } from '../kit/save.client.ts';
import { Bands } from './bands.tsx';
import { CutLines } from './chart/cuts.tsx';
import { Picked, Picker } from './chart/pick.tsx';
import { Whale } from './chart/whale.tsx';
import { Data } from './accounts/view.tsx';
import {
  bandsOf,
  hasShares,
  movedCut,
  type Curve,
  type Cuts,
  type ProfitCurve,
} from './model/curve.ts';
import type { OwnList } from './own/props.ts';
import { Loaded } from './own/left-out.tsx';
import type { Reading } from './own/model/read.ts';
import { chartFile, tableFile } from './chart/save.client.ts';
import { comparison, finding, joined, peakSentence, type Words } from './model/sentences.ts';
import type { ExplorerContext, ExplorerEvent } from './store.ts';
import styles from './view.module.css';

/** The curve once it is drawn: what it shows, and all that can be done with it. */
export default function Explorer(props: {
  context: ExplorerContext;
  send: (event: ExplorerEvent) => void;
  data: ProfitCurve;
  words: Words;
  kit: KitWords;
  curve: Curve;
  animated: boolean;
  again: () => void;
}) {
  const { context, send, data, words, kit, curve } = props;
  const { accounts, guess } = context;
  const figure = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [preview, setPreview] = useState<Cuts | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const [panel, setPanel] = useState<'data' | 'own' | null>(null);
  const [report, setReport] = useState<Reading | null>(null);
  const [blocked, setBlocked] = useState<SavedFile | null>(null);

  const unit = context.unit ?? data.unit;
  const own = context.unit !== null;
  const titles = data.bands.map(({ title }) => title);
  const cuts = preview ?? context.cuts;
  const bands = useMemo(() => bandsOf(curve, cuts), [curve, cuts]);
  useEffect(() => setPreview(null), [context.cuts]);
  useEffect(() => {
    if (props.animated) title.current!.focus();
  }, []);

  const move = (cut: number, to: number, done: boolean): void => {
    const moved = movedCut(cuts, cut, to, curve.all);
    if (!done) return setPreview(moved);
    setPreview(null);
    send({ type: 'cutMoved', cut, to: moved[cut]! });
  };
  const show = (band: number | null): void => {
    setShown(band);
    if (band !== null) send({ type: 'bandOpened', band });
  };
  const open = (name: 'data' | 'own', isOpen: boolean): void => {
    setPanel((now) => (isOpen ? name : now === name ? null : now));
  };
  const heading = finding(words, curve, unit);
  const sub = fill(hasShares(curve) ? words.subShare : words.subMoney, { unit });
  const source = own
    ? fill(words.ownSource, { n: curve.all })
    : accounts.some(({ id, profit }) => data.accounts[id]?.profit !== profit) ||
        accounts.length !== data.accounts.length
      ? joined(words, data.invented, words.changedSource)
      : data.invented;

  const legend = titles.map((title, index) => `${index + 1} ${title}`).join(' · ');
  const picked = held !== null && held < curve.all ? held : null;
  const pick = { accounts, curve, unit, words, picked, pick: setHeld };
  const save = (what: 'chart' | 'table'): void => {
    const svg = figure.current!.querySelector<SVGSVGElement>('svg[role=img]')!;
    const file =
      what === 'chart'
        ? chartFile(words, svg, { title: heading, sub, source, legend })
        : tableFile(words, accounts, curve, bands, titles, unit);
    if (canDownload()) download(file);
    else setBlocked(file);
  };
  const missing = [
    ...(context.changed ? [] : [words.missingChange]),
    ...(context.opened.length === 4
      ? []
      : [
          fill(words.missingBands, {
            bands: titles
              .filter((_, index) => !context.opened.includes(index))
              .map((band) => fill(words.bandQuoted, { band }))
              .join(words.separator),
          }),
        ]),
  ];
  const compared = guess !== null && !own && hasShares(curve);
  const said = joined(
    words,
    compared ? comparison(words, curve, guess) : '',
    peakSentence(words, curve, unit),
  );
  return (
    <>
      <figure ref={figure} class={styles.figure}>
        <figcaption>
          <h4 ref={title} tabIndex={-1} class={styles.finding} aria-live="polite">
            {heading}
          </h4>
          <p class={styles.sub}>{sub}</p>
        </figcaption>
        <Picked {...pick} />
        <Picker {...pick} />
        <Whale
          label={joined(words, heading, said)}
          guess={compared ? guess : null}
          animated={props.animated}
          drag={move}
          pick={setHeld}
          {...{ accounts, curve, cuts, titles, unit, words, shown, picked }}
        />
        {said && <p class={styles.said}>{said}</p>}
        <p class={styles.source}>{source}</p>
      </figure>
      {report && <Loaded reading={report} words={words} />}
      <CutLines {...{ curve, cuts, titles, words, move }} />
      <div class={styles.row}>
        <button
          type="button"
          class="button-line"
          aria-disabled={context.past.length === 0}
          onClick={() => send({ type: 'undone' })}
        >
          {words.undo}
        </button>
        {(own || context.past.length > 0) && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              send({ type: 'exampleRestored' });
              setReport(null);
              title.current?.focus();
            }}
          >
            {words.restore}
          </button>
        )}
      </div>
      <Bands data={data.bands} {...{ accounts, bands, unit, words, shown, show }} />
      <div class={styles.panels}>
        <details
          open={panel === 'data'}
          onToggle={({ currentTarget }) => open('data', currentTarget.open)}
        >
          <summary>{words.data}</summary>
          {panel === 'data' && (
            <Data
              {...{ accounts, curve, bands, titles, unit, words, send }}
              undo={context.past.length > 0 ? () => send({ type: 'undone' }) : null}
            />
          )}
        </details>
        <details
          open={panel === 'own'}
          onToggle={({ currentTarget }) => open('own', currentTarget.open)}
        >
          <summary>{words.own}</summary>
          {panel === 'own' && (
            <OwnPanel
              words={words}
              draw={({ names, profits, unit, reading }) => {
                send({ type: 'loaded', names, profits, unit });
                setReport(reading);
                setPanel(null);
              }}
            />
          )}
        </details>
      </div>
      <div class={styles.row}>
        <button type="button" class="button-quiet" onClick={() => save('chart')}>
          {words.saveChart}
        </button>
        <button type="button" class="button-quiet" onClick={() => save('table')}>
          {words.saveTable}
        </button>
      </div>
      {blocked && (
        <div class={styles.blocked} role="status">
          <p>{fill(words.noDownload, { file: blocked.name })}</p>
          <textarea readOnly rows={4} aria-label={words.fileText} value={blocked.text} />
        </div>
      )}
      <div class={styles.end}>
        <p class={styles.hint} role="status">
          {missing.length > 0
            ? fill(words.missing, { what: missing.join(words.clause) })
            : words.done}
        </p>
        {missing.length === 0 && !own && (
          <button type="button" class="button-quiet" onClick={props.again}>
            {kit.again}
          </button>
        )}
      </div>
    </>
  );
}

/** Comes when it is opened: most learners stay with the example. */
function OwnPanel(props: { words: Words; draw: (list: OwnList) => void }) {
  const Own = useLate(() => import('./own/late.tsx').then((module) => module.default));
  return Own && <Own {...props} />;
}
