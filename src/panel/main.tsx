import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { surroundings } from '../platform/surroundings';
import { words } from '../platform/words';
import { openStore } from '../store/store';
import { showPage } from '../ui/page';
import { Panel } from './panel';

showPage(words, <Panel store={openStore({ now, newId })} surroundings={surroundings} />);
