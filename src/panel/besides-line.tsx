import { thingsText } from '../domain/amount-text';
import type { Unit } from '../domain/goal';
import type { Besides } from '../domain/pay-evidence';
import { listText } from '../ui/names';
import { useWords } from '../ui/words';

interface BesidesLineProps {
  readonly besides: Besides;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Results that stand in no line of what pays, and why. */
export function BesidesLine({ besides: { timeless, anyway }, unit, nameOf }: BesidesLineProps) {
  const words = useWords();
  const texts = [...timeless].map(([key, count]) =>
    words.text('pays_timeless', thingsText(count, unit, words), nameOf(key)),
  );
  if (anyway > 0) texts.push(words.text('pays_anyway', thingsText(anyway, unit, words)));
  if (texts.length === 0) return null;
  return <p class="soft small">{words.text('pays_besides', listText(texts, words))}</p>;
}
