import { dayOf } from '../../domain/time/day';
import { dayLedger } from '../../domain/ledger/ledger';
import { LEDGER_TABLES } from '../../store/records';
import { useLive } from '../../ui/hooks/live';
import { ResultEditor } from './result-editor';
import type { ResultAct } from './result-rows';
import type { History } from '../frame/history';
import type { ViewProps } from '../frame/view';

interface EditAnyDayProps extends ViewProps, ResultAct {
  readonly history: History;
}

/** The form under a result of whatever day: what was done on that day is read, since it may have brought it. */
export function EditAnyDay({ history, act, recorded, onClose, ...view }: EditAnyDayProps) {
  const { store, settings, today } = view;
  const { dayStart, weekStart } = settings;
  const day = dayOf(recorded.result, dayStart);
  const records = useLive(
    () => store.watch(LEDGER_TABLES, () => store.recordsOf(day, dayStart)),
    [store, day, dayStart],
  );
  if (!records) return null;
  return (
    <ResultEditor
      {...view}
      key={act}
      act={act}
      recorded={recorded}
      frame={{ day, today, dayStart, weekStart }}
      ledger={dayLedger(day, records, dayStart)}
      records={records}
      history={history}
      onClose={onClose}
    />
  );
}
