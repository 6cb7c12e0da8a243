import type { Rung } from '../../domain/plan/goal';
import type { Score } from '../../domain/plan/score';
import type { ScoreBesideResults } from '../../domain/evidence/score-beside-results';
import { useWords } from '../../ui/hooks/words';
import { linkText, soFarText, whyTexts } from './link-text';

interface SaidBesideProps {
  readonly beside: ScoreBesideResults;
  readonly score: Score;
  readonly rung: Rung;
}

/** What a score did beside results, what may be said of a link, and what that rests on. */
export function SaidBeside({ beside, score, rung }: SaidBesideProps) {
  const words = useWords();
  return (
    <>
      <p>{soFarText(beside, score, rung, words)}</p>
      <p>{linkText(beside, rung, words)}</p>
      <details>
        <summary>{words.text('why_this')}</summary>
        {whyTexts(beside, words).map((text) => (
          <p key={text} class="soft">
            {text}
          </p>
        ))}
      </details>
    </>
  );
}
