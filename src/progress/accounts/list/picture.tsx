import { fill } from '../../../i18n/text.ts';
import { inCell, type Standing } from '../model/picture.ts';
import { bands, type Band } from '../model/plan.ts';
import type { AccountsProps } from '../props.ts';
import type { Kept } from '../store.ts';
import { Argue } from './argue.tsx';
import { Name } from './name.tsx';
import { stepName, steps } from './row.tsx';
import styles from './view.module.css';

interface PictureProps extends AccountsProps {
  standings: readonly Standing[];
  accounts: Kept['accounts'];
  /** lists those of a band on a step */
  list(band: Band | null, step: number | null): void;
}

/** All accounts on one sheet, band by stage; each row says where the time should go, and can be argued with. */
export function Picture(props: PictureProps) {
  const { words, standings } = props;
  const { list, plan } = words;
  const rows: readonly (Band | null)[] = standings.some(({ band }) => band === null)
    ? [...bands, null]
    : bands;
  const none = standings.some(({ step }) => step === null);
  const advice = {
    first: list.advanceFirst,
    second: list.advanceSecond,
    third: list.advanceThird,
    loss: list.advanceLoss,
  };
  return (
    <section class={styles.section} aria-labelledby="picture">
      <h2 id="picture">{list.picture}</h2>
      <p>{list.pictureText}</p>
      <div class={styles.scroll} tabIndex={0} role="group" aria-labelledby="picture">
        <table class={styles.picture}>
          <thead>
            <tr>
              <td />
              {none && <th scope="col">{list.noStage}</th>}
              {steps.map((step) => (
                <th key={step} scope="col">
                  {stepName(list, step)}
                </th>
              ))}
              <th scope="col">{list.time}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((band) => (
              <tr key={band} data-band={band ?? 'none'}>
                <th scope="row">{band ? plan.bands[band] : list.noBand}</th>
                {[...(none ? [null] : []), ...steps].map((step) => (
                  <Cell
                    key={step}
                    step={stepName(list, step)}
                    all={() => props.list(band, step)}
                    here={inCell(standings, band, step)}
                    {...props}
                  />
                ))}
                <td class={styles.advice}>{band ? advice[band] : list.advanceNone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Argue {...props} />
    </section>
  );
}

/** More than these are counted: a press lists them above. */
const named = 4;

const Cell = ({
  step,
  here,
  all,
  ...props
}: AccountsProps & { step: string; here: readonly Standing[]; all(): void }) => (
  <td data-full={here.length > 0} data-step={step}>
    {here.length === 0 ? (
      <span class="visually-hidden">{props.words.list.pictureEmpty}</span>
    ) : here.length > named ? (
      <button type="button" class="button-quiet" onClick={all}>
        {fill(props.words.list.inCell, { n: here.length })}
      </button>
    ) : (
      <ul role="list">
        {here.map(({ id, name }) => (
          <li key={id}>
            <Name {...props} id={id} name={name} />
          </li>
        ))}
      </ul>
    )}
  </td>
);
