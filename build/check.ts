import { checkBuild, checkSource, checkTests } from './checks';
import { allParts } from './parts';
import { add, conclude } from './tally';

/** `npm run check`: everything that needs no browser. */
const source = await checkSource();
const built = await checkBuild(allParts);
conclude(add(source, built, await checkTests(['node', 'browser'])), '.test-results/check.tally.json');
