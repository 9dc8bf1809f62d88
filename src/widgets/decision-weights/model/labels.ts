/**
 * Places for labels of one height in one column: as near to where they are wanted as lets none come closer
 * to another than `gap`, in the same order, between `top` and `bottom` where there is room for all.
 * @param wanted from above to below
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  // Neighbours that would touch move as one heap, to the middle of where its members want to be.
  const heaps: { from: number; size: number; sum: number }[] = [];
  const startOf = ({ size, sum }: (typeof heaps)[number]): number => {
    const middle = sum / size - ((size - 1) * gap) / 2;
    return Math.max(top, Math.min(bottom - (size - 1) * gap, middle));
  };
  wanted.forEach((y, from) => {
    let heap = { from, size: 1, sum: y };
    for (let above = heaps.at(-1); above; above = heaps.at(-1)) {
      if (startOf(above) + above.size * gap <= startOf(heap)) break;
      heaps.pop();
      heap = { from: above.from, size: above.size + heap.size, sum: above.sum + heap.sum };
    }
    heaps.push(heap);
  });
  return heaps.flatMap((heap) =>
    Array.from({ length: heap.size }, (_, place) => startOf(heap) + place * gap),
  );
}
