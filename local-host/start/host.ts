import { inspect } from 'node:util';
import { keptDemo, refuseOtherKind } from '../demo/kept';
import { type Demo, startDemo } from '../demo/start';
import { createExecutionService } from '../execution/create-service';
import { type CliTexts, cliTexts } from '../locale/cli';
import { defaultIdentities } from '../web/open-pages';
import { PortInUseError } from '../web/port-in-use';
import { type RunningServer, serve } from '../web/server';
import { DataFolderProblem, type DiskState, type OpenedWorkbook } from '../workbook';
import { type Built, findBuilt } from './built';
import { createClock, type HostClock } from './clock';
import { issueCode } from './connection';
import { asStartProblem, moveAside, openData, sayFolderProblem } from './data-folder';
import { openDoor } from './door';
import { doFirstStart, endFirstStart } from './first-start';
import { defaultPort, demoPort, type StartOptions } from './options';
import { keepPort, portOf } from './port';
import { StartProblem } from './problem';
import { forTerminal } from './terminal';
import { traceLine } from './trace';

export type RunningHost = { close(): Promise<void> };

function sayRecovered(
  { torn, setAside, setAsideIn, isJournalMissing }: OpenedWorkbook['recovered'],
  texts: CliTexts,
  data: string,
): void {
  if (torn) console.log(texts.torn);
  if (isJournalMissing) console.log(texts.journalMissing(data));
  if (setAsideIn) console.log(texts.setAside(setAside.length, setAsideIn));
}

/** To be called for changes only: the first state is nothing to talk about. */
function sayDisk(state: DiskState, texts: CliTexts): void {
  if (state.kind === 'well') console.log(texts.wellAgain);
  else console.error(texts[state.kind](sayFolderProblem(state.problem, texts.problems)));
}

/** Opens the data, then the port, and only then prints where everything is. */
export async function startHost(options: StartOptions, here: string): Promise<RunningHost> {
  const texts = cliTexts[options.language];
  const built = findBuilt(here);
  const movedTo = options.fresh ? moveAside(options.data, new Date()) : null;
  if (movedTo) console.log(texts.movedAside(movedTo));
  const clock = createClock();
  const opened = await openData(options, clock.now);
  if (opened.startedOver) console.log(texts.startedOver(opened.startedOver));
  try {
    sayRecovered(opened.recovered, texts, options.data);
    refuseOtherKind(opened.engine, options.demo, options.data);
    clock.setOffset(keptDemo(opened.engine)?.clockOffset ?? 0);
    return await runHost(options, built, opened, clock);
  } catch (error) {
    // What is the matter is known already; that closing meets it once more says nothing new.
    await Promise.allSettled([opened.engine.close()]);
    throw error instanceof PortInUseError
      ? new StartProblem((p) => p.portInUse(error.port))
      : asStartProblem(error);
  }
}

async function runHost(
  options: StartOptions,
  built: Built,
  opened: OpenedWorkbook,
  clock: HostClock,
): Promise<RunningHost> {
  const texts = cliTexts[options.language];
  const { engine, pages, disk } = opened;
  const port = portOf(engine, options, options.demo ? demoPort : defaultPort);
  disk.onState((state) => sayDisk(state, texts));
  const onFault = (error: unknown) => {
    // Said once by the disk, not by everything that has to wait for it.
    if (!(error instanceof DataFolderProblem)) console.error(texts.faultLine, forTerminal(inspect(error)));
  };
  let server: RunningServer | undefined;
  let demo: Demo | undefined;
  const execution = createExecutionService({
    engine,
    program: built.program,
    executor: built.executor,
    runtime: built.runtime,
    owner: defaultIdentities.owner.email,
    projectName: 'Sổ Ghim',
    addresses: () => ({ sheet: server?.address ?? '', webApp: server?.webAppAddress ?? '' }),
    latency: options.latency,
    clockOffset: clock.offset,
    onLog: (level, line) => {
      if (level === 'error') console.error(forTerminal(line));
      else if (options.trace) console.log(forTerminal(line));
    },
    mayRun: () => {
      const state = disk.state();
      if (state.kind === 'halted') throw state.problem;
    },
    onFault,
  });
  if (options.trace) execution.onTrace((trace) => console.log(traceLine(trace)));
  const close = async () => {
    await demo?.close();
    await server?.close();
    await execution.close();
    try {
      await engine.close();
    } catch (error) {
      if (!(error instanceof DataFolderProblem)) throw error;
      throw new StartProblem((p) => p.notWritten(sayFolderProblem(error, p)));
    }
  };
  try {
    const started = await serve({
      port,
      pages,
      engine,
      disk,
      execution,
      assets: built.page,
      language: options.language,
      demo: options.demo ? { clockOffset: clock.offset } : undefined,
      onFault,
    });
    server = started;
    await keepPort(engine, started.port);
    if (options.demo)
      demo = await startDemo({ engine, execution, clock, folder: built.demo, port: started.port });
    const door = openDoor(execution, defaultIdentities.owner);
    const isCodeDue = await doFirstStart(
      engine,
      door,
      built.firstCampaign,
      started.webAppAddress,
      options.language,
      () => console.log(demo ? texts.firstDemo : texts.firstStart),
      demo?.make,
    );
    const code = isCodeDue || options.newCode ? await issueCode(door, options.language) : null;
    await execution.warm();
    const places = { sheet: started.address, data: options.data, extension: built.extension };
    const command = options.demo ? 'npm run demo' : 'npm start';
    const parts = [
      texts.ready(places),
      ...(code ? [texts.code(code, command)] : []),
      ...(demo ? [texts.demo(demo.address, clock.now())] : []),
      texts.stop,
    ];
    console.log(`\n${parts.join('\n\n')}\n`);
    if (isCodeDue) await endFirstStart(engine);
    return { close };
  } catch (error) {
    await demo?.close();
    await server?.close();
    await execution.close();
    throw error;
  }
}
