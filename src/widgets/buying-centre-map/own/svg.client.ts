const drawn = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'];
const written = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];

/** A drawing as a file of its own: what style sheets say of each part is written into the part. */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, place) => {
    const style = getComputedStyle(parts[place]!);
    const names = part.localName === 'text' ? [...drawn, ...written] : drawn;
    for (const name of names) part.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex', 'aria-pressed']) part.removeAttribute(name);
  });
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
