import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { known } from '../../../extension/gateway/ledger';
import type { GatewayProblem } from '../../../extension/gateway/sheet-gateway';
import { type Deed, type NewDeed, newDeed } from '../../../extension/models/deed';
import { createEntryActions } from '../../../extension/models/entry-actions';
import { createEntryEdit, differences, type EntryFields } from '../../../extension/models/entry-edit';
import { type EntryData, UpdateRequest } from '../../../shared/protocol';
import { done, refused } from '../../../shared/result';
import { aLedgerEntry, uuidOf } from '../campaign';

const anEntryData = (): EntryData => ({
  uuid: uuidOf(1),
  row: 12,
  rowAt: '2025-04-01T09:30:00+07:00',
  campaign: 'c1',
  url: 'https://phuong.example.gov.vn/1',
  by: 'Nguyễn Ví Dụ',
  viewsAt: null,
  fields: {
    title: 'Trao sinh kế  cho hộ nghèo',
    publishedOn: '2025-03-12',
    publishedAt: null,
    section: '',
    genre: 'tin',
    origin: 'goc',
    author: 'Thanh Mai',
    authorUnit: '',
    source: '',
    photos: null,
    theme: 3,
    secondaryThemes: [],
    units: ['Phường Trảng Dài'],
    state: 'dang',
    views: null,
    note: '',
  },
});

let deeds = signal<readonly Deed[]>([]);
let isFull: boolean;
let answer: EntryData | GatewayProblem;
let made = 0;
const ports = {
  newUuid: () => uuidOf(100 + ++made),
  today: () => '2025-04-01',
  do: async (deed: NewDeed) => {
    if (isFull) return refused({ kind: 'storage-full' });
    deeds.value = [...deeds.value, newDeed(deed, '2025-04-01T09:30:00+07:00')];
    return done(null);
  },
  readEntry: async () => ('kind' in answer ? refused(answer) : done(answer)),
};
const asked = () => deeds.value.map(({ request }) => request);

beforeEach(() => {
  deeds = signal<readonly Deed[]>([]);
  isFull = false;
  answer = anEntryData();
});

describe('an entry that is corrected', () => {
  const edited = async (changes: Partial<EntryFields>) => {
    const edit = createEntryEdit(anEntryData(), ports);
    edit.edit(changes);
    await edit.save();
    return edit;
  };

  test('sends what was changed, with what was seen of just that', async () => {
    await edited({ views: '1.250', author: 'Minh Hà' });
    expect(asked()).toEqual([
      {
        op: 'update',
        uuid: uuidOf(1),
        changes: { author: 'Minh Hà', views: 1250 },
        seen: { author: 'Thanh Mai', views: null },
      },
    ]);
    expect(UpdateRequest.safeParse(asked()[0]).success).toBe(true);
  });

  test('marks that turn text around are not shown; what was seen goes back as the sheet has it', () => {
    const [turned, plain] = ['Mai \u202egnp.exe\u202c', 'Mai gnp.exe'];
    const { fields } = anEntryData();
    const written = {
      title: turned,
      section: turned,
      author: turned,
      authorUnit: turned,
      source: turned,
      note: turned,
    };
    const data = { ...anEntryData(), fields: { ...fields, ...written, units: [turned] } };
    const edit = createEntryEdit(data, ports);
    expect(edit.fields.value).toMatchObject({
      title: plain,
      section: plain,
      author: plain,
      authorUnit: plain,
    });
    expect(edit.fields.value).toMatchObject({ source: plain, note: plain, units: plain });
    expect(edit.isChanged.value).toBe(false);
    edit.edit({ author: 'Thanh Mai' });
    expect(differences(data, edit.fields.value)).toEqual({
      changes: { author: 'Thanh Mai' },
      seen: { author: turned },
    });
  });

  test('sends nothing for nothing: neither untouched, nor typed and typed back, nor spaces', async () => {
    for (const changes of [
      {},
      { title: ' Trao sinh kế cho hộ nghèo ' },
      { date: '12/3/2025' },
      { units: 'Phường Trảng Dài\n' },
    ])
      expect((await edited(changes)).isChanged.value).toBe(false);
    expect(asked()).toEqual([]);
  });

  test.each([
    ['title', { title: ' ' }],
    ['date', { date: 'hôm qua' }],
    ['time', { time: '25:00' }],
    ['photos', { photos: 'hai' }],
    ['views', { views: 'nhiều' }],
  ] as const)('with a wrong %s is not sent', async (fault, changes) => {
    const edit = await edited({ ...changes, note: 'x' });
    expect(edit.faults.value).toEqual([fault]);
    expect(asked()).toEqual([]);
  });

  test('is sent once, however often Save is pressed; what was typed stays where it could not be kept', async () => {
    isFull = true;
    const edit = await edited({ note: 'đã sửa ảnh' });
    expect(edit.outcome.value).toBe('not-kept');
    isFull = false;
    await edit.save();
    await edit.save();
    expect(edit.outcome.value).toBe('kept');
    expect(asked()).toHaveLength(1);
  });

  test('units and other themes are lists', async () => {
    await edited({ units: 'Phường Trảng Dài\nxã Long Hưng; ', secondaryThemes: [3, 1] });
    expect(asked()[0]).toMatchObject({
      changes: { units: ['Phường Trảng Dài', 'xã Long Hưng'], secondaryThemes: [1] },
      seen: { units: ['Phường Trảng Dài'], secondaryThemes: [] },
    });
  });
});

