import { options, type VNode } from 'preact';

/** What Preact keeps about a node of its tree; the names are those of its built files and stay. */
interface Drawn extends VNode {
  __k: (Drawn | null)[] | null;
  __: Drawn | null;
  __e: Node | null;
  __c: { __P: Node } | null;
}

/** Texts whose places a translator has taken, with what stands there instead. */
interface Taken {
  texts: Map<Text, string>;
  instead: ChildNode[];
}

// In no word of the course, so that a text that comes to be empty differs from it, too.
const unchanged = '\u2060';
const hooks = options as typeof options & {
  __b?: (drawn: Drawn) => void;
  __c?: (root: Drawn, queue: unknown[]) => void;
};
const fonts = typeof document === 'undefined' ? [] : document.getElementsByTagName('font');
let taken: Taken[] = [];

/** The elements and texts directly inside an element, in order. */
const inside = (drawn: Drawn): Drawn[] =>
  (drawn.__k ?? []).flatMap((child) =>
    child ? (typeof child.type === 'function' ? inside(child) : [child]) : [],
  );

/** Puts each text back behind what a translator put in its place, without a word until it changes. */
function lend(host: Node, children: readonly Drawn[]): void {
  const doms = children.flatMap(({ __e }) => __e ?? []);
  let run: Taken | null = null;
  doms.forEach((dom, index) => {
    if (dom.parentNode === host) return void (run = null);
    const next = doms.slice(index).find((other) => other.parentNode === host) ?? null;
    if (!(dom instanceof Text)) return void host.insertBefore(dom, next);
    if (dom.parentNode) dom.replaceWith(dom.cloneNode());
    if (!run) {
      run = { texts: new Map(), instead: [] };
      taken.push(run);
      let before = next ? next.previousSibling : host.lastChild;
      for (; before && !doms.includes(before); before = before.previousSibling)
        run.instead.push(before as ChildNode);
    }
    run.texts.set(dom, dom.data);
    dom.data = unchanged;
    host.insertBefore(dom, next);
  });
}

function lendAll(drawn: Drawn, host: Node): void {
  const children = inside(drawn);
  lend(host, children);
  for (const child of children) if (typeof child.type === 'string') lendAll(child, child.__e!);
}

/** What was not drawn anew leaves its place to the translation; where something was, the translation goes. */
function settle(): void {
  for (const { texts, instead } of taken) {
    const same = [...texts.keys()].every((text) => text.isConnected && text.data === unchanged);
    if (!same) for (const node of instead) node.remove();
    for (const [text, data] of texts) {
      if (text.data === unchanged) text.data = data;
      if (same) text.remove();
    }
  }
  taken = [];
}

/**
 * A page that the browser has translated: it puts elements of its own in the place of texts that Preact
 * still holds. What changes would stay on the page in its old words, and what comes beside it would find
 * no place. So the texts lie in their places while something is drawn.
 */
const { __b: before, __c: after } = hooks;
hooks.__b = (drawn) => {
  // Only what is drawn again has had its children already.
  if (fonts.length > 0 && drawn.__k) {
    settle();
    let host = drawn.__;
    while (host && typeof host.type !== 'string') host = host.__;
    lendAll(host ?? drawn, host?.__e ?? drawn.__c!.__P);
  }
  before?.(drawn);
};
hooks.__c = (root, queue) => {
  settle();
  after?.(root, queue);
};
