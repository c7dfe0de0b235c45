import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { type KnownEntry, known } from '../../../extension/gateway/ledger';
import { createDraft } from '../../../extension/models/draft';
import { typedDay, typedTime } from '../../../extension/models/draft-fields';
import type { ArticleReading } from '../../../extension/portals/reading';
import { ArticleEntry, type CampaignReference } from '../../../shared/protocol';
import { aCampaign, aReading, uuidOf } from '../campaign';

const draftOf = (
  reading: Partial<ArticleReading> = {},
  campaigns: CampaignReference[] = [aCampaign()],
  twins: readonly KnownEntry[] = [],
) =>
  createDraft({
    reading: aReading(reading),
    campaigns: signal(campaigns),
    kept: null,
    today: () => '2025-04-01',
    twins: signal(twins),
  });
const doubts = (draft: ReturnType<typeof draftOf>) => draft.doubts.value.map(({ field }) => field);

describe('a page of which everything was read', () => {
  test('has no doubts, a suggested theme and the units that it names', () => {
    const draft = draftOf();
    expect(doubts(draft)).toEqual([]);
    expect(draft.fields.value).toMatchObject({ theme: 3, units: ['phường Trảng Dài'], date: '12/03/2025' });
    expect(draft.themeSuggested.value).toBe(true);
    expect(draft.suggestion.value?.candidates[0]?.phrases).toContain('trao sinh kế');
  });

  test('becomes an entry that the protocol takes', () => {
    const draft = draftOf();
    draft.edit({ pinned: true, pinFrom: '12/3/2025', pinTo: '20/03/2025', note: ' ghi  chú ' });
    const entry = draft.entry(uuidOf(1));
    expect(ArticleEntry.safeParse(entry).success).toBe(true);
    expect(entry).toMatchObject({
      campaign: 'c1',
      publishedOn: '2025-03-12',
      publishedAt: '08:15',
      pin: { position: 'trang_chu', from: '2025-03-12', to: '2025-03-20' },
      note: 'ghi chú',
    });
  });

  test('a repost is one whose source is named', () => {
    expect(draftOf().fields.value.origin).toBe('goc');
    const repost = draftOf({ source: { value: 'VOV1', from: 'byline', sure: true } });
    expect(repost.fields.value.origin).toBe('dang_lai');
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])(
    'a title that begins like a formula stays a title: %s',
    (title) => {
      const draft = draftOf({ title: { value: title, from: 'heading', sure: true } });
      draft.chooseTheme(1);
      expect(draft.entry(uuidOf(1)).title).toBe(title);
    },
  );
});

describe('what is doubtful is asked', () => {
  test('a date that the reader was not sure of, until it is confirmed or corrected', () => {
    const reading = { publishedOn: { value: '2025-03-12', from: 'visible-date', sure: false } } as const;
    const confirmed = draftOf(reading);
    expect(confirmed.doubts.value).toEqual([{ field: 'date', why: 'unsure' }]);
    confirmed.confirmDate();
    expect(doubts(confirmed)).toEqual([]);
    const corrected = draftOf(reading);
    corrected.edit({ date: '13/3/2025' });
    expect(doubts(corrected)).toEqual([]);
  });

  test('no date, no day, a day that has not come', () => {
    const draft = draftOf({ publishedOn: null });
    expect(draft.doubts.value).toEqual([{ field: 'date', why: 'empty' }]);
    draft.edit({ date: '31/02/2025' });
    expect(draft.doubts.value).toEqual([{ field: 'date', why: 'no-day' }]);
    draft.edit({ date: '02/04/2025' });
    expect(draft.doubts.value).toEqual([{ field: 'date', why: 'future' }]);
  });

  test('an article outside of the period of its round', () => {
    const draft = draftOf({}, [aCampaign({ from: '2025-03-20' })]);
    expect(draft.doubts.value).toEqual([{ field: 'period', from: '2025-03-20', to: '2025-12-31' }]);
    draft.confirmPeriod();
    expect(doubts(draft)).toEqual([]);
    draft.edit({ date: '11/03/2025' });
    expect(doubts(draft)).toEqual(['period']);
  });

  test('two active rounds, or none', () => {
    const two = draftOf({}, [aCampaign(), aCampaign({ id: 'c2' })]);
    expect(doubts(two)).toEqual(['campaign', 'theme']);
    two.chooseCampaign('c2');
    expect(doubts(two)).toEqual([]);
    expect(two.fields.value).toMatchObject({ campaign: 'c2', theme: 3, units: ['phường Trảng Dài'] });
    expect(doubts(draftOf({}, [aCampaign({ active: false })]))).toContain('campaign');
  });

  test('a theme that no phrase speaks for', () => {
    const draft = draftOf({
      title: { value: 'Thông báo lịch tiếp công dân', from: 'heading', sure: true },
      lead: '',
    });
    expect(doubts(draft)).toEqual(['theme']);
    expect(draft.suggestion.value?.onTopic).toBe(false);
    draft.chooseTheme(9);
    expect(doubts(draft)).toEqual(['theme']);
    draft.chooseTheme(0);
    expect(doubts(draft)).toEqual([]);
  });

  test('a page without title and date', () => {
    expect(doubts(draftOf({ title: null, publishedOn: null, lead: '' }))).toEqual(['title', 'date', 'theme']);
  });

  test('a time that is none, a pin that ends before it begins', () => {
    const draft = draftOf();
    draft.edit({ time: '25:00', pinned: true, pinFrom: '10/03/2025', pinTo: '01/03/2025' });
    expect(doubts(draft)).toEqual(['time', 'pin']);
  });
});

