import type { Page } from '@playwright/test';

/**
 * What a reader cannot read on the page as it is now, by what is painted, one fault a line:
 * `kind: “the words” reason`. Looks at each line of text, at the ends of arrows and at what the style
 * sheets shorten; scrolls through the page to do so and back to where it was.
 */
export async function unreadable(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  return page.evaluate(look);
}

/** Runs in the page, hence all in one. */
function look(): string[] {
  interface Line {
    node: Text;
    own: Element;
    text: string;
    /** of the letters themselves, in the page's coordinates: without the leading */
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const faults = new Set<string>();
  const quoted = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const named = (one: Element): string =>
    `${one.localName}${one.getAttribute('class') ? `.${one.getAttribute('class')!.split(' ')[0]}` : ''}`;
  const fault = (kind: string, text: string, reason = ''): void =>
    void faults.add(`${kind}: ${quoted(text)} ${reason}`.trim());

  const everything = new CSSStyleSheet();
  // What is only drawn as it comes near is drawn at once, and stays where it is.
  everything.replaceSync(`* {
    pointer-events: auto !important;
    scroll-behavior: auto !important;
    content-visibility: visible !important;
  }`);
  const sheets = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...sheets, everything];
  const before = [scrollX, scrollY] as const;
  scrollTo(0, 0);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (one: Element): CSSStyleDeclaration => {
    if (!styles.has(one)) styles.set(one, getComputedStyle(one));
    return styles.get(one)!;
  };
  const ancestors = (one: Element | null): Element[] =>
    one ? [one, ...ancestors(one.parentElement)] : [];
  const floats = (one: Element): boolean =>
    ancestors(one).some((above) => /sticky|fixed/.test(styleOf(above).position));
  const opaque = (colour: string): boolean => {
    const [, alpha] = /[,/]\s*([\d.]+%?)\)$/.exec(colour) ?? [];
    if (colour === 'transparent' || colour === 'none') return false;
    return !/^rgba|\//.test(colour) || parseFloat(alpha ?? '1') > 0.05;
  };
  const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, image, use';
  const paints = (one: Element, pseudo?: '::before' | '::after'): boolean => {
    const style = pseudo ? getComputedStyle(one, pseudo) : styleOf(one);
    if (pseudo && (style.content === 'none' || !/absolute|fixed/.test(style.position)))
      return false;
    if (style.opacity === '0') return false;
    if (!pseudo && one.matches(shapes))
      return (opaque(style.fill) && parseFloat(style.fillOpacity) > 0.1) || opaque(style.stroke);
    if (!pseudo && one.matches('svg, g, text, tspan')) return false;
    if (!pseudo && one.matches('img, canvas, video, progress, meter, input, select, textarea'))
      return true;
    return opaque(style.backgroundColor) || style.backgroundImage !== 'none';
  };

  const seen = (one: Element): boolean =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !one.closest('.visually-hidden, script, style, noscript, template, option, title, defs');

  /** The letters of a text, line by line. */
  const linesOf = (node: Text): Line[] => {
    const range = document.createRange();
    const [lead, body] = [/^\s*/.exec(node.data)![0].length, node.data.trimEnd().length];
    range.setStart(node, lead);
    range.setEnd(node, body);
    const rows: DOMRect[] = [];
    for (const rect of range.getClientRects()) {
      const row = rows.at(-1);
      if (row && Math.abs(row.y - rect.y) < rect.height / 2 && !node.parentElement!.closest('svg'))
        rows[rows.length - 1] = new DOMRect(
          Math.min(row.x, rect.x),
          row.y,
          Math.max(row.right, rect.right) - Math.min(row.x, rect.x),
          row.height,
        );
      else if (rect.width > 1 && rect.height > 1) rows.push(rect);
    }
    const upright = /^vertical/.test(styleOf(node.parentElement!).writingMode);
    return rows.map((rect) => {
      const [dx, dy] = upright ? [0.18 * rect.width, 1] : [1, 0.18 * rect.height];
      return {
        node,
        own: node.parentElement!,
        text: node.data,
        left: rect.left + dx,
        right: rect.right - dx,
        top: rect.top + dy,
        bottom: rect.bottom - dy,
      };
    });
  };

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && seen(node.parentElement!)) lines.push(...linesOf(node));
  }

  /** Somebody can scroll to what stands outside of these. */
  const scrollers = (one: Element): Element[] =>
    ancestors(one).filter((above) => /auto|scroll/.test(styleOf(above).overflow));
  const shown = lines.filter((line) =>
    scrollers(line.own).every((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return line.left >= left && line.right <= right && line.top >= top && line.bottom <= bottom;
    }),
  );

  // One text over another.
  const across = shown.filter(({ own }) => !floats(own)).sort((a, b) => a.top - b.top);
  across.forEach((one, index) => {
    for (const other of across.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      if (other.node === one.node) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      if (wide > 1.5 && high > 1.5) fault('overlap', one.text, `and ${quoted(other.text)}`);
    }
  });

  // Cut by a box or a drawing; wider than the box it stands in.
  const outside = (line: Line, box: DOMRect, slack: number): string => {
    const over = {
      left: box.left - line.left,
      right: line.right - box.right,
      top: box.top - line.top,
      bottom: line.bottom - box.bottom,
    };
    return Object.entries(over)
      .filter(([, px]) => px > slack)
      .map(([side, px]) => `${side} ${Math.round(px)}px`)
      .join(', ');
  };
  const width = document.documentElement.clientWidth;
  for (const line of shown) {
    const cut = ancestors(line.own).some((box) => {
      const style = styleOf(box);
      const { overflowX, overflowY } = style;
      const clips = [overflowX, overflowY].some((of) => /hidden|clip/.test(of));
      if (!clips || box.matches('html, body') || style.display === 'inline') return false;
      if (box instanceof SVGElement && box.localName !== 'svg') return false;
      const over = outside(line, box.getBoundingClientRect(), 1);
      if (over) fault('cut', line.text, `by ${named(box)}, ${over}`);
      return Boolean(over);
    });
    if (cut) continue;
    const off = outside(line, new DOMRect(0, -1e6, width, 2e6), 1);
    if (off) fault('cut', line.text, `by the page, ${off}`);
    const painted = ancestors(line.own).find((box) => {
      const style = styleOf(box);
      if (!(box instanceof HTMLElement) || style.display === 'inline') return false;
      const sides = [style.borderTopWidth, style.borderRightWidth, style.borderLeftWidth];
      return opaque(style.backgroundColor) || sides.every((side) => parseFloat(side) > 0);
    });
    if (painted && !painted.matches('html, body')) {
      const over = outside(line, painted.getBoundingClientRect(), 1);
      if (over) fault('spill', line.text, `out of ${named(painted)}, ${over}`);
    }
  }

  // A word on two lines without a hyphen.
  for (const node of new Set(lines.map((line) => line.node)))
    for (const { 0: word, index } of node.data.matchAll(/[\p{Script=Latin}\p{N}]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5);
      const upright = /^vertical/.test(styleOf(node.parentElement!).writingMode);
      const apart = upright
        ? rects.some((rect) => Math.abs(rect.x - rects[0]!.x) > rect.width / 2)
        : rects.some((rect) => Math.abs(rect.y - rects[0]!.y) > rect.height / 2);
      if (apart) fault('broken', node.data, word);
    }

  // Shortened by a style sheet, by a drawing, by a field.
  for (const one of document.body.querySelectorAll('*')) {
    if (!seen(one)) continue;
    const style = styleOf(one);
    const dots = style.textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth;
    const clamp = style.webkitLineClamp !== 'none' && one.scrollHeight > one.clientHeight + 1;
    if (dots || clamp) fault('shortened', one.textContent, named(one));
    if (one.localName === 'text' && /…$|\.\.\.$/.test(one.textContent.trim()))
      fault('shortened', one.textContent, 'in a drawing');
    if (one instanceof HTMLSelectElement) {
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = style.font;
      const text = one.selectedOptions[0]?.text ?? '';
      const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(text).width > room) fault('shortened', text, 'in a field');
    }
    if (one instanceof HTMLInputElement && one.type === 'text' && !one.readOnly)
      if (one.scrollWidth > one.clientWidth + 1)
        fault('shortened', one.value || one.placeholder, 'in a field');
  }

  // Covered by something painted; crossed by a line of its drawing.
  const hit = (x: number, y: number): Element[] => document.elementsFromPoint(x, y - scrollY);
  const into = (y: number): void => {
    const at = y - scrollY;
    if (at < innerHeight * 0.25 || at > innerHeight * 0.75) scrollTo(0, y - innerHeight / 2);
  };
  const range = (from: number, to: number, step: number): number[] => {
    const n = Math.max(1, Math.round((to - from) / step));
    return Array.from({ length: n }, (_, at) => from + ((at + 0.5) * (to - from)) / n);
  };
  const covers = (line: Line, x: number, y: number): Element | undefined => {
    // What lies on top is found much sooner than all that lies there.
    if (document.elementFromPoint(x, y - scrollY) === line.own) return undefined;
    const stack = hit(x, y);
    const at = stack.indexOf(line.own);
    if (at < 0) return undefined;
    return stack.slice(0, at).find((one) => {
      if (one.contains(line.own)) return paints(one, '::before') || paints(one, '::after');
      return !floats(one) && paints(one);
    });
  };
  const crosses = (line: Line, x: number, y: number): Element | undefined => {
    if (styleOf(line.own).paintOrder.startsWith('stroke')) return undefined;
    const stack = hit(x, y);
    for (const one of stack.slice(stack.indexOf(line.own) + 1)) {
      if (!(one instanceof SVGElement) || (one.matches(shapes) && opaque(styleOf(one).fill)))
        return undefined;
      if (one.matches('line, path, polyline') && opaque(styleOf(one).stroke)) return one;
    }
    return undefined;
  };
  for (const line of [...shown].sort((a, b) => a.top - b.top)) {
    if (floats(line.own)) continue;
    const { left, right, top, bottom } = line;
    if (right < 0 || left > width) continue;
    into((top + bottom) / 2);
    const middle = range(left, right, 12).map((x) => [x, (top + bottom) / 2] as const);
    for (const [x, y] of middle) {
      const over = covers(line, x, y);
      if (!over) continue;
      fault('covered', line.text, `by ${named(over)}`);
      break;
    }
    if (!line.own.closest('svg')) continue;
    const grid = range(top, bottom, 1).flatMap((y) =>
      range(left, right, 8).map((x) => [x, y] as const),
    );
    for (const [x, y] of grid) {
      const under = crosses(line, x, y);
      if (!under) continue;
      fault('crossed', line.text, `by ${named(under)}`);
      break;
    }
  }
  const fills = (one: Element): boolean =>
    one.matches('path, rect, circle, ellipse, polygon') && opaque(styleOf(one).fill);
  /** The middle of an arrow's head on the screen. */
  const headOf = (way: SVGGeometryElement): DOMPoint => {
    const marker = document.getElementById(/#(.+?)["']?\)/.exec(styleOf(way).markerEnd)![1]!);
    const { refX, markerWidth, viewBox } = marker as unknown as SVGMarkerElement;
    const unit =
      (markerWidth.baseVal.value / viewBox.baseVal.width) * parseFloat(styleOf(way).strokeWidth);
    const back = (refX.baseVal.value - viewBox.baseVal.width / 2) * unit;
    const at = way.getPointAtLength(Math.max(0, way.getTotalLength() - back));
    return at.matrixTransform(way.getScreenCTM()!);
  };
  for (const way of document.querySelectorAll<SVGGeometryElement>(
    'svg :is(line, path, polyline)',
  )) {
    if (styleOf(way).markerEnd === 'none' || !seen(way) || way.closest('defs')) continue;
    const end = headOf(way);
    into(end.y + scrollY);
    const { x, y } = headOf(way);
    const over = document
      .elementsFromPoint(x, y)
      .find((one) => way.compareDocumentPosition(one) & 4 && fills(one));
    if (over)
      fault(
        'covered',
        `${named(way)} in ${named(way.closest('svg')!)}`,
        `its head, by ${named(over)}`,
      );
  }

  document.adoptedStyleSheets = sheets;
  scrollTo(...before);
  return [...faults].sort();
}
