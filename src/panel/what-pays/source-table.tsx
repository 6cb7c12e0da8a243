import { useState } from 'preact/hooks';
import { figureText, unitText } from '../../domain/text/amount-text';
import { durationText } from '../../domain/text/duration-text';
import type {
  Amounts,
  SourcePart,
  Source,
  TimeAndResults,
  TimeShare,
} from '../../domain/evidence/time-and-results';
import type { ResultFilter } from '../../domain/ledger/result-filter';
import type { Days } from '../../domain/time/day';
import type { Goal, Rung } from '../../domain/plan/goal';
import { HOUR } from '../../domain/time/instant';
import type { Aside } from '../../domain/ledger/ledger';
import { ASIDES } from '../../domain/ledger/ledger';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill } from '../../ui/parts/mark';
import { doingName, labelName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { resultsAddress } from '../frame/route';
import { sourceName } from './source-name';
import { StackedBar } from './stacked-bar';

interface SourceTableProps {
  readonly account: TimeAndResults;
  /** Those whose time is told apart by colour, also those whose results are not shown. */
  readonly goals: readonly Goal[];
  /** The kinds of result that have a column. */
  readonly rungs: readonly Rung[];
  /** Of which they are. */
  readonly days: Days;
}

/** Where the time went and what came of it: a line for each site and kind of offline work, which opens into its parts. */
export function SourceTable({ account, goals, rungs, days }: SourceTableProps) {
  const words = useWords();
  const longest = Math.max(HOUR, ...account.sources.map(({ time }) => time));
  const shared = { goals, rungs, longest, days };
  return (
    <table class="source-table">
      <thead>
        <tr>
          <th scope="col" class="for-readers">
            {words.text('source_column')}
          </th>
          <th scope="col" colSpan={2}>
            {words.text('hours_column')}
          </th>
          {rungs.map(({ id, unit }) => (
            <th key={id} scope="col" class="figure">
              {unitText(unit, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {account.sources.map((source) => (
          <SourceRows key={source.key} source={source} {...shared} />
        ))}
        {(['unknown', 'anyway', 'before'] as const).map((which) => (
          <AmountsRow
            key={which}
            which={which}
            amounts={account[which]}
            rungs={rungs}
            days={days}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly goals: readonly Goal[];
  readonly rungs: readonly Rung[];
  readonly longest: number;
  readonly days: Days;
}

function SourceRows({ source, ...shared }: RowProps & { readonly source: Source }) {
  const words = useWords();
  const names = useSiteNames();
  const [open, setOpen] = useState(false);
  const name = sourceName(source.spot, names, words);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="opens-rows"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <bdi>{name}</bdi>
          </button>
        </th>
        <TimeCells {...source} {...shared} />
        <AmountCells
          amounts={source.amounts}
          rungs={shared.rungs}
          listed={{ ...shared.days, cause: source.key }}
        />
      </tr>
      {open && source.parts.map((part) => <PartRow key={part.key} part={part} {...shared} />)}
    </>
  );
}

function PartRow({ part, ...shared }: RowProps & { readonly part: SourcePart }) {
  const words = useWords();
  const names = useSiteNames();
  const name = doingName(part.doing, names, words);
  return (
    <tr class="part">
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <TimeCells {...part} {...shared} />
      <AmountCells
        amounts={part.amounts}
        rungs={shared.rungs}
        listed={{ ...shared.days, cause: part.key }}
      />
    </tr>
  );
}

interface TimeCellsProps extends Pick<RowProps, 'goals' | 'longest'> {
  readonly time: number;
  readonly shares: readonly TimeShare[];
}

function TimeCells({ time, shares, goals, longest }: TimeCellsProps) {
  const words = useWords();
  const parts = inOrder(shares, goals).map((share) => ({
    key: share.target,
    share: share.time / longest,
    fill: fillOf(share.target, goals),
  }));
  const told = inOrder(shares, goals).map((share) =>
    words.text('time_for', durationText(share.time, words), targetName(share.target, goals, words)),
  );
  return (
    <>
      <td class="length" title={told.join(', ')}>
        <StackedBar parts={parts} />
      </td>
      <td class="figure time">
        {time > 0 ? durationText(time, words) : words.text('no_time_recorded')}
        <span class="for-readers">{told.join(', ')}</span>
      </td>
    </>
  );
}

interface AmountCellsProps {
  readonly amounts: Amounts;
  readonly rungs: readonly Rung[];
  /** How its results are looked for; some cannot be. */
  readonly listed: ResultFilter | undefined;
}

/** Each figure leads to its results. */
function AmountCells({ amounts, rungs, listed }: AmountCellsProps) {
  const words = useWords();
  return (
    <>
      {rungs.map(({ id, unit }) => {
        const amount = amounts.get(id) ?? 0;
        return (
          <td
            key={id}
            class={amount === 0 ? 'figure zero' : 'figure'}
            data-rung={unitText(unit, words)}
          >
            {amount === 0 || !listed ? (
              figureText(amount, unit, words)
            ) : (
              <a href={resultsAddress({ ...listed, rung: id })}>
                {figureText(amount, unit, words)}
              </a>
            )}
          </td>
        );
      })}
    </>
  );
}

interface AmountsRowProps {
  readonly which: 'unknown' | 'anyway' | 'before';
  readonly amounts: Amounts;
  readonly rungs: readonly Rung[];
  readonly days: Days;
}

/** Results that no line has the credit for, so that each is told once. */
function AmountsRow({ which, amounts, rungs, days }: AmountsRowProps) {
  const words = useWords();
  if (!rungs.some(({ id }) => (amounts.get(id) ?? 0) !== 0)) return null;
  return (
    <tr class="beside">
      <th scope="row" colSpan={3}>
        {words.text(`cause_${which}`)}
      </th>
      <AmountCells
        amounts={amounts}
        rungs={rungs}
        listed={which === 'before' ? undefined : { ...days, cause: which }}
      />
    </tr>
  );
}

/** The goals in their order, then no goal, breaks and what waits for an answer: the same in every bar. */
function inOrder(shares: readonly TimeShare[], goals: readonly Goal[]): TimeShare[] {
  const order = [...goals.map(({ id }) => id), ...ASIDES];
  const rank = ({ target }: TimeShare) => {
    const place = order.indexOf(target);
    return place < 0 ? order.length : place;
  };
  return shares.toSorted((a, b) => rank(a) - rank(b));
}

function fillOf(target: string, goals: readonly Goal[]): string {
  const goal = goals.find(({ id }) => id === target);
  return goal ? goalColour(goal) : asideFill(asideOf(target));
}

/** Time of a goal that is gone is nobody's: it is drawn as time without a goal. */
function asideOf(target: string): Aside {
  return ASIDES.find((aside) => aside === target) ?? 'none';
}

function targetName(
  target: string,
  goals: readonly Goal[],
  words: Parameters<typeof labelName>[2],
): string {
  const aside = asideOf(target);
  if (goals.some(({ id }) => id === target))
    return labelName({ kind: 'goal', goal: target }, goals, words);
  return labelName(aside === 'unlabelled' ? undefined : { kind: aside }, goals, words);
}
