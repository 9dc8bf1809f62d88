import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../i18n/text.ts';
import { keyOf } from '../widgets/kit/hands/model.ts';
import { searchOf, type Search } from './model/engine.ts';
import { groups, type Group, type Index } from './model/entry.ts';
import { foldOf, type Fold } from './model/fold.ts';
import { excerptOf, marksOf, type Piece } from './model/marks.ts';
import type { SearchWords } from './props.ts';
import sheet from './view.css?url';

interface Ready {
  words: SearchWords;
  search: Search;
  fold: Fold;
}

/** How many of one kind are shown. */
const most = 5;
let arriving: Promise<Ready> | undefined;

/** The index, asked for once; after a failure it may be asked for again. */
function ready(address: string): Promise<Ready> {
  const fetched = async (): Promise<Ready> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const index = (await answer.json()) as Index<SearchWords>;
    return { words: index.words, search: await searchOf(index), fold: foldOf(index.traditional) };
  };
  arriving ??= fetched();
  arriving.catch(() => (arriving = undefined));
  return arriving;
}

/** The styles are not the page's own: a page that is never searched pays nothing for them. */
function styled(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  return new Promise((done, failed) => {
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      failed(new Error(sheet));
    };
    document.head.append(link);
  });
}

/** @param failed called when the index does not come; the search is closed by then */
export async function openSearch(opener: HTMLElement, failed: () => void): Promise<void> {
  await styled();
  const host = document.createElement('div');
  document.body.append(host);
  const end = (): void => {
    render(null, host);
    host.remove();
    if (document.activeElement === document.body) opener.focus();
  };
  const fail = (): void => {
    end();
    failed();
  };
  render(<Box opener={opener} end={end} fail={fail} />, host);
}

function Pieces({ of }: { of: Piece[] }) {
  return of.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text));
}

function Box({ opener, end, fail }: { opener: HTMLElement; end(): void; fail(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState<Ready>();
  const label = opener.textContent!.trim();
  const take = ({ target }: Event): void => setQuery((target as HTMLInputElement).value);
  useEffect(() => {
    dialog.current!.showModal();
    // As a prop it would be listened for under a name that no browser knows.
    dialog.current!.addEventListener('compositionend', take);
    ready(opener.dataset.search!).then(setAll, fail);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event, { held: true });
    const [field, ...links] = dialog.current!.querySelectorAll<HTMLElement>('input, a');
    const stops = [field!, ...links];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (at >= 0 && step) {
      event.preventDefault();
      stops[Math.min(Math.max(at + step, 0), stops.length - 1)]!.focus();
    } else if (key === 'Enter' && at === 0) {
      event.preventDefault();
      links[0]?.click();
    }
  };
  return (
    <dialog
      ref={dialog}
      data-search-box
      aria-label={label}
      onKeyDown={onKeyDown}
      onClose={end}
      onClick={({ target }) => {
        // A press beside the box, or a link to a place on this page.
        if (target === dialog.current || (target as Element).closest('a')) dialog.current!.close();
      }}
    >
      <div>
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <input
            type="text"
            aria-label={label}
            autocomplete="off"
            enterkeyhint="search"
            spellcheck={false}
            onInput={(event) => event.isComposing || take(event)}
          />
          <button type="button" class="button-quiet" onClick={() => dialog.current!.close()}>
            {opener.dataset.close}
          </button>
        </form>
        {all ? <Results {...all} query={query.trim()} /> : <progress aria-label={label} />}
      </div>
    </dialog>
  );
}

function Results({ words, search, fold, query }: Ready & { query: string }) {
  const found = useMemo(() => (query ? search(query) : []), [query]);
  const of = (group: Group) => found.filter((one) => one.group === group);
  const kinds = groups.filter((group) => of(group).length > 0);
  const cut = kinds.some((group) => of(group).length > most);
  const says = found.length > 0 ? (cut ? words.first : words.count) : words.none;
  return (
    <>
      <p role="status" class="small muted">
        {fill(query ? says : words.empty, { n: found.length, query, most })}
      </p>
      {kinds.map((group) => (
        <section key={group} aria-labelledby={`found-${group}`}>
          <h2 id={`found-${group}`}>{words[group]}</h2>
          <ul role="list">
            {of(group)
              .slice(0, most)
              .map(({ to, title, path, text, terms }) => (
                <li key={`${to} ${title}`}>
                  <a href={to}>
                    {path && <span class="small muted">{path}</span>}
                    <b>
                      <Pieces of={marksOf(title, terms, fold)} />
                    </b>
                    <span class="small">
                      <Pieces of={excerptOf(text, terms, fold)} />
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
