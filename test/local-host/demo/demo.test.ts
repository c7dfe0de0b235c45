import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliTexts } from '../../../local-host/locale/cli';
import type { TestHost } from '../host';
import { makeDemo } from './made';

let host: TestHost;
beforeAll(async () => {
  const t = performance.now(); const cpu = process.cpuUsage();
  host = await makeDemo().catch((e) => { throw new Error(e.say ? e.say(cliTexts.en.problems) : e.stack); });
  {const c=process.cpuUsage(cpu); console.log('made in', performance.now() - t, 'cpu', (c.user+c.system)/1e6);}
  const by = new Map<string, [number, number, number]>();
  for (const tr of host.traces) { const k = tr.function; const b = by.get(k) ?? [0,0,0]; by.set(k,[b[0]+1,b[1]+tr.milliseconds,b[2]+tr.serviceCalls]); }
  console.log([...by]);
  if (process.env.ALL) console.log(host.traces.map((t) => `${Math.round(t.milliseconds)}ms ${t.serviceCalls} ${t.cellsRead} ${t.calls.slice(0,2)}`).join('\n'));
}, 300_000);
afterAll(() => host?.close());
test('x', async () => {
  console.log(host.logs.slice(0, 20));
  const s = await host.callAs('owner', { op: 'status' });
  console.log(JSON.stringify(s).slice(0, 1500));
  expect(1).toBe(1);
});
