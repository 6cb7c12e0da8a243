import { numberText } from '../../domain/text/amount-text';
import { ANSWERS } from '../../domain/prompt/prompt';
import { type ContentLine, ENOUGH_TO_COMPARE } from '../../domain/prompt/comparison';
import type { Words } from '../../domain/foundation/words';
import { useWords } from '../../ui/hooks/words';

/** The contents side by side: how often each showed, what was answered, and how long one stayed. No verdict. */
export function PromptComparison({ lines }: { readonly lines: readonly ContentLine[] }) {
  const words = useWords();
  const known = lines.filter(({ shown }) => shown > 0);
  if (known.length === 0) return null;
  return (
    <>
      <h3 id="prompt-comparison">{words.text('comparison_title')}</h3>
      <table class="prompt-table" aria-labelledby="prompt-comparison">
        <thead>
          <tr>
            <td />
            {known.map(({ content }) => (
              <th key={content} scope="col">
                {words.text(`content_short_${content}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={words.text('comparison_shown')} cells={known.map(({ shown }) => shown)} />
          {ANSWERS.map((answer, index) => (
            <Row
              key={answer}
              name={words.text(`prompt_${answer}`)}
              cells={known.map(({ answers }) => answers[index] ?? 0)}
            />
          ))}
          <Row
            name={words.text('comparison_unanswered')}
            cells={known.map(({ unanswered }) => unanswered)}
          />
          <Row
            name={words.text('comparison_minutes')}
            cells={known.map((line) => minutesText(line, words))}
          />
        </tbody>
      </table>
      <p class="hint">{words.text('comparison_hint', ENOUGH_TO_COMPARE)}</p>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly cells: readonly (number | string)[];
}

function Row({ name, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

/** About so many minutes and their range, or how far it is to that. */
function minutesText({ measured, minutes }: ContentLine, words: Words): string {
  if (!minutes) return words.text('comparison_collecting', measured, ENOUGH_TO_COMPARE);
  const [middle, low, high] = [minutes.mean, minutes.low, minutes.high].map((each) =>
    numberText(Math.max(0, Math.round(10 * each) / 10), words),
  );
  return words.text('comparison_range', middle ?? '', low ?? '', high ?? '');
}
