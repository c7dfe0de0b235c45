import { describe, expect, test } from 'vitest';
import { known } from '../../../extension/gateway/ledger';
import { newItem, type OutboxItem } from '../../../extension/outbox/item';
import { vi as vietnamese } from '../../../shared/locale/vi';
import { aCampaign, aLedgerEntry, anEntry, aReading } from '../campaign';
import { showPanel } from './show';

const words = vietnamese.extension;
const unsure = aReading({ publishedOn: { value: '2025-03-12', from: 'visible-date', sure: false } });

describe('what is always in view', () => {
  test('the sheet, the round and when they were last in touch', async () => {
    const { text } = await showPanel();
    for (const part of ['Sổ theo dõi 2025', aCampaign().title, 'Đồng bộ lúc 09:30'])
      expect(text()).toContain(part);
  });

  test('a page that was not read says how to read it', async () => {
    const { text } = await showPanel();
    expect(text()).toContain('Nhấn AltShiftG để đọc trang này');
  });

  test('the same in English', async () => {
    const { text } = await showPanel({ language: 'en' });
    expect(text()).toContain('to read this page');
    expect(text()).toContain('Synced at 09:30');
  });

  test('a revoked connection is explained, with a way to enter a new code', async () => {
    const { contact, settle, text, named, click } = await showPanel();
    contact.value = { at: '2025-04-01T09:30:00+07:00', problem: { kind: 'revoked-token' } };
    await settle();
    expect(text()).toContain(vietnamese.problems['revoked-token']);
    await click(named(words.connect.again));
    expect(text()).toContain(words.connect.title);
  });
});

describe('the draft', () => {
  test('every field is named, and says where its value came from', async () => {
    const { pressOn, named, text } = await showPanel();
    await pressOn(aReading());
    expect((named(words.field.title) as HTMLTextAreaElement).value).toBe(aReading().title?.value);
    expect((named(words.field.date) as HTMLInputElement).value).toBe('12/03/2025');
    expect((named(words.field.time) as HTMLInputElement).value).toBe('08:15');
    for (const name of [words.field.units, words.field.pin, words.field.note, words.field.author])
      named(name);
    expect(text()).toContain(words.from.microdata);
  });

  test('the suggested theme stands with the phrases that made it', async () => {
    const { pressOn, find, text } = await showPanel();
    await pressOn(aReading());
    expect(find<HTMLInputElement>('input[name=theme]:checked').value).toBe('3');
    expect(text()).toContain(words.suggestion.suggested);
    expect(text()).toContain(words.suggestion.because('trao sinh kế'));
  });

  test('digits choose a theme, except where digits are typed', async () => {
    const { pressOn, key, find, named, draft } = await showPanel();
    await pressOn(aReading());
    await key(document.body, '1');
    expect(draft().fields.value.theme).toBe(1);
    await key(named(words.field.date), '2');
    await key(named(words.field.note), '2');
    expect(draft().fields.value.theme).toBe(1);
    await key(find('input[name=theme]'), '0');
    expect(draft().fields.value.theme).toBe(0);
  });

  test('Enter saves what is complete', async () => {
    const { pressOn, key, named, saves, text } = await showPanel();
    await pressOn(aReading());
    await key(named(words.field.title), 'Enter');
    expect(saves).toHaveLength(1);
    expect(text()).toContain(words.state.waitingFirst);
  });

  test('Enter never saves a doubtful date: the focus goes to it', async () => {
    const { pressOn, key, named, saves, click } = await showPanel();
    await pressOn(unsure);
    await key(named(words.field.title), 'Enter');
    await key(named(words.field.date), 'Enter');
    expect(saves).toEqual([]);
    expect(document.activeElement).toBe(named(words.field.date));
    await click(named(words.doubt.confirmDate));
    await key(named(words.field.date), 'Enter');
    expect(saves).toHaveLength(1);
  });

  test('Enter never saves without a theme: the focus goes to the list', async () => {
    const { pressOn, key, named, saves } = await showPanel();
    await pressOn(
      aReading({ title: { value: 'Lịch tiếp công dân', from: 'heading', sure: true }, lead: '' }),
    );
    await key(named(words.field.title), 'Enter');
    expect(saves).toEqual([]);
    expect((document.activeElement as HTMLInputElement).name).toBe('theme');
  });

  test('Enter in the note is a new line, on a button it is that button', async () => {
    const { pressOn, key, named, saves } = await showPanel();
    await pressOn(aReading());
    await key(named(words.field.note), 'Enter');
    await key(named(words.header.settings), 'Enter');
    expect(saves).toEqual([]);
  });

  test('two active rounds ask which', async () => {
    const { campaigns, pressOn, text, key, named, saves } = await showPanel();
    campaigns.value = [aCampaign(), aCampaign({ id: 'c2', title: 'Ngày vì người nghèo' })];
    await pressOn(aReading());
    expect(text()).toContain(words.doubt.campaign);
    await key(named(words.field.title), 'Enter');
    expect(saves).toEqual([]);
    expect(document.activeElement?.id).toBe('campaign');
  });

  test('an article outside of the period asks', async () => {
    const { campaigns, pressOn, named, click, saves } = await showPanel();
    campaigns.value = [aCampaign({ to: '2025-02-28' })];
    await pressOn(aReading());
    await click(named(words.save.button));
    expect(saves).toEqual([]);
    await click(named(words.doubt.confirmPeriod));
    await click(named(words.save.button));
    expect(saves).toHaveLength(1);
  });

  test('units are taken off and added by a forgiving name', async () => {
    const { pressOn, named, click, type, key, draft, text } = await showPanel();
    await pressOn(aReading());
    await click(named(words.field.removeUnit('phường Trảng Dài')));
    expect(draft().fields.value.units).toEqual([]);
    await type(named(words.field.units), 'long binh');
    await key(named(words.field.units), 'Enter');
    expect(draft().fields.value.units).toEqual(['phường Long Bình']);
    await type(named(words.field.units), 'Atlantis');
    await key(named(words.field.units), 'Enter');
    expect(text()).toContain(words.field.unknownUnit('Atlantis'));
  });
});

