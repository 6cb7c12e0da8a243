import { type Activity, doingOfKey } from '../../domain/plan/activity';
import type { SiteNames } from '../../domain/site/chosen-site';
import { creditNow } from '../../domain/ledger/creditable';
import { dayOf } from '../../domain/time/day';
import { isRefund } from '../../domain/plan/refund';
import type { Result } from '../../domain/plan/result';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { doingName, listText } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { recordedAmount, type RecordedResult } from './recorded-result';
import type { DayFrame } from '../frame/view';

interface ResultLineProps {
  readonly recorded: RecordedResult;
  readonly activities: readonly Activity[];
  readonly frame: DayFrame;
  /** When it came, in words. */
  readonly when: string;
  /** What is being done to it. */
  readonly act: 'change' | 'pay back' | undefined;
  readonly onChange: () => void;
  readonly onPayBack: () => void;
  readonly onDelete: (amount: string) => void;
}

/** A result in words, and what can be done to it. */
export function ResultLine(props: ResultLineProps) {
  const { recorded, activities, frame, when, act, onChange, onPayBack, onDelete } = props;
  const names = useSiteNames();
  const words = useWords();
  const { result, goal, rung, sale, left } = recorded;
  const amount = recordedAmount(recorded, words);
  const canChange = goal && rung && (!isRefund(result) || sale);
  const canPayBack = rung?.unit.kind === 'money' && !isRefund(result) && left > 0;
  return (
    <div class="result-line">
      <span class="soft">{when}</span>
      <span>
        {words.text('result_line', amount, goal?.name ?? words.text('goal_gone'))}
        <Particulars recorded={recorded} frame={frame} />
      </span>
      <span class="soft">
        {isRefund(result) ? null : creditText(result, activities, names, words)}
      </span>
      <span class="acts">
        {canChange && (
          <Button
            look="quiet"
            expanded={act === 'change'}
            label={words.text('change_about', amount)}
            onClick={onChange}
          >
            {words.text('change')}
          </Button>
        )}
        {canPayBack && (
          <Button
            look="quiet"
            expanded={act === 'pay back'}
            label={words.text('pay_back_about', amount)}
            onClick={onPayBack}
          >
            {words.text('pay_back')}
          </Button>
        )}
        <Button
          look="quiet"
          label={words.text('delete_result', amount)}
          onClick={() => onDelete(amount)}
        >
          {words.text('delete')}
        </Button>
      </span>
    </div>
  );
}

interface ParticularsProps {
  readonly recorded: RecordedResult;
  readonly frame: DayFrame;
}

/** Which sale was paid back, how much of one is left, first contact, and the note. */
function Particulars({ recorded, frame }: ParticularsProps) {
  const words = useWords();
  const { today, dayStart } = frame;
  const { result, sale, left, paidBack } = recorded;
  const { firstContact, note } = result;
  const said = [
    sale && words.text('refund_of', dateText(dayOf(sale, dayStart), today, words)),
    paidBack && leftText(recorded, left, words),
    firstContact && words.text('first_contact_on', dateText(firstContact, today, words)),
  ].filter((text) => typeof text === 'string');
  return (
    <>
      {said.map((text) => (
        <span key={text} class="soft small particular">
          {text}
        </span>
      ))}
      {note && (
        <span class="small particular note" dir="auto">
          {note}
        </span>
      )}
    </>
  );
}

function leftText({ rung }: RecordedResult, left: number, words: Words): string {
  if (!rung || left <= 0) return words.text('paid_back_all');
  return words.text('paid_back_part', amountText(left, rung.unit, words));
}

/** `brought by LinkedIn messages`. */
export function creditText(
  result: Result,
  activities: readonly Activity[],
  sites: SiteNames,
  words: Words,
): string {
  const credit = creditNow(result.credit, result.goal, activities);
  if (credit.kind !== 'activities') return words.text(`brought_${credit.kind}`);
  const causes = causeNames(result, activities, sites, words);
  return causes.length === 0
    ? words.text('brought_gone')
    : words.text('brought_by', listText(causes, words));
}

/** What brought it, by name, or that it is not known. */
export function causeNames(
  result: Result,
  activities: readonly Activity[],
  sites: SiteNames,
  words: Words,
): string[] {
  const credit = creditNow(result.credit, result.goal, activities);
  if (credit.kind !== 'activities') return [words.text(`brought_${credit.kind}`)];
  const doings = credit.activities.flatMap((key) => doingOfKey(key, activities));
  return doings.map((doing) => doingName(doing, sites, words));
}
