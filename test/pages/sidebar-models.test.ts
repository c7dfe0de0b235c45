import { beforeEach, describe, expect, it, vi } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { faultOfAddress } from '../../apps-script/pages/sidebar/models/connections';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { account, language } from '../../apps-script/pages/words';
import { type Call, installGoogle } from './door';
import { createSheet, emptyStatus, freshStatus } from './sheet-stand-in';

async function start(call: Call = createSheet()) {
  const sent = installGoogle(call);
  const model = createSidebarModel(googleDoor(), () => '2025-04-12');
  await model.start();
  return { model, sent, ops: () => sent.map((request) => request.op) };
}
const busy = '{"v":1,"ok":false,"problem":{"kind":"busy"}}';
/** A sheet that is busy for one operation, and well again after `heal`. */
function sick(op: string) {
  const sheet = createSheet();
  let ill = true;
  return {
    call: (json: string) => (ill && JSON.parse(json).op === op ? busy : sheet(json)),
    heal: () => {
      ill = false;
    },
  };
}

beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('status', () => {
  it('sets the language and the account', async () => {
    await start(createSheet({ ...freshStatus, language: 'en' }));
    expect([language.value, account.value]).toEqual(['en', 'chuyenvien@bienhoa.gov.vn']);
  });

  it('stays in view when reading it again fails', async () => {
    const sheet = createSheet();
    let calls = 0;
    const { model } = await start((json) => {
      calls += 1;
      if (calls > 1) throw new Error('offline');
      return sheet(json);
    });
    await model.status.read();
    expect(model.status.known.value?.counts.expected).toBe(27);
    expect(model.status.reading.state.value).toEqual({ kind: 'failed', problem: { kind: 'unanswered' } });
  });

  it('sets up with the settings that were agreed to', async () => {
    const faults = [
      { setting: 'time-zone', found: 'UTC', wanted: 'Asia/Ho_Chi_Minh' },
      { setting: 'locale', found: 'en_US', wanted: 'vi_VN' },
    ] as const;
    const { model, sent } = await start(createSheet({ ...emptyStatus, faults }));
    model.status.agree('locale', false);
    await model.status.setUp('set-up');
    expect(sent[1]).toEqual({ op: 'set-up', fix: ['time-zone'], cursor: null });
    expect(model.status.known.value?.setUp).toBe(true);
    expect(model.status.known.value?.faults.map((fault) => fault.setting)).toEqual(['locale']);
  });
});

describe('other pages', () => {
  it('are asked for by name; what keeps one away is told until the next try', async () => {
    const { call, heal } = sick('open-page');
    const { model, sent } = await start(call);
    await model.openPage('gui');
    expect(model.told.value).toEqual({ kind: 'busy' });
    heal();
    await model.openPage('gui');
    expect(model.told.value).toBeNull();
    expect(sent.filter(({ op }) => op === 'open-page')).toEqual(
      [0, 1].map(() => ({ op: 'open-page', page: 'gui', part: '' })),
    );
  });

  it('that would take the place of this one wait for leave while themes are not saved', async () => {
    const { model, ops } = await start();
    await model.coverage.choose('ward:0');
    model.coverage.edit(1, { state: 'claimed' });
    await model.openPage('dot');
    expect([model.leavingFor.value, ops().includes('open-page')]).toEqual(['dot', false]);
    await model.openPage('in');
    expect(ops().filter((op) => op === 'open-page')).toHaveLength(1);
    await model.show('dot');
    expect([model.leavingFor.value, ops().at(-1)]).toEqual([null, 'open-page']);
  });
});

