import { make } from './make';
import { allParts } from './parts';

/** `npm run build`: every part, whether stale or not. */
for (const part of allParts) {
  const start = performance.now();
  await make(part);
  console.log(`${part.id.padEnd(18)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
