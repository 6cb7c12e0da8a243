import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { secondPlace } from '../platform/second-place';
import { surroundings } from '../platform/surroundings';
import { words } from '../platform/words';
import { openStore } from '../store/store';
import { showPage } from '../ui/page';
import { Welcome } from './welcome';

showPage(
  words,
  <Welcome
    store={openStore({ now, newId }, undefined, secondPlace())}
    surroundings={surroundings}
  />,
);
