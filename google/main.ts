import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { planPush } from './push';

/** `npm run google:push [deployment id]`, after a build. */
const root = process.cwd();
const plan = planPush(root, process.argv[2]);
if (plan.kind === 'refused') {
  console.error(plan.why);
  process.exitCode = 1;
} else {
  for (const command of plan.commands) {
    const { status } = spawnSync(join(root, 'node_modules/.bin/clasp'), command, { stdio: 'inherit' });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      break;
    }
  }
}
