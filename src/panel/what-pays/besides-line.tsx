import { thingsText } from '../../domain/text/amount-text';
import type { Unit } from '../../domain/amount/unit';
import type { Besides } from '../../domain/evidence/pay-evidence';
import { listText } from '../../ui/text/names';
import { useWords } from '../../ui/hooks/words';
import { leftOutText } from './pay-text';

interface BesidesLineProps {
  readonly besides: Besides;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Results that stand in no line of what pays, and why. */
export function BesidesLine({ besides, unit, nameOf }: BesidesLineProps) {
  const { timeless, anyway, before } = besides;
  const words = useWords();
  const texts = [...timeless].map(([key, count]) =>
    words.text('pays_timeless', thingsText(count, unit, words), nameOf(key)),
  );
  if (anyway > 0) texts.push(words.text('pays_anyway', thingsText(anyway, unit, words)));
  const others = texts.length > 0 && words.text('pays_besides', listText(texts, words));
  const said = [others, leftOutText(before, unit, words)].filter(Boolean).join(' ');
  return said === '' ? null : <p class="soft small">{said}</p>;
}
