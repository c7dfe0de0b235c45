import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

/**
 * One worker runs one execution at a time, each in a realm of its own. The host is asked synchronously: the
 * worker sleeps until the answer lies at the port, so that locks, sleeps and the time limit are real.
 */
const { port, signal, runtime, code } = workerData as {
  port: MessagePort;
  signal: SharedArrayBuffer;
  runtime: string;
  code: string;
};
const flag = new Int32Array(signal);

function ask(op: string, json: string): string {
  Atomics.store(flag, 0, 0);
  port.postMessage([op, json]);
  // The call that woke this thread for the answer before may come only now: what counts is the flag.
  while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
  return (receiveMessageOnPort(port) as { message: string }).message;
}

type Realm = { readonly context: vm.Context; readonly invoke: (json: string) => string };
const services = new vm.Script(runtime, { filename: 'runtime.js' });
const hideDoor = new vm.Script('delete globalThis.__invoke');
let program: vm.Script | null = null;

/** Google's services are put in ahead of time, since they do not depend on the execution. */
function prepare(): Realm {
  // Without a prototype: an inherited `constructor` would be this thread's own, and lead out of the realm.
  const sandbox = Object.assign(Object.create(null) as object, { __host: ask });
  const context = vm.createContext(sandbox, { codeGeneration: { strings: true, wasm: false } });
  services.runInContext(context);
  const invoke = context.__invoke as Realm['invoke'];
  // Deleted from within: from outside only the copy on the sandbox would go.
  hideDoor.runInContext(context);
  return { context, invoke };
}

function run(realm: Realm, start: string): string {
  try {
    program ??= new vm.Script(code, { filename: 'Code.js' });
    program.runInContext(realm.context);
  } catch (thrown) {
    const { name = 'Error', message = String(thrown), stack = '' } = (thrown ?? {}) as Partial<Error>;
    return JSON.stringify({ kind: 'error', name, message, stack });
  }
  return realm.invoke(start);
}

let next = prepare();
parentPort?.on('message', (start: string) => {
  const realm = next;
  parentPort?.postMessage(run(realm, start));
  next = prepare();
});
parentPort?.postMessage('ready');