describe('coverage', () => {
  it('sends only the themes that were changed', async () => {
    const { model, sent } = await start();
    await model.coverage.choose('ward:0');
    model.coverage.edit(2, { state: 'evidenced', link: 'https://bienhoa.gov.vn/a' });
    model.coverage.edit(3, { state: 'claimed' });
    model.coverage.edit(3, { state: null });
    expect(model.coverage.changed.value.map((row) => row.number)).toEqual([2]);
    await model.coverage.save();
    expect(sent.at(-1)).toEqual({
      op: 'set-coverage',
      campaign: 'c1',
      unit: 'ward:0',
      themes: [{ number: 2, state: 'evidenced', link: 'https://bienhoa.gov.vn/a', note: '' }],
    });
    expect([model.coverage.changed.value.length, model.coverage.covered.value]).toEqual([0, 1]);
  });

  it('keeps the edits of a unit while another is looked at', async () => {
    const { model } = await start();
    await model.coverage.choose('ward:0');
    model.coverage.edit(1, { note: 'đang chờ ảnh' });
    await model.coverage.choose('ward:1');
    expect(model.coverage.changed.value).toEqual([]);
    expect(model.coverage.keptFor.value.map((unit) => unit.name)).toEqual(['Phường Trảng Dài']);
    await model.coverage.choose('ward:0');
    expect(model.coverage.rows.value[0]?.note).toBe('đang chờ ảnh');
    model.coverage.discard();
    expect(model.coverage.rows.value[0]?.note).toBe('');
  });

  it('keeps what is typed while the answer is on its way, and everything when saving fails', async () => {
    const { call, heal } = sick('set-coverage');
    const { model } = await start(call);
    await model.coverage.choose('ward:0');
    model.coverage.edit(1, { state: 'claimed' });
    await model.coverage.save();
    expect(model.coverage.changed.value).toHaveLength(1);
    heal();
    const saving = model.coverage.save();
    model.coverage.edit(2, { state: 'verified' });
    await saving;
    expect(model.coverage.changed.value.map((row) => row.number)).toEqual([2]);
    expect(model.coverage.rows.value[0]?.state).toBe('claimed');
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'bienhoa.gov.vn', 'https://'])(
    'does not take %j for a link',
    async (link) => {
      const { model } = await start();
      await model.coverage.choose('ward:0');
      model.coverage.edit(1, { link });
      expect(model.coverage.badLinks.value).toEqual([1]);
    },
  );
});

describe('connections', () => {
  it('issues a code for a named person, shows it until it is hidden, and lists it', async () => {
    const { model, ops } = await start();
    await model.open('connections');
    await model.connections.issue();
    expect(model.connections.personMissing.value).toBe(true);
    model.connections.typePerson('  Phạm Thị Mai ');
    await model.connections.issue();
    expect(model.connections.issued.value?.code).toMatch(/^GHIM-/);
    expect(model.connections.live.value?.[0]).toMatchObject({ person: 'Phạm Thị Mai', state: 'waiting' });
    model.connections.hideCode();
    expect(model.connections.issued.value).toBeUndefined();
    expect(ops().filter((op) => op === 'list-connections')).toHaveLength(1);
  });

  it('revokes after a question', async () => {
    const { model } = await start();
    await model.open('connections');
    model.connections.askToRevoke('k1');
    await model.connections.revoke('k1');
    expect(model.connections.askingToRevoke.value).toBeNull();
    expect(model.connections.live.value?.map((one) => one.id)).toEqual(['k2']);
    expect(model.connections.past.value.map((one) => one.id)).toEqual(['k1', 'k3']);
  });

  it.each([
    ['https://script.google.com/macros/s/AKfy/exec', null],
    ['https://script.google.com/a/macros/bienhoa.gov.vn/s/AKfy/exec?x=1', null],
    ['http://127.0.0.1:8765/macros/s/local/exec', null],
    ['https://script.google.com/macros/s/AKfy/dev', 'dev'],
    ['https://docs.google.com/spreadsheets/d/abc/edit', 'bad'],
    ['javascript:exec', 'bad'],
    ['', 'bad'],
  ])('reads the address %j as %s', (address, fault) => {
    expect(faultOfAddress(address)).toBe(fault);
  });
});
