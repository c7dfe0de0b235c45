import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths';
import type { Trace } from '../../local-host/execution/service';
import { readDispatch } from '../../shared/campaign/dispatch';
import type { ClientOp, PageOp } from '../../shared/protocol';
import { aReport, someContent } from './a-report';
import { type Doing, everyClientOperation, logged } from './every-client-operation';
import { inStints, setUpWhole, type Tracker } from './tracker';

const given = (file: string) => readFileSync(join(root, 'local-host/first-campaign', file), 'utf8');

let serial = 0;
/** The dispatch of the first campaign under another title: the same one twice is refused. */
const anotherDispatch = (): string => {
  serial += 1;
  return given('dispatch-2025.txt').replace(
    'giảm nghèo trên địa bàn',
    `giảm nghèo lần ${serial} trên địa bàn`,
  );
};

const someUnit = async (tracker: Tracker): Promise<string> =>
  (await tracker.page({ op: 'status' })).units[0]?.id ?? '';

/** New versions for the first units of the campaign. */
const freshDrafts = async (tracker: Tracker, count: number) => {
  const { units } = await tracker.page({ op: 'read-reports', campaign: tracker.campaign });
  return units.slice(0, count).map(({ id, version }) => {
    serial += 1;
    return aReport(id, { seen: version, content: someContent({ figures: { tt_luot_phat: serial % 4000 } }) });
  });
};
const submitOf = (count: number) => async (tracker: Tracker) => {
  const drafts = await freshDrafts(tracker, count);
  const { outcomes } = await tracker.page({ op: 'submit-reports', campaign: tracker.campaign, drafts });
  const refused = outcomes.filter(({ kind }) => kind === 'refused');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
};

