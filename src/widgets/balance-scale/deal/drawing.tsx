import { fill } from '../../../i18n/text.ts';
import { Balance } from '../../kit/balance/view.tsx';
import type { Words } from '../model/sentences.ts';
import { drawnPan, type Deal, type Pan } from './model/deal.ts';
import { dealFinding, isEmpty, panTotal, weightSum } from './model/sentences.ts';

const room = 6;

/** A deal on the balance. */
export function Drawing({ words, deal }: { words: Words; deal: Deal }) {
  const said = (pan: Pan): string => {
    const weights = deal.weights
      .filter((weight) => weight.pan === pan)
      .map((weight) => `${weight.label} ${weightSum(words, deal, weight)}`);
    return isEmpty(deal, pan) ? words.altEmpty : weights.join(words.separator);
  };
  const pan = (name: Pan) => ({
    label: words[name],
    total: isEmpty(deal, name) ? words.altEmpty : panTotal(words, deal, name),
    weights: drawnPan(deal, name),
  });
  return (
    <Balance
      room={room}
      left={pan('need')}
      right={pan('cost')}
      more={(n) => fill(words.more, { n })}
      alt={fill(words.alt, {
        need: said('need'),
        cost: said('cost'),
        finding: dealFinding(words, deal),
      })}
    />
  );
}
