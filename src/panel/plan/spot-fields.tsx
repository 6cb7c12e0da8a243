import { useId } from 'preact/hooks';
import { groupBy } from '../../domain/foundation/group-by';
import { OFFLINE, type Spot, spotKey } from '../../domain/site/site';
import type { WordKey } from '../../domain/foundation/words';
import { Tick } from '../../ui/parts/choice';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';

interface SpotFieldsProps {
  /** What can be chosen, site by site. */
  readonly offered: readonly Spot[];
  readonly chosen: readonly Spot[];
  readonly onChange: (chosen: readonly Spot[]) => void;
  readonly fault: string | undefined;
  readonly hint: string | undefined;
}

/** Where something is done: away from the screen, or at places of sites. */
export function SpotFields({ offered, chosen, onChange, fault, hint }: SpotFieldsProps) {
  const words = useWords();
  const names = useSiteNames();
  const note = useId();
  const rows = [...groupBy(offered, ({ site }) => site)];
  const toggle = (spot: Spot, on: boolean) => {
    const others = chosen.filter((one) => spotKey(one) !== spotKey(spot));
    onChange(on ? [...others, spot] : others);
  };
  return (
    <fieldset
      class="choice spots"
      aria-describedby={note}
      aria-invalid={fault !== undefined}
      tabIndex={fault === undefined ? undefined : -1}
    >
      <legend>{words.text('activity_spots')}</legend>
      {rows.map(([site, spots]) => (
        <SpotRow
          key={site}
          name={site === OFFLINE ? words.text('spots_offline') : names(site)}
          spots={spots}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
      <p id={note} class={fault ? 'fault' : 'hint'}>
        {fault ?? hint}
      </p>
    </fieldset>
  );
}

interface SpotRowProps {
  readonly name: string;
  readonly spots: readonly Spot[];
  readonly chosen: readonly Spot[];
  readonly onToggle: (spot: Spot, on: boolean) => void;
}

function SpotRow({ name, spots, chosen, onToggle }: SpotRowProps) {
  const words = useWords();
  const keys = new Set(chosen.map(spotKey));
  return (
    <div class="spot-row" role="group" aria-label={name}>
      <span class="soft small">{name}</span>
      <div class="chips">
        {spots.map((spot) => (
          <Tick
            key={spotKey(spot)}
            text={words.text(spots.length === 1 ? 'spot_all' : placeKey(spot))}
            ticked={keys.has(spotKey(spot))}
            onChange={(on) => onToggle(spot, on)}
          />
        ))}
      </div>
    </div>
  );
}

function placeKey({ place }: Spot): WordKey {
  return place === 'call' || place === 'visit' || place === 'else'
    ? `offline_${place}`
    : `place_${place}`;
}
