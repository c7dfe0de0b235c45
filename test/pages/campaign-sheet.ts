import { lacksOf } from '../../shared/activity/activity';
import type {
  Answer,
  CampaignFacts,
  DutyMove,
  ReportsData,
  StatusData,
  UnitReport,
} from '../../shared/protocol';
import { namesOfUnits } from './names-data';
import { campaign, createSheet, freshStatus, themes, units } from './sheet-stand-in';

type Handlers = NonNullable<Parameters<typeof createSheet>[1]>;
const refused = (field: string, reason: string): Answer => ({
  v: 1,
  ok: false,
  problem: { kind: 'bad-data', field, reason },
});
export const busy: Answer = { v: 1, ok: false, problem: { kind: 'busy' } };

export const draftFacts: CampaignFacts = {
  ...campaign,
  number: '',
  issuedOn: null,
  from: '2025-03-01',
  to: '2025-12-31',
  deadline: null,
  lockOn: null,
  issuer: 'Phòng Văn hóa và Thông tin',
  reportTo: 'Phòng Văn hóa và Thông tin',
  signer: 'Trương Ngọc Thanh',
  note: '',
};
export const issuedFacts: CampaignFacts = {
  ...draftFacts,
  stage: 'thu_bao_cao',
  number: '45/PVHTT',
  issuedOn: '2025-02-10',
  deadline: '2025-04-30',
  missing: [],
};
/** A campaign of the year before, archived. */
export const earlier: CampaignFacts = {
  ...issuedFacts,
  id: 'c0',
  title: 'V/v tuyên truyền Ngày vì người nghèo 17/10',
  stage: 'luu',
  active: false,
  number: '310/PVHTT',
  deadline: '2024-11-15',
};

const reportOf = ({ id, name }: { id: string; name: string }, at: number): UnitReport => ({
  id,
  name,
  kind: 'phuong',
  contact: at < 3 ? '' : `0251 3 82${at} 000`,
  status: 'chua_nop',
  extendedTo: null,
  extension: '',
  round: 0,
  reasons: '',
  version: 0,
  receivedOn: null,
  channel: null,
  arrivals: '',
  link: '',
  document: { number: '', date: null },
  content: {
    nil: false,
    figures: {},
    approximate: [],
    themes: [],
    difficulties: [],
    proposals: [],
    note: '',
  },
  edited: false,
  duty: null,
  marked: {},
  row: at + 2,
});
const outside = [
  { id: 'other:dai-phat-thanh', name: 'Đài Phát thanh thành phố' },
  { id: 'other:bao', name: 'Bản tin thành phố' },
];
/** What a merger would move: one unit that has reported, one that has not. */
export const moves: readonly DutyMove[] = [
  {
    unit: 'ward:8',
    name: 'Phường Tam Hiệp',
    to: 'new:tam-hiep',
    toName: 'Phường Tam Hiệp mới',
    reported: true,
  },
  {
    unit: 'ward:7',
    name: 'Phường Tân Mai',
    to: 'new:tam-hiep',
    toName: 'Phường Tam Hiệp mới',
    reported: false,
  },
];

export const holidays = ['2025-04-07', '2025-04-30', '2025-05-01', '2025-09-02'];
type Begin = { readonly language?: StatusData['language']; readonly role?: StatusData['you']['role'] };

/** A tracker with the campaigns that are given, the first of which is followed; it keeps what is done to them. */
export function createCampaignSheet(
  facts: readonly CampaignFacts[] = [draftFacts],
  handlers: Handlers = {},
  { language = 'vi', role = 'owner' }: Begin = {},
) {
  let all = [...facts];
  let members = units.map(reportOf);
  let others = [...outside];
  const change = (id: string, changes: Partial<CampaignFacts>) => {
    all = all.map((one) => (one.id === id ? lackOf({ ...one, ...changes }) : one));
  };
  const status = (): StatusData => ({
    ...freshStatus,
    language,
    you: { ...freshStatus.you, role },
    campaigns: all,
  });
  const reports = (id: string): ReportsData | Answer => {
    const one = all.find((each) => each.id === id);
    if (!one) return { v: 1, ok: false, problem: { kind: 'not-found', what: 'campaign' } };
    return {
      campaign: one,
      themes: themes.map((theme) => ({ ...theme, text: `${theme.label}.` })),
      holidays,
      units: members,
      others,
      last: null,
      articles: { all: 0, takenDown: 0, themes: {} },
      names: namesOfUnits(members),
      gid: 1,
      today: '2025-04-12',
      at: '2025-04-12T08:15:00+07:00',
    };
  };
  const named = (ids: readonly string[], list: readonly { id: string; name: string }[]) =>
    list.filter(({ id }) => ids.includes(id));
  return createSheet(freshStatus, {
    status,
    'read-reports': ({ campaign: id }) => reports(id),
    'set-campaign': ({ campaign: id, changes }) => {
      change(id, changes);
      return { campaign: id };
    },
    'set-stage': ({ campaign: id, stage }) => {
      const { number, issuedOn } = all.find((one) => one.id === id)!;
      if (stage !== 'du_thao' && (number === '' || issuedOn === null)) return refused('stage', 'not-issued');
      change(id, { stage });
      return { campaign: id, stage };
    },
    'activate-campaign': ({ campaign: id }) => {
      all = all.map((one) => ({ ...one, active: one.id === id }));
      return { campaign: id };
    },
    'set-members': ({ units: wanted }) => {
      const known = [...members, ...others];
      const removed = members.filter(({ id }) => !wanted.includes(id));
      const added = named(wanted, others);
      members = known.filter(({ id }) => wanted.includes(id)).map(reportOf);
      others = known.filter(({ id }) => !wanted.includes(id));
      const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
      return { added: names(added), removed: names(removed) };
    },
    'extend-deadline': ({ unit, to, reason, grantedBy }) => {
      const extension = to === null ? '' : `${reason}; người cho phép: ${grantedBy}`;
      members = members.map((one) => (one.id === unit ? { ...one, extendedTo: to, extension } : one));
      return { unit, to };
    },
    'move-duty': ({ units: chosen }) => {
      const taken = chosen === null ? moves : moves.filter(({ unit }) => chosen.includes(unit));
      if (chosen === null) return { moves: taken, added: [], written: false };
      const moved = members.map((one): UnitReport => {
        const move = taken.find(({ unit }) => unit === one.id);
        if (!move) return one;
        return { ...one, duty: move.to, status: move.reported ? one.status : 'mien' };
      });
      members = [...moved, reportOf({ id: 'new:tam-hiep', name: 'Phường Tam Hiệp mới' }, moved.length)];
      return { moves: taken, added: ['Phường Tam Hiệp mới'], written: true };
    },
    'record-material': ({ id }) => ({ id }),
    'record-activity': (request) => ({ id: request.id, lacks: lacksOf(request) }),
    ...handlers,
  });
}

const lackOf = (facts: CampaignFacts): CampaignFacts => ({
  ...facts,
  missing: [
    ...(facts.number === '' ? (['number'] as const) : []),
    ...(facts.issuedOn === null ? (['date'] as const) : []),
    ...(facts.deadline === null ? (['deadline'] as const) : []),
  ],
});
