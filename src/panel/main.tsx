import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { pagePlace } from '../platform/storage/page-place';
import { takeSurroundings } from '../platform/surroundings';
import { words } from '../platform/words';
import { openDemo } from '../store/demo';
import { openStore } from '../store/store';
import { showPage } from '../ui/page';
import { DemoPanel } from './demo-panel';
import { Panel } from './panel';

const taken = { now, newId };

if (location.search === '?demo') {
  const demo = openDemo(taken);
  showPage(words, <DemoPanel demo={demo} surroundings={takeSurroundings()} />, demo.store);
} else {
  const store = openStore(taken, undefined, pagePlace());
  showPage(words, <Panel store={store} surroundings={takeSurroundings()} />, store);
}
