import type { TwoTracks } from './model.ts';

/** Every case with the two roads, for paper and for a browser without JavaScript. */
export function Listed({ data }: { data: TwoTracks }) {
  return (
    <>
      <p>{data.ask}</p>
      {[data.buyer, data.seller].map((steps) => (
        <p key={steps[0]!.id}>{steps.map(({ name }) => name).join(' → ')}</p>
      ))}
      <ol>
        {data.cases.map(({ id, story }) => (
          <li key={id}>{story}</li>
        ))}
      </ol>
    </>
  );
}
