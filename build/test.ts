import { checkBuild, checkSource, checkTests } from './checks';
import { findBrowser, missingForBrowserTests } from './needs';
import { allParts } from './parts';
import { add, conclude, ofStep } from './tally';

/** `npm test`: all of `npm run check`, then the product as a whole in a real browser. */
const missing = await missingForBrowserTests();
if (missing) {
  console.error(missing);
  conclude(ofStep(missing, 1), '.test-results/test.tally.json');
} else {
  const source = await checkSource();
  const built = await checkBuild(allParts);
  const fast = await checkTests(['node', 'browser']);
  const browser = { CHROMIUM_PATH: findBrowser() ?? '' };
  const looks = await checkTests(['looks'], browser);
  const whole = await checkTests(['e2e'], browser);
  conclude(add(source, built, fast, looks, whole), '.test-results/test.tally.json');
}