describe('articles that were saved', () => {
  const item = (number: number, changes: Partial<OutboxItem>): OutboxItem => ({
    ...newItem(anEntry(number), `k${number}`, '2025-04-01T08:00:00+07:00'),
    ...changes,
  });

  test('each says what became of it, and why', async () => {
    const { outbox, settle, text, named, click, recent } = await showPanel();
    outbox.value = [
      item(1, { state: { kind: 'sent', row: 12, rowAt: '2025-04-01T08:15:00+07:00' } }),
      item(2, { attempts: 2, notBefore: 0, lastProblem: { kind: 'unreachable' } }),
      item(3, {
        state: { kind: 'refused', problem: { kind: 'bad-data', field: 'title', reason: 'too-long' } },
      }),
    ];
    await settle();
    expect(text()).toContain(words.state.sent(12, '08:15'));
    expect(text()).toContain(words.recent.waiting(1));
    expect(text()).toContain(vietnamese.problems.unreachable);
    expect(text()).toContain(vietnamese.problems['bad-data']('Tiêu đề', 'quá dài'));
    await click(named(words.recent.about(words.recent.undo, 'Bài số 1')));
    expect(recent.undo).toHaveBeenCalledWith(anEntry(1).uuid);
    await click(named(words.recent.about(words.recent.correct, 'Bài số 3')));
    expect(recent.correct).toHaveBeenCalledOnce();
  });

  test('a duplicate can only be taken off the list', async () => {
    const { outbox, settle, root } = await showPanel();
    const at = '2025-03-13T07:00:00+07:00';
    const problem = { kind: 'duplicate', uuid: 'u', by: 'Lê Mô Phỏng', at, row: 4, rowAt: at } as const;
    outbox.value = [item(1, { state: { kind: 'refused', problem } })];
    await settle();
    const verbs = [...root.querySelectorAll('.recent-item button')].map((button) => button.textContent);
    expect(verbs).toEqual([words.recent.dismiss]);
    expect(root.textContent).toContain('Lê Mô Phỏng');
  });

  test('an article of the ledger says who, when and which row; only its own can be undone here', async () => {
    const { ledger, keyOf, pressOn, text, root } = await showPanel();
    const key = keyOf(aReading());
    const entry = {
      ...anEntry(9),
      key,
      state: 'dang' as const,
      at: '2025-03-13T07:00:00+07:00',
      row: 12,
      pinned: null,
    };
    ledger.set(key, [known({ ...entry, by: 'Lê Mô Phỏng' })]);
    await pressOn(aReading());
    expect(text()).toContain(words.logged.title);
    expect(text()).toContain(words.logged.by('13/03/2025', 'Lê Mô Phỏng'));
    expect(text()).toContain(words.logged.row(12, '09:30'));
    expect([...root.querySelectorAll('button')].map((one) => one.textContent)).not.toContain(
      words.logged.undo,
    );
  });
});

describe('connecting', () => {
  test('three steps; a wrong code is explained where it was pasted', async () => {
    const { text, named, type, click, root } = await showPanel({ connection: null });
    expect(root.querySelectorAll('.steps > li')).toHaveLength(3);
    await type(named(words.connect.code), 'xin chào');
    await click(named(words.connect.button));
    expect(text()).toContain(vietnamese.problems['bad-code']);
    expect(named(words.connect.code).getAttribute('aria-invalid')).toBe('true');
  });
});

test('a page that cannot be logged says why', async () => {
  const { press, text } = await showPanel();
  await press({ kind: 'not-a-page', scheme: 'file' });
  expect(text()).toContain(words.page.badAddress('file'));
});

describe('a title that the sheet has under another address', () => {
  const twin = known(
    aLedgerEntry(9, {
      key: 'https://bienhoa.example.gov.vn/-99.html',
      title: aReading().title?.value ?? '',
    }),
  );

  test('Enter leads to the question, and its answers save a repost or another article', async () => {
    const { ledger, pressOn, key, named, saves, text, click, root } = await showPanel();
    ledger.set(twin.key, [twin]);
    await pressOn(aReading());
    expect(text()).toContain(words.twin.title);
    await key(named(words.field.title), 'Enter');
    expect(saves).toEqual([]);
    expect(document.activeElement?.textContent).toBe(words.twin.repost);
    await click(named(words.twin.repost));
    expect(text()).toContain(words.twin.chosen);
    await click(named(words.twin.another));
    expect(root.querySelector('#twin')).toBeNull();
    await key(named(words.field.title), 'Enter');
    expect(saves).toHaveLength(1);
  });
});
