import { expect, it } from 'vitest';
import { findTemplate, templateColumns, templateMark } from '../../../../shared/report/import/template';
import { metrics } from '../../../../shared/report/metrics/index';

it('asks for what the report came as, the core figures, the others, and words', () => {
  const targets = templateColumns('vi').map(({ target }) => target);
  expect(targets.slice(0, 6)).toEqual(['unit', 'number', 'date', 'receivedOn', 'channel', 'link']);
  const core = metrics.filter((metric) => metric.core).map(({ id }) => id);
  expect(targets.slice(6, 23)).toEqual(core);
  expect(new Set(targets.slice(6, 46))).toEqual(new Set(metrics.map(({ id }) => id)));
  expect(targets.slice(46)).toEqual(['nil', 'themes', 'difficulties', 'proposals', 'note']);
});

it('knows its own mark on whichever sheet', () => {
  const rows = templateMark({ language: 'en', campaign: 'c', units: [{ id: 'a', name: 'Phường A' }] });
  const known = findTemplate([{ rows: [['Đơn vị']] }, { rows }])!;
  expect([known.version, known.campaign, known.labels.size]).toEqual([1, 'c', 51]);
  expect([...known.unitIds]).toEqual([['phuong a', 'a']]);
});

it('takes from a mark only what is known, whatever it says', () => {
  const known = findTemplate([
    {
      rows: [
        ['so-ghim-template', '9'],
        ['column', 'constructor', 'Băng rôn'],
        ['column', 'a figure of later', 'Mới'],
        ['column', 'pa_no', 'Biển'],
        ['column', 7],
        [{ error: '#REF!' }, true],
        [],
      ],
    },
  ])!;
  expect([known.version, known.campaign, [...known.labels], known.unitIds.size]).toEqual([
    9,
    '',
    [['bien', 'pa_no']],
    0,
  ]);
});
