import { doingNow } from '../../domain/plan/activity';
import { coinWeeks } from '../../domain/evidence/coin-test';
import type { Records } from '../../domain/ledger/ledger';
import { Emphasis } from '../../ui/parts/emphasis';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { nowText } from './coin-weeks';
import type { ViewProps } from '../frame/view';

interface CoinLineProps extends Pick<ViewProps, 'settings' | 'today'> {
  readonly records: Pick<Records, 'activities'>;
}

/** What the coin says of this week, in one quiet line, while a test runs. */
export function CoinLine({ settings: { coinTest }, today, records }: CoinLineProps) {
  const words = useWords();
  const names = useSiteNames();
  const runs =
    coinTest && coinWeeks(coinTest).some(({ first, last }) => first <= today && today <= last);
  const doing = runs && doingNow(coinTest.goal, coinTest.doing, records.activities);
  if (!doing) return null;
  return (
    <p class="coin-line">
      <a href="#/coin">
        <Emphasis text={nowText(coinTest, doingName(doing, names, words), today, words)} />
      </a>
    </p>
  );
}
