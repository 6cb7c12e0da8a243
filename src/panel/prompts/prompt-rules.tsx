import { durationText } from '../../domain/text/duration-text';
import { type Milliseconds, MINUTE } from '../../domain/time/instant';
import { HOURS_OF_DAY, type PromptSettings, WAYS_OUT } from '../../domain/prompt/settings';
import { clockText } from '../../domain/text/clock-text';
import { Choice, Tick } from '../../ui/parts/choice';
import { SelectField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';

export interface PromptSettingsProps {
  readonly settings: PromptSettings;
  readonly onChange: (part: Partial<PromptSettings>) => void;
}

const A_DAY = [1, 2, 3, 4, 6, 8];
const A_SESSION = [1, 2, 3];
const GAPS = [15, 25, 50, 100, 200].map((minutes) => minutes * MINUTE);
const ACTIVE = [5, 8, 12, 20, 30].map((minutes) => minutes * MINUTE);
const SCREENS = [15, 25, 50, 100];
const CHANCES = { half: 0.5, most: 0.7, all: 1 } as const;

/** How often, when, and what counts as long. */
export function PromptRules({ settings, onChange }: PromptSettingsProps) {
  const words = useWords();
  const { perDay, perSession, gap, limits, own, intentions, wayOut } = settings;
  const time = (length: Milliseconds) => durationText(length, words);
  return (
    <>
      <h3>{words.text('prompts_often')}</h3>
      <div class="prompt-fields">
        <NumberSelect
          label={words.text('prompts_a_day')}
          value={perDay}
          offered={A_DAY}
          onChange={(value) => onChange({ perDay: value })}
        />
        <NumberSelect
          label={words.text('prompts_a_session')}
          value={perSession}
          offered={A_SESSION}
          onChange={(value) => onChange({ perSession: value })}
        />
        <NumberSelect
          label={words.text('prompts_gap')}
          value={gap}
          offered={GAPS}
          textOf={time}
          onChange={(value) => onChange({ gap: value })}
        />
      </div>
      <div class="prompt-fields">
        <NumberSelect
          label={words.text('prompts_active')}
          value={limits.active}
          offered={ACTIVE}
          textOf={time}
          onChange={(active) => onChange({ limits: { ...limits, active } })}
        />
        <NumberSelect
          label={words.text('prompts_screens')}
          value={limits.screens}
          offered={SCREENS}
          onChange={(screens) => onChange({ limits: { ...limits, screens } })}
        />
      </div>
      <div class="chips">
        <Tick
          text={words.text('prompts_own')}
          ticked={own}
          onChange={(mine) => onChange({ own: mine })}
        />
        <Tick
          text={words.text('prompts_intentions')}
          ticked={intentions}
          onChange={(ask) => onChange({ intentions: ask })}
        />
      </div>
      <p class="hint">{words.text('prompts_intentions_hint')}</p>
      <Choice
        legend={words.text('prompts_way_out')}
        value={wayOut}
        options={WAYS_OUT.map((value) => ({ value, text: words.text(`way_out_${value}`) }))}
        onChange={(value) => onChange({ wayOut: value })}
      />
    </>
  );
}

/** The hold-out, told openly, with its off switch. */
export function CoinChoice({ settings: { chance }, onChange }: PromptSettingsProps) {
  const words = useWords();
  const names = ['half', 'most', 'all'] as const;
  const value = names.find((name) => CHANCES[name] === chance) ?? 'half';
  return (
    <>
      <h3>{words.text('prompts_coin_title')}</h3>
      <p>{words.text('prompts_coin_why')}</p>
      <Choice
        legend={words.text('prompts_chance')}
        value={value}
        options={names.map((name) => ({ value: name, text: words.text(`chance_${name}`) }))}
        onChange={(name) => onChange({ chance: CHANCES[name] })}
      />
    </>
  );
}

/** When nothing shows. */
export function QuietHoursFields({ settings: { quiet }, onChange }: PromptSettingsProps) {
  const words = useWords();
  const hour = (time: Milliseconds) => clockText(time, 0, words);
  const set = (part: Partial<typeof quiet>) => onChange({ quiet: { ...quiet, ...part } });
  return (
    <div class="prompt-fields">
      <NumberSelect
        label={words.text('quiet_from')}
        value={quiet.from}
        offered={HOURS_OF_DAY}
        textOf={hour}
        onChange={(from) => set({ from })}
      />
      <NumberSelect
        label={words.text('quiet_to')}
        hint={quiet.from === quiet.to ? words.text('quiet_none') : undefined}
        value={quiet.to}
        offered={HOURS_OF_DAY}
        textOf={hour}
        onChange={(to) => set({ to })}
      />
    </div>
  );
}

interface NumberSelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number;
  readonly offered: readonly number[];
  readonly textOf?: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** One of a few numbers; one that was set elsewhere is offered too. */
function NumberSelect({
  label,
  hint,
  value,
  offered,
  textOf = String,
  onChange,
}: NumberSelectProps) {
  const all = [...new Set([...offered, value])].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={label}
      value={String(value)}
      {...(hint !== undefined && { hint })}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      {all.map((one) => (
        <option key={one} value={String(one)}>
          {textOf(one)}
        </option>
      ))}
    </SelectField>
  );
}
