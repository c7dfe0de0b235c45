import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../local-host/web/server';
import type { TestHost } from '../../local-host/host';
import { aDisk } from '../../local-host/web/stand-ins';

/** The test host behind the local host's own web server, on two ports of this machine. */
export async function overHttp(host: TestHost) {
  const assets = mkdtempSync(join(tmpdir(), 'so-ghim-page-'));
  mkdirSync(join(assets, 'assets'));
  for (const page of ['index.html', 'script-frame.html']) writeFileSync(join(assets, page), '<html></html>');
  const server = await serve({
    port: 0,
    pages: host.pages,
    engine: host.engine,
    execution: host.execution,
    disk: aDisk().disk,
    assets,
    language: 'vi',
    token: 'token-of-this-start',
    onFault: (fault) => {
      throw fault;
    },
  });
  return {
    address: server.webAppAddress,
    async close() {
      await server.close();
      rmSync(assets, { recursive: true, force: true });
    },
  };
}
