/** A place on a plane, both from 0 to 100. */
export interface Place {
  x: number;
  y: number;
}

/** The angle between one seed of a sunflower and the next. */
const golden = Math.PI * (3 - Math.sqrt(5));
const most = 2000;

/**
 * The places with nobody on top of another: who finds a place taken stands as near to it as there is room.
 * The first to come keeps the own place; the same places give the same picture.
 *
 * @param apart how far two are from one another at least, and twice as far as anybody is from the edge
 */
export function spread(places: readonly Place[], apart: number): Place[] {
  const taken: Place[] = [];
  const inside = ({ x, y }: Place): boolean =>
    Math.min(x, y) >= apart / 2 && Math.max(x, y) <= 100 - apart / 2;
  const free = (one: Place): boolean =>
    inside(one) && taken.every(({ x, y }) => Math.hypot(x - one.x, y - one.y) >= apart);
  for (const { x, y } of places) {
    const near = (n: number): Place => {
      const far = (apart / 3) * Math.sqrt(n);
      return { x: x + far * Math.cos(n * golden), y: y + far * Math.sin(n * golden) };
    };
    let n = 0;
    while (n < most && !free(near(n))) n++;
    // Where a room is fuller than the plane, some do stand on others.
    taken.push(n < most ? near(n) : { x, y });
  }
  return taken;
}