test('what the editor chose stays when the round changes, if the other round has it', () => {
  const fewer = aCampaign({ id: 'c2', themes: aCampaign().themes.slice(1) });
  const draft = draftOf({}, [aCampaign(), fewer]);
  draft.chooseCampaign('c1');
  draft.chooseTheme(2);
  draft.chooseCampaign('c2');
  expect(draft.fields.value.theme).toBe(2);
  draft.chooseCampaign('c1');
  draft.chooseTheme(1);
  draft.chooseCampaign('c2');
  expect(draft.fields.value.theme).toBe(3);
});

test('secondary themes: two at most, never the main one', () => {
  const draft = draftOf();
  for (const number of [1, 2, 3]) draft.toggleSecondary(number);
  expect(draft.fields.value.secondaryThemes).toEqual([1, 2]);
  draft.chooseTheme(1);
  expect(draft.fields.value.secondaryThemes).toEqual([2]);
});

test('days and times as people type them', () => {
  expect([typedDay('5/3/2025'), typedDay('05-03-2025'), typedDay('hôm qua')]).toEqual([
    '2025-03-05',
    '2025-03-05',
    null,
  ]);
  expect(['8:15', '08h15', '0815', '8 giờ 15', '24:00', ''].map(typedTime)).toEqual([
    '08:15',
    '08:15',
    '08:15',
    '08:15',
    null,
    null,
  ]);
});

describe('an article of the same title elsewhere', () => {
  const twin = known({
    uuid: uuidOf(9),
    key: 'https://bienhoa.example.gov.vn/-99.html',
    campaign: 'c1',
    title: aReading().title?.value ?? '',
    url: 'https://bienhoa.example.gov.vn/bai-99.html',
    publishedOn: '2025-03-10',
    theme: 3,
    state: 'dang',
    by: 'Trần Thí Dụ',
    at: '2025-03-10T09:00:00+07:00',
    row: 12,
    pinned: null,
  });

  test('is asked about before anything is saved', () => {
    expect(doubts(draftOf({}, [aCampaign()], [twin]))).toEqual(['twin']);
  });

  test('a repost of it is logged as one, with where it comes from', () => {
    const draft = draftOf({}, [aCampaign()], [twin]);
    draft.isRepostOf(twin.uuid);
    expect(doubts(draft)).toEqual([]);
    expect(draft.entry(uuidOf(1))).toMatchObject({
      origin: 'dang_lai',
      repostOf: twin.uuid,
      source: 'bienhoa.example.gov.vn',
    });
  });

  test('another article is logged as it is', () => {
    const draft = draftOf({}, [aCampaign()], [twin]);
    draft.isRepostOf(twin.uuid);
    draft.isAnother();
    draft.edit({ origin: 'goc' });
    expect(doubts(draft)).toEqual([]);
    expect(draft.entry(uuidOf(1))).toMatchObject({ origin: 'goc', repostOf: null });
  });

  test('an original is a repost of nothing, whatever was chosen before', () => {
    const draft = draftOf({}, [aCampaign()], [twin]);
    draft.isRepostOf(twin.uuid);
    draft.edit({ origin: 'goc' });
    expect(draft.entry(uuidOf(1)).repostOf).toBeNull();
  });
});

test.each([
  ['', null],
  [' 7 ', 7],
  ['0', 0],
  ['999', 999],
])('%j photos are %s', (photos, count) => {
  const draft = draftOf();
  draft.edit({ photos });
  expect(doubts(draft)).toEqual([]);
  expect(draft.entry(uuidOf(1)).photos).toBe(count);
});

test.each(['hai', '-1', '1000', '1,5'])('%j is no count of photos', (photos) => {
  const draft = draftOf();
  draft.edit({ photos });
  expect(doubts(draft)).toEqual(['photos']);
});

test('a draft that an earlier version kept has the fields that came since', () => {
  const { photos: _p, authorUnit: _a, ...earlier } = draftOf().fields.value;
  const draft = createDraft({
    reading: aReading(),
    campaigns: signal([aCampaign()]),
    kept: earlier as never,
    today: () => '2025-04-01',
    twins: signal([]),
  });
  expect(draft.entry(uuidOf(1))).toMatchObject({ photos: null, authorUnit: '' });
});
