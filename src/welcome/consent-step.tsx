import { dayOf } from '../domain/time/day';
import { Button } from '../ui/parts/button';
import { ConsentSentences } from '../ui/notices/consent-sentences';
import { dateText } from '../ui/text/time-text';
import { useWords } from '../ui/hooks/words';
import { StepFrame, type StepProps } from './step';

interface ConsentStepProps extends StepProps {
  readonly consentedAt: number;
}

/** The one step that cannot be skipped: what is stored, and a button that says what pressing it means. */
export function ConsentStep({ surroundings, consentedAt, ...frame }: ConsentStepProps) {
  const words = useWords();
  const { thisMoment, offsetAt, changeTiming } = surroundings;
  const agree = async () => {
    await changeTiming({ kind: 'consent', at: thisMoment().at });
    frame.onGoOn();
  };
  const day = (at: number) => dayOf({ at, offset: offsetAt(at) }, 0);
  const settled =
    consentedAt > 0
      ? words.text('agreed_on', dateText(day(consentedAt), day(thisMoment().at), words))
      : undefined;
  return (
    <StepFrame
      {...frame}
      step="consent"
      title={words.text('step_consent')}
      settled={settled}
      again={words.text('read_again')}
    >
      <ConsentSentences />
      {consentedAt > 0 ? (
        <Button onClick={frame.onGoOn}>{words.text('close')}</Button>
      ) : (
        <div class="form-end">
          <Button look="main" onClick={() => void agree()}>
            {words.text('agree')}
          </Button>
          <p class="hint">{words.text('agree_hint')}</p>
        </div>
      )}
    </StepFrame>
  );
}