describe('a logged article', () => {
  const open = (changes: Parameters<typeof aLedgerEntry>[1] = {}) =>
    createEntryActions(known(aLedgerEntry(1, changes)), ports, deeds);

  test('is read from the sheet before it is corrected', async () => {
    const actions = open();
    await actions.openEdit();
    expect(actions.view.value.kind).toBe('edit');
  });

  test('that cannot be read now says why, and is closed without a trace', async () => {
    answer = { kind: 'unreachable' };
    const actions = open();
    await actions.openEdit();
    expect(actions.view.value).toEqual({ kind: 'unread', problem: { kind: 'unreachable' } });
    actions.close();
    expect(actions.view.value).toEqual({ kind: 'closed' });
  });

  test('that is closed while it is read stays closed', async () => {
    const actions = open();
    const reading = actions.openEdit();
    actions.close();
    await reading;
    expect(actions.view.value.kind).toBe('closed');
  });

  test('is pinned with its days, not with days that cannot be', async () => {
    const actions = open();
    actions.openPin();
    const view = actions.view.value;
    if (view.kind !== 'pin') throw new Error(view.kind);
    view.pin.edit({ position: 'banner', to: '31/03/2025' });
    expect(await view.pin.save()).toBe(false);
    view.pin.edit({ to: '' });
    expect(await view.pin.save()).toBe(true);
    expect(asked()).toMatchObject([
      {
        op: 'pin',
        article: uuidOf(1),
        pin: { position: 'banner', from: '2025-04-01', to: null, order: null },
      },
    ]);
  });

  test('is taken down and said to be there after all; what waits is shown as asked for', async () => {
    const actions = open();
    expect(actions.isTakenDown.value).toBe(false);
    await actions.setTakenDown(true);
    expect(actions.isTakenDown.value).toBe(true);
    expect(actions.waiting.value).toBe(true);
    expect(actions.doneAt.value).toBeNull();
    const at = '2025-04-01T09:31:00+07:00';
    deeds.value = deeds.value.map((deed) => ({ ...deed, state: { kind: 'done', at } }));
    expect(actions.doneAt.value).toBe(at);
    deeds.value = deeds.value.map((deed) => ({
      ...deed,
      state: { kind: 'refused', problem: { kind: 'not-yours', by: 'Lê Mô Phỏng' } },
    }));
    expect(actions.isTakenDown.value).toBe(false);
    expect(actions.refused.value).toHaveLength(1);
    expect(open({ state: 'go' }).isTakenDown.value).toBe(true);
  });

  test('is told only of its own', async () => {
    const actions = open();
    await createEntryActions(known(aLedgerEntry(2)), ports, deeds).setTakenDown(true);
    expect(actions.waiting.value).toBe(false);
  });
});
