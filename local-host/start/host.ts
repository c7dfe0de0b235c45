import { inspect } from 'node:util';
import { createExecutionService } from '../execution/create-service';
import { type CliTexts, cliTexts } from '../locale/cli';
import { defaultIdentities } from '../web/open-pages';
import { PortInUseError } from '../web/port-in-use';
import { type RunningServer, serve } from '../web/server';
import type { OpenedWorkbook } from '../workbook';
import { type Built, findBuilt } from './built';
import { issueCode } from './connection';
import { moveAside, openData } from './data-folder';
import { openDoor } from './door';
import { doFirstStart } from './first-start';
import type { StartOptions } from './options';
import { keepPort, portOf } from './port';
import { StartProblem } from './problem';
import { forTerminal } from './terminal';
import { traceLine } from './trace';

export type RunningHost = { close(): Promise<void> };

function sayRecovered({ torn, setAside }: OpenedWorkbook['recovered'], texts: CliTexts): void {
  if (torn) console.log(texts.torn);
  if (setAside.length > 0) console.log(texts.setAside(setAside.length));
}

/** Opens the data, then the port, and only then prints where everything is. */
export async function startHost(options: StartOptions, here: string): Promise<RunningHost> {
  const texts = cliTexts[options.language];
  const built = findBuilt(here);
  const movedTo = options.fresh ? moveAside(options.data, new Date()) : null;
  if (movedTo) console.log(texts.movedAside(movedTo));
  const opened = await openData(options.data, options.recover);
  try {
    sayRecovered(opened.recovered, texts);
    return await runHost(options, built, opened);
  } catch (error) {
    await opened.engine.close();
    throw error instanceof PortInUseError ? new StartProblem((p) => p.portInUse(error.port)) : error;
  }
}

async function runHost(options: StartOptions, built: Built, opened: OpenedWorkbook): Promise<RunningHost> {
  const texts = cliTexts[options.language];
  const { engine, pages } = opened;
  const port = portOf(engine, options.port, options.data);
  const onFault = (error: unknown) => console.error(texts.faultLine, forTerminal(inspect(error)));
  let server: RunningServer | undefined;
  const execution = createExecutionService({
    engine,
    program: built.program,
    executor: built.executor,
    runtime: built.runtime,
    owner: defaultIdentities.owner.email,
    projectName: 'Sổ Ghim',
    addresses: () => ({ sheet: server?.address ?? '', webApp: server?.webAppAddress ?? '' }),
    latency: options.latency,
    onLog: (level, line) => {
      if (level === 'error') console.error(forTerminal(line));
      else if (options.trace) console.log(forTerminal(line));
    },
    onFault,
  });
  if (options.trace) execution.onTrace((trace) => console.log(traceLine(trace)));
  const close = async () => {
    await server?.close();
    await execution.close();
    await engine.close();
  };
  try {
    const started = await serve({
      port,
      pages,
      engine,
      execution,
      assets: built.page,
      language: options.language,
      onFault,
    });
    server = started;
    await keepPort(engine, started.port);
    const door = openDoor(execution, defaultIdentities.owner);
    const isFirst = await doFirstStart(
      engine,
      door,
      built.firstCampaign,
      started.webAppAddress,
      options.language,
      () => console.log(texts.firstStart),
    );
    const code = isFirst || options.newCode ? await issueCode(door, options.language) : null;
    await execution.warm();
    const places = { sheet: started.address, data: options.data, extension: built.extension };
    const parts = [texts.ready(places), ...(code ? [texts.code(code)] : []), texts.stop];
    console.log(`\n${parts.join('\n\n')}\n`);
    return { close };
  } catch (error) {
    await server?.close();
    await execution.close();
    throw error;
  }
}
