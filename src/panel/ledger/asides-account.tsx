import { ASIDES, type AsideTime } from '../../domain/ledger/ledger';
import { spotKey } from '../../domain/site/site';
import { asideFill } from '../../ui/parts/mark';
import { spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { TimeRows } from './time-row';

interface AsidesAccountProps {
  readonly asides: readonly AsideTime[];
  readonly longest: number;
}

/** Time that served no goal, was a break, or waits for an answer: hatched, without reproach. */
export function AsidesAccount({ asides, longest }: AsidesAccountProps) {
  const names = useSiteNames();
  const words = useWords();
  return (
    <section class="account" aria-label={words.text('asides')}>
      <header>
        <h2>{words.text('asides')}</h2>
        <p class="soft small">{words.text('asides_note')}</p>
      </header>
      <div class="sides">
        <p class="results nothing">{words.text('nothing_recorded')}</p>
        <ul class="times" aria-label={words.text('put_in')}>
          {ASIDES.map((aside) => (
            <TimeRows
              key={aside}
              rows={asides
                .filter((spot) => spot.aside === aside)
                .map((spot) => ({
                  key: spotKey(spot),
                  name: spotName(spot, names, words),
                  note: words.text(`aside_${aside}`),
                  time: spot.time,
                }))}
              longest={longest}
              fill={asideFill(aside)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
