import { fieldOf, longestField, type Account } from '../../account/model.ts';
import { Field } from '../plan/field.tsx';
import { inCell, type Standing } from '../model/picture.ts';
import { bands, type Band } from '../model/plan.ts';
import type { AccountsProps } from '../props.ts';
import type { ListWords } from '../words.ts';
import { fill } from '../../../i18n/text.ts';
import { writeField } from '../store.ts';
import { Name } from './name.tsx';
import styles from './view.module.css';

interface PictureProps extends AccountsProps {
  standings: readonly Standing[];
  accounts: readonly (readonly [id: string, account: Account])[];
}

/** All accounts on one sheet, band by stage; each row says where the time should go, and can be argued with. */
export function Picture(props: PictureProps) {
  const { words, standings } = props;
  const { list, plan } = words;
  const rows: readonly (Band | null)[] = standings.some(({ band }) => band === null)
    ? [...bands, null]
    : bands;
  const steps = [0, 1, 2, 3, 4];
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
                    step={step === null ? list.noStage : stepName(list, step)}
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
      <h3>{list.argue}</h3>
      <ul role="list" class={styles.argue}>
        {props.accounts.map(([id, account]) => (
          <li key={id}>
            <b>{fieldOf(account, 'name') || words.write.unnamed}</b>
            <Field
              label={`${fieldOf(account, 'name')}: ${words.write.fields.argue}`}
              value={fieldOf(account, 'argue')}
              hint={list.argueHint}
              most={longestField}
              write={(text) => void writeField(id, 'argue', text)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const stepName = (list: ListWords, step: number): string =>
  step === 0 ? list.ground : fill(list.step, { n: step });

const Cell = ({
  step,
  here,
  ...props
}: AccountsProps & { step: string; here: readonly Standing[] }) => (
  <td data-full={here.length > 0} data-step={step}>
    {here.length === 0 ? (
      <span class="visually-hidden">{props.words.list.pictureEmpty}</span>
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
