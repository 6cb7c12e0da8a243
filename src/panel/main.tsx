import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { secondPlace } from '../platform/second-place';
import { surroundings } from '../platform/surroundings';
import { words } from '../platform/words';
import { openDemo } from '../store/demo';
import { openStore } from '../store/store';
import { showPage } from '../ui/page';
import { DemoPanel } from './demo-panel';
import { Panel } from './panel';

const taken = { now, newId };

showPage(
  words,
  location.search === '?demo' ? (
    <DemoPanel demo={openDemo(taken)} surroundings={surroundings} />
  ) : (
    <Panel store={openStore(taken, undefined, secondPlace())} surroundings={surroundings} />
  ),
);
