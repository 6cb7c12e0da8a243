import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import type { Answer } from '../../domain/ledger/answers';
import type { Label } from '../../domain/plan/label';
import type { SiteNames } from '../../domain/site/chosen-site';
import { durationText } from '../../domain/text/duration-text';
import { cuttable } from '../../domain/ledger/cut';
import type { Goal } from '../../domain/plan/goal';
import { type Instant, lengthOf, MINUTE } from '../../domain/time/instant';
import type { LabelRule } from '../../domain/ledger/label-rule';
import type { Stretch } from '../../domain/ledger/stretch';
import type { Words } from '../../domain/foundation/words';
import { AnswerButtons } from '../../ui/notices/answer-buttons';
import { Button } from '../../ui/parts/button';
import { spotName } from '../../ui/text/names';
import { SplitForm } from '../../ui/forms/split-form';
import { rangeText } from '../../ui/text/time-text';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { RuleEnds } from '../sites/rule-ends';

interface StretchCardProps {
  readonly stretch: Stretch;
  readonly answers: readonly Answer[];
  /** What it is labelled as, in words. */
  readonly labelText: string;
  readonly activitiesOf: (goal: Goal) => readonly Activity[];
  readonly onLabel: (label: Label) => void;
  readonly onSplit: (at: Instant) => void;
  readonly onEndRule: (rule: LabelRule) => void;
  readonly onRemoveRule: (rule: LabelRule) => void;
  readonly onClose: () => void;
}

/** Why a stretch counted, and what it is for; both can be looked at, the second changed. */
export function StretchCard(props: StretchCardProps) {
  const { stretch, answers, onLabel, onClose } = props;
  const names = useSiteNames();
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  const [splitting, setSplitting] = useState(false);
  const canSplit = !stretch.entry && cuttable(stretch) !== undefined;
  useEffect(() => card.current?.focus(), []);
  return (
    <div
      class="stretch-card"
      ref={card}
      tabIndex={-1}
      role="group"
      aria-label={spotName(stretch, names, words)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="stretch-head">
        <p>{whyText(stretch, names, words)}</p>
        <span class="stretch-tools">
          {canSplit && (
            <Button look="quiet" expanded={splitting} onClick={() => setSplitting(!splitting)}>
              {words.text('split')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {words.text('close')}
          </Button>
        </span>
      </div>
      <ByRule {...props} />
      {splitting && canSplit && (
        <SplitForm
          whole={stretch}
          about={spotName(stretch, names, words)}
          onSplit={(at) => {
            setSplitting(false);
            card.current?.focus();
            props.onSplit(at);
          }}
        />
      )}
      <AnswerButtons
        answers={answers}
        about={spotName(stretch, names, words)}
        current={stretch.label}
        activitiesOf={props.activitiesOf}
        onAnswer={onLabel}
      />
    </div>
  );
}

/** That a rule labelled it, with the ways to end the rule. */
function ByRule({ stretch, labelText, onEndRule, onRemoveRule }: StretchCardProps) {
  const names = useSiteNames();
  const words = useWords();
  const { rule } = stretch;
  if (!rule) return null;
  const about = words.text('rule_always', spotName(stretch, names, words), labelText);
  return (
    <div class="by-rule">
      <span class="soft">{words.text('by_rule', about)}</span>
      <RuleEnds
        rule={rule}
        about={about}
        onEnd={() => onEndRule(rule)}
        onRemove={() => onRemoveRule(rule)}
      />
    </div>
  );
}

/** `LinkedIn messages, counted 9:02 to 9:14, ended: no input`. */
function whyText(stretch: Stretch, names: SiteNames, words: Words): string {
  const { time, offset, ended } = stretch;
  const [name, range] = [spotName(stretch, names, words), rangeText(stretch, offset, words)];
  const whole = lengthOf(stretch) - time < MINUTE / 2;
  const counted = words.text(
    whole ? 'stretch_counted' : 'stretch_counted_of',
    name,
    range,
    durationText(time, words),
  );
  if (!ended) return counted;
  return [counted, words.text('stretch_ended', words.text(`ended_${ended}`))].join(', ');
}
