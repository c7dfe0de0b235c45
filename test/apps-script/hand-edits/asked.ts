import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../build/paths';
import { readDispatch } from '../../../shared/campaign/dispatch';
import type {
  Answer,
  ArticleEntry,
  BookFinding,
  HistoryLine,
  ReportsData,
  UnitDraft,
} from '../../../shared/protocol';
import type { Chance } from '../../chaos/random';
import type { Role } from '../../local-host/host';
import { aReport, someContent } from '../a-report';
import type { Tracker } from '../tracker';

type Request = { readonly op: string } & Readonly<Record<string, unknown>>;
type GoodAnswer = Extract<Answer, { ok: true }>;

/** What somebody has the add-on do: one request, or all that a page asks for one after the other. */
export type Asked = {
  readonly request: Request;
  ask(role: Role): Promise<Answer>;
  /** Works long: there are many calls for people to come between. */
  readonly isLong?: true;
};

const given = (file: string) => readFileSync(join(root, 'local-host/first-campaign', file), 'utf8');
const dispatch = given('dispatch-2025.txt');
const { themes, gate } = JSON.parse(given('themes.json')) as Record<string, unknown>;
const givenUnits = JSON.parse(given('units.json')) as UnitDraft[];
const mostStints = 200;

/** Asks as a page does: again with the cursor of each answer, until there is none. Gives every answer. */
export const askWhole = async ({ host }: Tracker, role: Role, request: Request): Promise<Answer[]> => {
  const answers: Answer[] = [];
  let cursor: unknown = null;
  do {
    const more = cursor === null ? request : { ...request, cursor };
    const answer = (await host.callAs(role, more)) as Answer;
    answers.push(answer);
    if (answers.length > mostStints) throw new Error(`${request.op} does not come to an end`);
    cursor = answer.ok ? ((answer.data as { cursor?: unknown }).cursor ?? null) : null;
  } while (cursor !== null);
  return answers;
};

const last = (answers: readonly Answer[]): Answer => answers[answers.length - 1] as Answer;
const isGood = (answer: Answer): answer is GoodAnswer => answer.ok;

/** The pins that an editor has put so far, by what the editor has logged. */
const pinsOf = new WeakMap<readonly ArticleEntry[], string[]>();

/** What an editor's browser asks. */
export const askedByEditor = (tracker: Tracker, chance: Chance, known: ArticleEntry[]): Asked => {
  const one = () => chance.oneOf(known).uuid;
  const pins = pinsOf.get(known) ?? [];
  pinsOf.set(known, pins);
  const logOf = (items: readonly ArticleEntry[]): Request => {
    known.push(...items);
    return { op: 'log', items };
  };
  const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null };
  const request = chance.oneOf<() => Request>([
    () => logOf(Array.from({ length: 1 + chance.below(3) }, () => tracker.article())),
    () => ({ op: 'log', items: [chance.oneOf(known)] }),
    () => ({
      op: 'update',
      uuid: one(),
      changes: { title: `tựa ${randomUUID()}`, theme: 1 + chance.below(7) },
    }),
    () => ({ op: 'update', uuid: one(), changes: { state: 'go' } }),
    () => ({ op: 'undo', uuid: one() }),
    () => ({ op: 'read-entry', uuid: one() }),
    () => {
      const pinId = randomUUID();
      pins.push(pinId);
      return { op: 'pin', pinId, article: one(), pin };
    },
    () => ({
      op: 'arrange-pins',
      pins: [randomUUID(), ...pins].map((pinId) => ({ pinId, order: 1 + chance.below(9), to: null })),
    }),
    () => ({ op: 'unpin', article: one() }),
    () => ({ op: 'sync', known: null }),
  ])();
  return { request, ask: () => tracker.send(request as never) };
};

/** A line of *Nhật ký* is looked at and then, with whatever has come between, taken back. */
const takeBack = (tracker: Tracker, chance: Chance): Asked => {
  const request = { op: 'take-back' };
  return {
    request,
    isLong: true,
    ask: async (role) => {
      const log = last(await askWhole(tracker, role, { op: 'list-history', from: null }));
      if (!isGood(log)) return log;
      const lines = (log.data as { lines: HistoryLine[] }).lines.filter(
        ({ bar, standing }) => bar === null && standing !== 'taken-back',
      );
      if (lines.length === 0) return log;
      const line = chance.oneOf(lines).id;
      const look = last(await askWhole(tracker, role, { ...request, line, plan: null }));
      if (!isGood(look)) return look;
      const { plan } = look.data as { plan: string };
      return plan === '' ? look : last(await askWhole(tracker, role, { ...request, line, plan }));
    },
  };
};