/** One use of every operation there is; what is measured is the last execution that each makes. */
export const everyOperation: { readonly [Op in ClientOp | PageOp]: Doing } & {
  readonly [name: string]: Doing;
} = {
  ...everyClientOperation,
  'find-hand-edits': (tracker) => tracker.page({ op: 'find-hand-edits', cursor: null }),
  'set-up': (tracker) => setUpWhole(tracker.host),
  status: (tracker) => tracker.page({ op: 'status' }),
  'import-units': (tracker) =>
    tracker.page({ op: 'import-units', units: JSON.parse(given('units.json')).slice(0, 5) }),
  'import-holidays': (tracker) =>
    tracker.page({
      op: 'import-holidays',
      holidays: [{ date: `2030-01-${String(10 + (serial++ % 20))}`, label: 'Thử' }],
    }),
  'issue-feed': (tracker) => tracker.page({ op: 'issue-feed' }),
  'read-feed': (tracker) => tracker.page({ op: 'read-feed' }),
  'revoke-feed': async (tracker) => {
    await tracker.page({ op: 'issue-feed' });
    await tracker.page({ op: 'revoke-feed' });
  },
  'fill-royalties': async (tracker) => {
    // A month of its own, so that no row of another moves on.
    const month = `${2000 + (serial++ % 24)}-07`;
    await tracker.log([tracker.article({ publishedOn: `${month}-31` })]);
    await tracker.page({ op: 'fill-royalties', month });
  },
  'read-dispatch': (tracker) =>
    tracker.page({ op: 'read-dispatch', dispatch: readDispatch(given('dispatch-2025.txt')) }),
  'create-campaign': async (tracker) => {
    const campaign = {
      dispatch: readDispatch(anotherDispatch()),
      ...JSON.parse(given('themes.json')),
      activate: false,
    };
    await inStints<'create-campaign'>((cursor) =>
      tracker.page<'create-campaign'>({ op: 'create-campaign', ...campaign, cursor }),
    );
  },
  'set-deadline': (tracker) =>
    tracker.page({
      op: 'set-deadline',
      campaign: tracker.campaign,
      deadline: `2025-11-${String(10 + (serial++ % 20))}`,
    }),
  'set-campaign': (tracker) =>
    tracker.page({
      op: 'set-campaign',
      campaign: tracker.campaign,
      changes: { note: `lần ${serial++}`, number: '12/PVHTT', issuedOn: '2025-02-10' },
    }),
  'set-stage': async (tracker) => {
    await everyOperation['set-campaign']?.(tracker);
    const stage = serial++ % 2 === 0 ? 'tuyen_truyen' : 'thu_bao_cao';
    await tracker.page({ op: 'set-stage', campaign: tracker.campaign, stage });
    await tracker.page({ op: 'set-stage', campaign: tracker.campaign, stage: 'du_thao' });
  },
  'activate-campaign': (tracker) => tracker.page({ op: 'activate-campaign', campaign: tracker.campaign }),
  'set-members': async (tracker) => {
    const { units } = await tracker.page({ op: 'read-reports', campaign: tracker.campaign });
    const members = units.map(({ id }) => id);
    await tracker.page({
      op: 'set-members',
      campaign: tracker.campaign,
      units: [...members, 'dn-2025-07:tran-bien'],
    });
    await tracker.page({ op: 'set-members', campaign: tracker.campaign, units: members });
  },
  'extend-deadline': async (tracker) =>
    tracker.page({
      op: 'extend-deadline',
      campaign: tracker.campaign,
      unit: await someUnit(tracker),
      to: `2025-05-${String(10 + (serial++ % 20))}`,
      reason: 'mưa bão',
      grantedBy: 'Trưởng phòng',
    }),
  'move-duty': (tracker) =>
    tracker.page({ op: 'move-duty', campaign: tracker.campaign, on: '2025-07-01', units: null }),
  'read-reports': (tracker) => tracker.page({ op: 'read-reports', campaign: tracker.campaign }),
  'read-versions': async (tracker) =>
    tracker.page({ op: 'read-versions', campaign: tracker.campaign, unit: await someUnit(tracker) }),
  'submit-reports': submitOf(1),
  'submit-reports of 27': submitOf(27),
  'set-report-status': async (tracker) => {
    const status = serial++ % 2 === 0 ? 'dat' : 'da_nhan';
    const unit = await someUnit(tracker);
    await tracker.page({
      op: 'set-report-status',
      campaign: tracker.campaign,
      unit,
      seen: null,
      status,
      reasons: [],
    });
  },
  'stage-reports': async (tracker) => {
    await tracker.page({
      op: 'stage-reports',
      batch: crypto.randomUUID(),
      drafts: [aReport(await someUnit(tracker))],
    });
  },
  'commit-reports': async (tracker) => {
    const batch = crypto.randomUUID();
    const [draft] = await freshDrafts(tracker, 1);
    await tracker.page({ op: 'stage-reports', batch, drafts: [draft] });
    await tracker.page({ op: 'commit-reports', campaign: tracker.campaign, batch });
  },
  'drop-batch': async (tracker) => {
    const batch = crypto.randomUUID();
    await tracker.page({ op: 'stage-reports', batch, drafts: [aReport(await someUnit(tracker))] });
    await tracker.page({ op: 'drop-batch', batch });
  },
  'record-material': (tracker) =>
    tracker.page({
      op: 'record-material',
      id: crypto.randomUUID(),
      campaign: tracker.campaign,
      name: 'Sổ tay hỏi đáp',
      source: 'Phòng LĐTBXH',
      receivedOn: '2025-03-01',
      link: '',
      handedOn: null,
      handedTo: '',
      note: '',
    }),
  'record-activity': async (tracker) =>
    tracker.page({
      op: 'record-activity',
      id: crypto.randomUUID(),
      campaign: tracker.campaign,
      unit: await someUnit(tracker),
      kind: 'banner',
      date: '2025-03-10',
      quantity: 3,
      place: 'UBND phường',
      theme: 1,
      attendance: null,
      script: '',
      link: '',
      note: '',
    }),
  'read-selection': (tracker) => tracker.page({ op: 'read-selection' }),
  'read-evidence': async (tracker) =>
    tracker.page({
      op: 'read-evidence',
      campaign: tracker.campaign,
      unit: await someUnit(tracker),
      theme: 1,
    }),
  'open-page': (tracker) => tracker.page({ op: 'open-page', page: 'dot', part: '' }),
  'set-coverage': async (tracker) => {
    const [unit] = (await tracker.page({ op: 'status' })).units;
    const theme = { number: 1, state: 'claimed', link: '', note: `lần ${serial++}` };
    await tracker.page({
      op: 'set-coverage',
      campaign: tracker.campaign,
      unit: unit?.id ?? '',
      themes: [theme],
    });
  },
  'read-coverage': async (tracker) => {
    const [unit] = (await tracker.page({ op: 'status' })).units;
    await tracker.page({ op: 'read-coverage', campaign: tracker.campaign, unit: unit?.id ?? '' });
  },
  'set-web-app': (tracker) =>
    tracker.page({ op: 'set-web-app', address: 'http://127.0.0.1:8765/macros/s/local/exec' }),
  'list-connections': (tracker) => tracker.page({ op: 'list-connections' }),
  'issue-connection': (tracker) => tracker.page({ op: 'issue-connection', person: 'Lê Minh Anh' }),
  'revoke-connection': async (tracker) => {
    const { id } = await tracker.connect('Lê Minh Anh');
    await tracker.page({ op: 'revoke-connection', id });
  },
  'paste-articles': (tracker) =>
    tracker.page({ op: 'paste-articles', by: '', write: true, items: [tracker.article()] }),
  'list-history': (tracker) => tracker.page({ op: 'list-history', from: null }),
  'take-back': async (tracker) => {
    await logged(tracker);
    const { lines } = await tracker.page<'list-history'>({ op: 'list-history', from: null });
    const line = lines[0]?.id ?? '';
    const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
    await inStints<'take-back'>((cursor) => tracker.page({ op: 'take-back', line, plan, cursor }));
  },
  'check-book': (tracker) => tracker.page({ op: 'check-book' }),
  'repair-book': (tracker) => tracker.page({ op: 'repair-book', findings: [] }),
  'undo-repair': (tracker) => tracker.page({ op: 'undo-repair', lines: [] }),
  'show-cell': (tracker) => tracker.page({ op: 'show-cell', gid: 0, cell: 'A1' }),
};

/** Does one and gives what it cost. */
export const costOf = async (tracker: Tracker, name: string): Promise<Trace> => {
  await everyOperation[name]?.(tracker);
  const trace = tracker.host.traces[tracker.host.traces.length - 1];
  if (!trace) throw new Error(`${name} was not run`);
  return trace;
};
