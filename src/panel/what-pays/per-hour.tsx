import { useMemo, useState } from 'preact/hooks';
import { doingNow } from '../../domain/plan/activity';
import { unitText } from '../../domain/text/amount-text';
import type { Days } from '../../domain/time/day';
import type { Rung } from '../../domain/plan/goal';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import { payReport } from '../../domain/evidence/pay-report';
import { verdictOn } from '../../domain/evidence/review';
import { Choice } from '../../ui/parts/choice';
import { useLive } from '../../ui/hooks/live';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';
import { BesidesLine } from './besides-line';
import { BestLine } from './best-line';
import { ForecastLine } from './forecast-line';
import { HourlyWorth } from './hourly-worth';
import { PayTable } from './pay-table';

interface PerHourProps extends ViewProps {
  readonly history: GoalHistory;
  readonly days: Days;
}

/** What each thing that was done for a goal brought per hour, as strongly as it may be said. */
export function PerHour({ history, days, ...shared }: PerHourProps) {
  const words = useWords();
  const names = useSiteNames();
  const [chosen, setChosen] = useState<Rung['id'] | undefined>();
  const { store, settings, today } = shared;
  const verdicts =
    useLive(() => store.watch(['verdicts'], () => store.verdicts.all()), [store]) ?? [];
  const { goal, activities } = history;
  const { rung, lines, besides, rows, lastWeekEnd, forecast } = useMemo(
    () => payReport(history, days, settings.weekStart, chosen),
    [history, days, settings.weekStart, chosen],
  );
  if (lines.length === 0) return null;
  const nameOf = (key: string) => {
    const doing = doingNow(goal.id, key, activities);
    return doing ? doingName(doing, names, words) : key;
  };
  const noteOf = (key: string) => {
    const verdict = verdictOn(verdicts, key, days.first, history);
    return verdict && words.text(`verdict_${verdict.decision}`);
  };
  return (
    <section class="per-hour" aria-labelledby="per-hour">
      <header class="pays-heading">
        <h2 id="per-hour">{words.text('per_hour_title', unitText(rung.unit, words))}</h2>
        {goal.ladder.length > 1 && (
          <Choice
            legend={words.text('pays_rung')}
            value={rung.id}
            options={goal.ladder.map(({ id, unit }) => ({
              value: id,
              text: unitText(unit, words),
            }))}
            onChange={setChosen}
          />
        )}
      </header>
      <PayTable
        lines={lines}
        unit={rung.unit}
        nameOf={nameOf}
        noteOf={noteOf}
        worth={rung.unit.kind === 'money' ? settings.hourlyWorth : 0}
      />
      <BesidesLine besides={besides} unit={rung.unit} nameOf={nameOf} />
      <BestLine
        rows={rows}
        lastWeekEnd={lastWeekEnd}
        today={today}
        unit={rung.unit}
        nameOf={nameOf}
      />
      {forecast?.more && <ForecastLine forecast={forecast} unit={rung.unit} today={today} />}
      {rung.unit.kind === 'money' && <HourlyWorth unit={rung.unit} {...shared} />}
      <p class="small">
        <a href="#/coin">{words.text('coin_title')}</a>
      </p>
    </section>
  );
}