/** Reports of some units come in, as new versions of what is in view. `request` is what was sent in the end. */
const submitReports = (tracker: Tracker, chance: Chance, count: number): Asked => {
  const request: { op: string; drafts: unknown[] } = { op: 'submit-reports', drafts: [] };
  return {
    request,
    ask: async (role) => {
      const seen = last(await askWhole(tracker, role, { op: 'read-reports', campaign: '' }));
      if (!isGood(seen)) return seen;
      const { units } = seen.data as ReportsData;
      const from = chance.below(Math.max(units.length - count, 1));
      request.drafts = units.slice(from, from + count).map(({ id, version }) => {
        const link = `https://bc.vn/${randomUUID()}`;
        const figures = { tt_luot_phat: chance.below(90), bang_ron: chance.below(40) };
        const themes = [{ number: 1 + chance.below(7), state: 'evidenced' as const, link, note: '' }];
        return aReport(id, { seen: version, link, content: someContent({ figures, themes }) });
      });
      return last(await askWhole(tracker, role, { ...request, campaign: tracker.campaign }));
    },
  };
};

/** Some of what *Kiểm tra sổ* finds is repaired, and now and then the repair is taken back. */
const repairBook = (tracker: Tracker, chance: Chance): Asked => {
  const request = { op: 'repair-book' };
  return {
    request,
    isLong: true,
    ask: async (role) => {
      const looked = await askWhole(tracker, role, { op: 'check-book' });
      if (!isGood(last(looked))) return last(looked);
      const findings = looked
        .filter(isGood)
        .flatMap(({ data }) => (data as { findings: BookFinding[] }).findings)
        .filter(({ repair }) => repair === 'yes' && chance.happens(0.7))
        .map(({ id }) => ({ id, choice: '' }));
      const repaired = await askWhole(tracker, role, { ...request, findings });
      const lines = repaired.filter(isGood).flatMap(({ data }) => (data as { lines: string[] }).lines);
      if (lines.length === 0 || !chance.happens(0.3)) return last(repaired);
      return last(await askWhole(tracker, role, { op: 'undo-repair', lines }));
    },
  };
};

/** What the owner or an officer asks in the pages of the sheet. */
export const askedAtPage = (tracker: Tracker, chance: Chance, units: readonly string[]): Asked => {
  const { campaign } = tracker;
  const page = (request: Request, isLong?: true): Asked => ({
    request,
    ...(isLong ? { isLong } : {}),
    ask: async (role) => last(await askWhole(tracker, role, request)),
  });
  const coverage = () => ({
    number: 1 + chance.below(7),
    state: 'evidenced',
    link: `https://x.vn/${randomUUID()}`,
    note: '',
  });
  const unit = (draft: UnitDraft): UnitDraft => ({ ...draft, aliases: [`đơn vị ${randomUUID()}`] });
  return chance.oneOf<() => Asked>([
    () => page({ op: 'set-coverage', campaign, unit: chance.oneOf(units), themes: [coverage()] }),
    () => page({ op: 'set-coverage', campaign, unit: chance.oneOf(units), themes: [coverage()] }),
    () => submitReports(tracker, chance, 1),
    () => submitReports(tracker, chance, 1 + chance.below(9)),
    () =>
      page({
        op: 'set-report-status',
        campaign,
        unit: chance.oneOf(units),
        seen: null,
        status: chance.oneOf(['dat', 'yeu_cau_bs', 'da_nhan']),
        reasons: [{ field: 'bang_ron', reason: 'unclear', note: '' }],
      }),
    () =>
      page({
        op: 'extend-deadline',
        campaign,
        unit: chance.oneOf(units),
        to: '2025-05-15',
        reason: `lý do ${randomUUID()}`,
        grantedBy: 'Trưởng phòng',
      }),
    () => page({ op: 'set-deadline', campaign, deadline: chance.oneOf(['2025-04-30', null]) }),
    () =>
      page({
        op: 'import-holidays',
        holidays: [{ date: `2026-0${1 + chance.below(9)}-02`, label: 'Ngày nghỉ' }],
      }),
    () =>
      page({
        op: 'import-units',
        units: [
          unit(chance.oneOf(givenUnits)),
          { ...unit(chance.oneOf(givenUnits)), id: `moi:${randomUUID()}` },
        ],
      }),
    () =>
      page(
        {
          op: 'create-campaign',
          dispatch: readDispatch(
            dispatch.replace('giảm nghèo trên địa bàn', `giảm nghèo ${randomUUID()} trên địa bàn`),
          ),
          themes,
          gate,
          activate: chance.happens(0.5),
        },
        true,
      ),
    () => page({ op: 'set-up', fix: [] }, true),
    () => page({ op: 'find-hand-edits', cursor: null }, true),
    () => takeBack(tracker, chance),
    () => takeBack(tracker, chance),
    () => repairBook(tracker, chance),
    () => page({ op: 'status' }),
  ])();
};
