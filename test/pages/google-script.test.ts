import { beforeEach, describe, expect, it, vi } from 'vitest';
import { googleDoor, readFailure } from '../../apps-script/pages/google-script';
import { PageRequest } from '../../shared/protocol';
import { type Call, installGoogle } from './door';
import { createSheet } from './sheet-stand-in';

const ask = (call: Call) => {
  const sent = installGoogle(call);
  return { sent, answer: googleDoor()({ op: 'set-deadline', campaign: 'c1', deadline: '2025-04-30' }) };
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the door to the sheet', () => {
  it('sends a request of the protocol and gives its data', async () => {
    const { sent, answer } = ask(createSheet());
    expect(await answer).toEqual({ ok: true, value: { campaign: 'c1', deadline: '2025-04-30' } });
    expect(sent.map((request) => PageRequest.parse(request).op)).toEqual(['set-deadline']);
  });

  it('gives the problem that the sheet names', async () => {
    const { answer } = ask(() => '{"v":1,"ok":false,"problem":{"kind":"not-set-up"}}');
    expect(await answer).toEqual({ ok: false, problem: { kind: 'not-set-up' } });
  });

  it.each(['', 'null', '{}', '<html>', '{"v":2,"ok":true,"data":{}}'])('does not read %j', async (raw) => {
    expect(await ask(() => raw).answer).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('does not read the null that a Date in an answer becomes', async () => {
    const { answer } = ask(() => null as unknown as string);
    expect(await answer).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });
});

describe('a failure of google.script.run', () => {
  it.each([
    [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'account',
    ],
    ['Authorization is required to perform that action.', 'account'],
    ['You do not have permission to call SpreadsheetApp.getActive', 'account'],
    ['Bạn không có quyền truy cập tài liệu được yêu cầu.', 'account'],
    ['Cần ủy quyền để thực hiện hành động đó.'.normalize('NFD'), 'account'],
    ['Exceeded maximum execution time', 'too-long'],
    ['NetworkError: Connection failure due to HTTP 0', 'unanswered'],
  ])('%j is about: %s', (message, kind) => {
    expect(readFailure(new Error(message)).kind).toBe(kind);
  });
});
