import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { pagePlace } from '../platform/storage/page-place';
import { takeSurroundings } from '../platform/surroundings';
import { words } from '../platform/words';
import { openStore } from '../store/store';
import { showPage } from '../ui/page';
import { Welcome } from './welcome';

const store = openStore({ now, newId }, undefined, pagePlace());

showPage(words, <Welcome store={store} surroundings={takeSurroundings()} />, store);
