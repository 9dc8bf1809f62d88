import { Balance } from '../../../widgets/kit/balance/view.tsx';
import { fill } from '../../../i18n/text.ts';
import { writeDay } from '../../../i18n/date.ts';
import type { Deal, Weight } from '../model/plan.ts';
import type { ReadWords } from '../words.ts';
import { Map, Stair } from './drawn.tsx';
import { Lines } from './lines.tsx';
import { From, On, Section } from './section.tsx';
import type { PlanProps } from './props.ts';
import styles from './view.module.css';

/** Who decides, with what the map lacks. */
export const Centres = ({ plan, words, editing }: PlanProps) => (
  <Section name="centres" plan={plan} empty={plan.centres.length === 0} editing={editing}>
    {plan.centres.map((centre) => (
      <div key={centre.id} data-line={centre.id}>
        <Map centre={centre} words={words} />
        {centre.gaps.length > 0 && (
          <ol class={styles.gaps}>
            {centre.gaps.map(({ id, says, action }) => (
              <li key={id} data-line={id}>
                {says} <small>{action ? words.gapPlanned : words.gapOpen}</small>
              </li>
            ))}
          </ol>
        )}
        {centre.says && <p class={styles.side}>{centre.says}</p>}
        <From source={centre.source} words={words} />
      </div>
    ))}
  </Section>
);

/** How far the relationship is, and what was seen of it. */
export const Stages = ({ plan, words, editing }: PlanProps) => (
  <Section
    name="stages"
    plan={plan}
    empty={plan.stages.length + plan.evidence.length === 0}
    editing={editing}
  >
    {plan.stages.map((stage) => (
      <div key={stage.id} class={styles.stage} data-line={stage.id}>
        <div>
          <Stair step={stage.step} stages={stage.stages} words={words} />
          <p>
            <b>
              {stage.step > 0 &&
                fill(words.stage, { n: stage.step, stage: stage.stages[stage.step - 1]! })}
            </b>
          </p>
          <p class={styles.side}>
            {[
              stage.name,
              stage.since && (
                <span key="since" class={styles.since}>
                  {fill(words.since, { on: writeDay(plan.locale, stage.since, 'date') })}
                </span>
              ),
              ...stage.sure,
            ]
              .filter(Boolean)
              .flatMap((part, place) => (place > 0 ? [words.separator, part] : [part]))}
          </p>
        </div>
        <div>
          <ul role="list" class={styles.lines}>
            {stage.evidence.map(({ id, on, says }) => (
              <li key={id} data-line={id}>
                <div class={styles.action}>
                  <On on={on} none="" locale={plan.locale} />
                  <span>{says}</span>
                </div>
              </li>
            ))}
          </ul>
          {stage.next && <p class={styles.side}>{fill(words.nextMark, { mark: stage.next })}</p>}
          <From source={stage.source} words={words} />
        </div>
      </div>
    ))}
    {(editing || plan.evidence.length > 0) && (
      <Lines
        part="evidence"
        lines={plan.evidence}
        saidOf={({ on, says }) => ({ on: on ?? '', says })}
        read={({ on, says }) => (
          <div class={styles.action}>
            <On on={on} none="" locale={plan.locale} />
            <span>{says}</span>
          </div>
        )}
        {...{ editing, words }}
      />
    )}
  </Section>
);

/** The deal on the balance, each sum with who named it. */
export const Deals = ({ plan, words, editing }: PlanProps) => (
  <Section name="deals" plan={plan} empty={plan.deals.length === 0} editing={editing}>
    {plan.deals.map((deal) => (
      <div key={deal.id} class={styles.deal} data-line={deal.id}>
        <p>
          <b>{deal.payback || deal.says}</b> {deal.payback && deal.says}
        </p>
        <Drawn deal={deal} words={words} />
        {(['need', 'cost'] as const).map(
          (pan) => deal[pan].length > 0 && <Pan key={pan} pan={pan} {...{ deal, words }} />,
        )}
        <From source={deal.source} words={words} />
      </div>
    ))}
  </Section>
);

const drawn = (weights: readonly Weight[]) =>
  weights.map(({ label, aYear, figure }) => ({ id: figure.id, label, sum: aYear }));

const Drawn = ({ deal, words }: { deal: Deal; words: ReadWords }) => (
  <div class={styles.drawn}>
    <Balance
      left={{ label: words.need, weights: drawn(deal.need) }}
      right={{ label: words.cost, weights: drawn(deal.cost) }}
      alt={deal.says}
      more={(n) => fill(words.more, { n })}
    />
  </div>
);

const Pan = ({ deal, pan, words }: { deal: Deal; pan: 'need' | 'cost'; words: ReadWords }) => (
  <div>
    <h3>
      {words[pan]} <small class="num">{deal[`${pan}Total`]}</small>
    </h3>
    <ul role="list" class={styles.lines}>
      {deal[pan].map(({ label, figure }) => (
        <li key={figure.id} data-line={figure.id}>
          <div class={styles.read}>
            <span>
              {label} <b class="num">{figure.value}</b>
            </span>
            <small>{figure.by ? fill(words.by, { by: figure.by }) : words.nobody}</small>
          </div>
        </li>
      ))}
    </ul>
  </div>
);
