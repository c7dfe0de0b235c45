import { describe, expect, test, vi } from 'vitest';
import { createConnect, targetOf } from '../../../extension/models/connect';
import { encodeConnectionCode } from '../../../shared/connection-code';
import { done, refused } from '../../../shared/result';

const google = 'https://script.google.com/macros/s/AKfy/exec';
const local = 'http://127.0.0.1:8765/macros/s/local/exec';
const codeFor = (address: string) => encodeConnectionCode({ address, code: 'abc' });

const bench = (allowed = false) => {
  const ports = {
    now: () => 0,
    hasPermission: vi.fn(async () => allowed),
    askPermission: vi.fn(async () => true),
    connect: vi.fn(
      async () => done(null) as ReturnType<typeof done<null>> | ReturnType<typeof refused<never>>,
    ),
  };
  return { ports, connect: createConnect(ports as never) };
};

describe('where a code leads', () => {
  test('a code from a browser with several accounts asks no particular account', () => {
    const target = targetOf(codeFor('https://script.google.com/macros/u/1/s/AKfy/exec'));
    expect(target).toMatchObject({ ok: true, value: { address: google } });
  });

  test.each([
    'https://evil.example/macros/s/x/exec',
    'http://script.google.com/macros/s/x/exec',
    'https://script.google.com.evil.example/exec',
    'http://127.0.0.1.evil.example/exec',
    'http://localhost@evil.example/exec',
    'https://x.com/exec',
  ])('nothing is ever sent to %s', (address) => {
    expect(targetOf(codeFor(address))).toEqual({ ok: false, problem: { kind: 'bad-code' } });
  });

  test('a code that was cut off, and what is no code', () => {
    expect(targetOf(codeFor(google).slice(0, -6))).toMatchObject({ problem: { kind: 'cut-off-code' } });
    expect(targetOf('xin chào')).toMatchObject({ problem: { kind: 'bad-code' } });
  });
});

describe('connecting', () => {
  test('a sheet at Google asks for no permission', async () => {
    const { ports, connect } = bench();
    connect.type(codeFor(google));
    await connect.start();
    expect(ports.connect).toHaveBeenCalledWith(google, 'abc');
    expect(ports.hasPermission).not.toHaveBeenCalled();
  });

  test('a sheet on this machine is asked for in words first, for both of its names', async () => {
    const { ports, connect } = bench();
    connect.type(codeFor(local));
    await connect.start();
    expect(connect.step.value).toEqual({ kind: 'needs-permission', host: '127.0.0.1:8765' });
    expect(ports.connect).not.toHaveBeenCalled();
    await connect.allow();
    expect(ports.askPermission).toHaveBeenCalledWith(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(ports.connect).toHaveBeenCalledWith(local, 'abc');
  });

  test('who says no is told what that means', async () => {
    const { ports, connect } = bench();
    ports.askPermission.mockResolvedValue(false);
    connect.type(codeFor(local));
    await connect.allow();
    expect(connect.step.value).toMatchObject({ kind: 'problem', problem: { kind: 'no-permission' } });
  });

  test('with the permission given before, nothing is asked', async () => {
    const { ports, connect } = bench(true);
    connect.type(codeFor(local));
    await connect.start();
    expect(ports.connect).toHaveBeenCalledOnce();
  });

  test.each(['unknown-code', 'revoked-code', 'unreachable'] as const)(
    '%s is explained, the code stays',
    async (kind) => {
      const { ports, connect } = bench();
      ports.connect.mockResolvedValue(refused({ kind }) as never);
      connect.type(codeFor(google));
      await connect.start();
      expect(connect.step.value).toEqual({ kind: 'problem', problem: { kind } });
      expect(connect.code.value).not.toBe('');
    },
  );
});

test('a worker that is stopped while it connects is told, and the button works again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { ports, connect } = bench();
  ports.connect.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  connect.code.value = codeFor(google);
  await connect.start();
  expect(connect.step.value).toEqual({ kind: 'problem', problem: { kind: 'unreachable' } });
  await connect.start();
  expect(connect.step.value).toEqual({ kind: 'idle' });
});
