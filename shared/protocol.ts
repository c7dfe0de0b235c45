import * as z from 'zod/mini';
import type { ActivityEvidence } from './activity/evidence';
import { activityKinds } from './activity/kinds';
import { campaignStages } from './campaign/stage';
import type { CheckFacts, CheckId } from './locale/vi/checks';
import { Problem } from './problem';
import { genres, origins, pinPositions, publicationStates } from './publication/genre';
import { maximumArticlesPerRequest } from './publication/request-size';
import { receiptChannels } from './report/channel';
import type { ReportContent, ReportDocument } from './report/content';
import { evidenceStates } from './report/evidence';
import { type MetricId, metrics } from './report/metrics/index';
import { reportSources } from './report/source';
import { reportStatuses } from './report/status';
import { isWebAddress } from './text/address';
import { isRealDate } from './text/dates';
import { isPlain, withoutMarks } from './text/normalise';

/**
 * Every call that crosses a boundary. Two doors lead to the operations: `doPost` (the extension, with a device
 * token) and `call` (the add-on's own pages, inside the sheet). Both carry JSON only; dates are `yyyy-MM-dd`,
 * times of day `HH:mm`, moments ISO 8601 with offset.
 */

/**
 * Within one version only fields that may be absent are added; whoever does not know a field passes over it. What
 * cannot be said so is a new version, and each side tells the other which of the two has to be updated.
 */
export const protocolVersion = 1;
/** Extensions below this are told to update. */
export const minimumClient = '0.1.0';
/** Bytes of a request body, checked before it is parsed. */
export const maximumRequestBytes = 512 * 1024;
export { maximumArticlesPerRequest };

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** A day that there was: 31 February would roll over into March in a cell. */
const isoDate = z.string().check(
  z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  z.refine((day) => isRealDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))),
);
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const text = (most: number) => z.string().check(z.maxLength(most));
/**
 * Only pages that a reader can open; `javascript:`, `data:`, `chrome:` and files are refused, and so are addresses
 * that look like another: with a name before an @, with a backslash, with marks that turn text around.
 */
const webAddress = z.string().check(z.maxLength(2000), z.refine(isWebAddress));
/** What names a thing in cells and properties, letter for letter. */
const identifier = (most: number) => text(most).check(z.refine(isPlain));
const themeNumber = z.int().check(z.minimum(0), z.maximum(99));
const keysOf = <T extends Record<string, unknown>>(record: T) =>
  z.enum(Object.keys(record) as [keyof T & string, ...(keyof T & string)[]]);

/** A pin: where on the portal, from when, until when (null: until it is taken down), in which order. */
export const PinDraft = z
  .object({
    position: keysOf(pinPositions),
    from: isoDate,
    to: z.nullable(isoDate),
    order: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
  })
  .check(z.refine(({ from, to }) => to === null || to >= from, { path: ['to'] }));
export type PinDraft = z.infer<typeof PinDraft>;

const photoCount = z.nullable(z.int().check(z.minimum(0), z.maximum(999)));

/** An article as an editor means to log it. `uuid` is made when Save is pressed and never changes after. */
export const ArticleEntry = z.object({
  uuid,
  campaign: text(64),
  url: webAddress,
  canonical: z.nullable(webAddress),
  title: text(1000).check(z.minLength(1)),
  publishedOn: isoDate,
  publishedAt: z.nullable(timeOfDay),
  portal: text(253),
  section: text(200),
  genre: keysOf(genres),
  origin: keysOf(origins),
  author: text(200),
  source: text(200),
  /** 0: other, not one of the campaign's themes. */
  theme: themeNumber,
  secondaryThemes: z.array(themeNumber).check(z.maxLength(2)),
  /** Names as the campaign lists them. */
  units: z.array(text(200)).check(z.maxLength(40)),
  pin: z.nullable(PinDraft),
  note: text(2000),
  /** For royalties: photos in the article, null or absent where nobody counted; and the author's own unit. */
  photos: z.optional(photoCount),
  authorUnit: z.optional(text(200)),
  /** The entry of which this is a repost. */
  repostOf: z.optional(z.nullable(uuid)),
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** What an editor may correct of an own entry. */
export const ArticleChanges = z.partial(
  z.object({
    title: text(1000).check(z.minLength(1)),
    publishedOn: isoDate,
    publishedAt: z.nullable(timeOfDay),
    section: text(200),
    genre: keysOf(genres),
    origin: keysOf(origins),
    author: text(200),
    source: text(200),
    theme: themeNumber,
    secondaryThemes: z.array(themeNumber).check(z.maxLength(2)),
    units: z.array(text(200)).check(z.maxLength(40)),
    state: keysOf(publicationStates),
    views: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000_000))),
    note: text(2000),
    photos: photoCount,
    authorUnit: text(200),
  }),
);
export type ArticleChanges = z.infer<typeof ArticleChanges>;

// ---- the extension's door -------------------------------------------------------------------------------------

export const HelloRequest = z.object({ op: z.literal('hello'), code: text(200), device: text(100) });
/**
 * `known` is what the extension holds from before; null asks for everything. `part` says that a long answer may come
 * in parts, and after which row the one asked for begins (0: the first); without it everything comes at once.
 */
export const SyncRequest = z.object({
  op: z.literal('sync'),
  known: z.nullable(
    z.object({
      epoch: text(64),
      cursor: z.int().check(z.minimum(0)),
      checksum: text(32),
      reference: text(32),
    }),
  ),
  part: z.optional(z.int().check(z.minimum(0))),
});
export const LogRequest = z.object({
  op: z.literal('log'),
  items: z.array(ArticleEntry).check(z.minLength(1), z.maxLength(maximumArticlesPerRequest)),
});
/** An own entry as the sheet has it now, for correcting. */
export const ReadEntryRequest = z.object({ op: z.literal('read-entry'), uuid });
/**
 * `seen` is what the editor saw of the fields to be changed: where somebody has written something else since, nothing
 * is changed and the answer is a `conflict`. Without it the change goes over whatever is there.
 */
export const UpdateRequest = z.object({
  op: z.literal('update'),
  uuid,
  changes: ArticleChanges,
  seen: z.optional(ArticleChanges),
});
export const UndoRequest = z.object({ op: z.literal('undo'), uuid });
/** `pinId` is made when Pin is pressed: a repeated request pins once. */
export const PinRequest = z.object({ op: z.literal('pin'), pinId: uuid, article: uuid, pin: PinDraft });
/** Ends the pin `pinId`, or all pins of the article where none is named. */
export const UnpinRequest = z.object({ op: z.literal('unpin'), article: uuid, pinId: z.optional(uuid) });
/** The order and the last day of pins that stand, as the editor has arranged them. */
export const ArrangePinsRequest = z.object({
  op: z.literal('arrange-pins'),
  pins: z
    .array(
      z.object({
        pinId: uuid,
        order: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
        to: z.nullable(isoDate),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
});

export const ClientRequest = z.discriminatedUnion('op', [
  HelloRequest,
  SyncRequest,
  LogRequest,
  ReadEntryRequest,
  UpdateRequest,
  UndoRequest,
  PinRequest,
  UnpinRequest,
  ArrangePinsRequest,
]);
export type ClientRequest = z.infer<typeof ClientRequest>;

/** Entries in one part of a long answer to `sync`: about two megabytes. */
export const entriesPerPart = 4000;

/** What is posted to the web app as text/plain. `token` is empty for `hello` only. */
export const Envelope = z.object({
  v: z.literal(protocolVersion),
  client: z.object({ name: text(40), version: text(20) }),
  token: text(200),
  request: ClientRequest,
});
export type Envelope = z.infer<typeof Envelope>;

/**
 * What a sheet says and a screen shows: people write into sheets by hand, so marks that turn text around are taken
 * out once more where it is read.
 */
const shown = z.string().check(z.overwrite(withoutMarks));
/** An address to be opened; what is none is blank. */
const shownAddress = z
  .string()
  .check(z.overwrite((text) => (webAddress.safeParse(text).success ? text : '')));

export const You = z.object({ name: shown, role: z.enum(['owner', 'officer', 'editor']) });
export type You = z.infer<typeof You>;
export const SheetName = z.object({ name: shown, url: shownAddress });

export const HelloData = z.object({ token: z.string(), you: You, sheet: SheetName });
export type HelloData = z.infer<typeof HelloData>;

/** A theme with the phrases that suggest it, strongest first. */
export const ThemeReference = z.object({
  number: z.number(),
  label: shown,
  text: shown,
  strong: z.array(z.string()),
  medium: z.array(z.string()),
  weak: z.array(z.string()),
  negative: z.array(z.string()),
});
export type ThemeReference = z.infer<typeof ThemeReference>;
/** Whether a text is about the campaign's topic at all: `negative` is cut out, then one of `positive` must stand. */
export const TopicGate = z.object({ positive: z.array(z.string()), negative: z.array(z.string()) });
export type TopicGate = z.infer<typeof TopicGate>;
export const UnitReference = z.object({
  id: z.string(),
  kind: z.string(),
  name: shown,
  shortName: shown,
  aliases: z.array(shown),
  needsPrefix: z.boolean(),
});
export type UnitReference = z.infer<typeof UnitReference>;
export const CampaignReference = z.object({
  id: z.string(),
  title: shown,
  stage: keysOf(campaignStages),
  from: z.nullable(isoDate),
  to: z.nullable(isoDate),
  /** Absent where an earlier add-on does not tell; null: the dispatch set none and nobody else has. */
  deadline: z.optional(z.nullable(isoDate)),
  /** One campaign is active; a second active one is a case to ask about. */
  active: z.boolean(),
  themes: z.array(ThemeReference),
  gate: TopicGate,
  units: z.array(UnitReference),
});
export type CampaignReference = z.infer<typeof CampaignReference>;

/** A pin that nobody has ended. */
export const StandingPin = z.object({
  pinId: z.string(),
  position: keysOf(pinPositions),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  order: z.nullable(z.number()),
});
export type StandingPin = z.infer<typeof StandingPin>;

/** One logged article as the extension remembers it: enough to say *already logged* offline. */
export const LedgerEntry = z.object({
  uuid: z.string(),
  key: z.string(),
  campaign: z.string(),
  title: shown,
  url: shownAddress,
  publishedOn: z.string(),
  theme: z.number(),
  state: keysOf(publicationStates),
  by: shown,
  at: z.string(),
  row: z.number(),
  pinned: z.nullable(
    z.object({ pinId: z.string(), position: keysOf(pinPositions), to: z.nullable(z.string()) }),
  ),
  genre: z.optional(keysOf(genres)),
  origin: z.optional(keysOf(origins)),
  /** All pins that stand, where there are some; `pinned` is the latest of them. */
  pins: z.optional(z.array(StandingPin)),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/**
 * `entries` are those added or changed since the cursor, or all when `complete`; `removed` are uuids. After
 * applying them the extension's checksum must equal `checksum`, or it asks again with `known: null`.
 * `reference` is null when the extension's version of it is current.
 */
export const SyncData = z.object({
  you: You,
  sheet: SheetName,
  epoch: z.string(),
  cursor: z.number(),
  checksum: z.string(),
  complete: z.boolean(),
  entries: z.array(LedgerEntry),
  removed: z.array(z.string()),
  reference: z.nullable(z.object({ version: z.string(), campaigns: z.array(CampaignReference) })),
  at: z.string(),
  /** The `part` to ask for next, of an answer that comes in parts; null or absent when this was all. */
  next: z.optional(z.nullable(z.number())),
});
export type SyncData = z.infer<typeof SyncData>;

/** What became of one uuid. A repeated uuid is answered `logged` again with the row it has now. */
export const Outcome = z.union([
  z.discriminatedUnion('kind', [
    z.object({ uuid: z.string(), kind: z.literal('logged'), row: z.number(), rowAt: z.string() }),
    z.object({ uuid: z.string(), kind: z.literal('refused'), problem: Problem }),
  ]),
  /** What a later add-on may answer for one article must not hide the answers for the others. */
  z.pipe(
    z.object({ uuid: z.string(), kind: z.string() }),
    z.transform(({ uuid, kind }) => ({
      uuid,
      kind: 'refused' as const,
      problem: { kind: 'not-understood' as const, said: kind.slice(0, 60) },
    })),
  ),
]);
export type Outcome = z.infer<typeof Outcome>;
export const LogData = z.object({ outcomes: z.array(Outcome) });
export type LogData = z.infer<typeof LogData>;
export const RowData = z.object({ uuid: z.string(), row: z.number(), rowAt: z.string() });
export type RowData = z.infer<typeof RowData>;
/** `fields` are all that an entry has; a cell that holds none of the choices is told as if it were the first of them. */
export const EntryData = z.object({
  uuid: z.string(),
  row: z.number(),
  rowAt: z.string(),
  campaign: z.string(),
  url: shownAddress,
  by: shown,
  viewsAt: z.nullable(z.string()),
  fields: ArticleChanges,
});
export type EntryData = z.infer<typeof EntryData>;
export const UndoData = z.object({ uuid: z.string(), at: z.string() });
export const PinData = z.object({
  pinId: z.string(),
  article: z.string(),
  row: z.number(),
  rowAt: z.string(),
});

/** Pins that were ended meanwhile are not arranged any more, and not told as faults. */
export const ArrangePinsData = z.object({ arranged: z.array(z.string()), at: z.string() });

export const ClientAnswers = {
  hello: HelloData,
  sync: SyncData,
  log: LogData,
  'read-entry': EntryData,
  update: RowData,
  undo: UndoData,
  pin: PinData,
  unpin: UndoData,
  'arrange-pins': ArrangePinsData,
} as const;
export type ClientOp = keyof typeof ClientAnswers;
export type ClientData<Op extends ClientOp> = z.infer<(typeof ClientAnswers)[Op]>;

/** The one shape of every answer of the web app. */
export const Answer = z.discriminatedUnion('ok', [
  z.object({ v: z.literal(protocolVersion), ok: z.literal(true), op: z.string(), data: z.unknown() }),
  z.object({ v: z.literal(protocolVersion), ok: z.literal(false), problem: Problem }),
]);
export type Answer = z.infer<typeof Answer>;
/** What no version changes: the number of the protocol, whether it went well, and a problem by its kind. */
export const AnswerOfAnyVersion = z.discriminatedUnion('ok', [
  z.object({ v: z.int(), ok: z.literal(true), op: z.string(), data: z.unknown() }),
  z.object({ v: z.int(), ok: z.literal(false), problem: Problem }),
]);

// ---- the sheet's own door -------------------------------------------------------------------------------------

/** A unit as it is loaded into *Đơn vị*. */
export const UnitDraft = z.object({
  id: identifier(80),
  order: z.int(),
  code: text(20),
  kind: text(20),
  name: text(200),
  shortName: text(120),
  aliases: z.array(text(200)),
  needsPrefix: z.boolean(),
  validFrom: z.nullable(isoDate),
  validTo: z.nullable(isoDate),
  predecessors: z.array(text(200)),
  successor: text(200),
  legalBasis: text(200),
});
export type UnitDraft = z.infer<typeof UnitDraft>;

const Period = z.object({ from: isoDate, to: isoDate });
const lineTexts = z.array(text(2000)).check(z.maxLength(100));
/** What a dispatch says, as `readDispatch` reads it and a person may have corrected it. Null and blank: it does not say. */
export const DispatchDraft = z.object({
  title: text(2000),
  number: z.nullable(text(2000)),
  /** What stands after the number and its stroke: `PVHTT`. */
  notation: z.nullable(text(2000)),
  issuedOn: z.nullable(isoDate),
  place: text(2000),
  issuer: text(2000),
  period: z.nullable(Period),
  legalBases: lineTexts,
  /** Word for word, as stored text. */
  themes: z.array(z.object({ number: themeNumber, text: text(20_000) })).check(z.maxLength(60)),
  /** `group` is the number of units that one line addresses (`UBND 25 phường, xã`), else null. */
  addressees: z.array(z.object({ text: text(2000), group: z.nullable(z.int()) })).check(z.maxLength(1000)),
  recipients: lineTexts,
  reportTo: text(2000),
  deadline: z.nullable(isoDate),
  signer: z.object({ authority: text(2000), position: text(2000), name: text(2000) }),
});
export type DispatchDraft = z.infer<typeof DispatchDraft>;

/** Short names and key phrases for the themes of a dispatch, by number. */
export const ThemeDraft = z.object({
  number: z.int(),
  label: text(200),
  strong: z.array(text(200)),
  medium: z.array(text(200)),
  weak: z.array(text(200)),
  negative: z.array(text(200)),
});
export type ThemeDraft = z.infer<typeof ThemeDraft>;

const metricId = z.enum(metrics.map((metric) => metric.id) as [MetricId, ...MetricId[]]);
const shortTexts = z.array(text(500)).check(z.maxLength(30));
export const maximumReportsPerRequest = 1000;

/**
 * A report as it is taken in, whichever way it came. `uuid` is made when the person means to save and stays for each
 * try. `seen` is the version that was in view then, null for none: what somebody else saved meanwhile is not covered.
 */
export const ReportDraft = z.object({
  uuid,
  unit: identifier(80),
  seen: z.nullable(z.int().check(z.minimum(0))),
  source: keysOf(reportSources),
  document: z.object({ number: text(100), date: z.nullable(isoDate) }),
  receivedOn: isoDate,
  channel: keysOf(receiptChannels),
  link: text(2000),
  content: z.object({
    nil: z.boolean(),
    figures: z.partial(
      z.object(
        Object.fromEntries(
          metrics.map(({ id }) => [id, z.number().check(z.minimum(0), z.maximum(1_000_000_000))]),
        ) as Record<MetricId, z.ZodMiniNumber>,
      ),
    ),
    approximate: z.array(metricId).check(z.maxLength(60)),
    themes: z
      .array(
        z.object({
          number: themeNumber,
          state: z.enum(['claimed', 'evidenced']),
          link: text(2000),
          note: text(500),
        }),
      )
      .check(z.maxLength(99)),
    difficulties: shortTexts,
    proposals: shortTexts,
    note: text(5000),
  }),
  /** Questions that the person answered with yes, each with the figures it was about. */
  confirmed: z.array(text(200)).check(z.maxLength(100)),
  /** Something was changed on purpose, be it words only: a version of its own, and not one more arrival. */
  changed: z.optional(z.boolean()),
});
export type ReportDraft = Omit<z.infer<typeof ReportDraft>, 'content' | 'confirmed'> & {
  readonly content: ReportContent;
  readonly confirmed: readonly string[];
};

/** Why something has to be supplemented, by the field it is about (`shared/report/reasons.ts`). */
export const ReasonDraft = z.object({ field: text(60), reason: text(40), note: text(500) });

/** Where a long operation goes on, as its last stint answered it; null or absent begins it. */
export const Cursor = z.optional(z.nullable(text(400_000)));
/**
 * Long operations work in stints of some seconds. Each answer holds what was done up to then, and is asked for again
 * with its `cursor` until that is null. `progress` counts parts; `what` names the next one.
 */
export type Stint = {
  readonly cursor: string | null;
  readonly progress: { readonly done: number; readonly of: number; readonly what: string };
};

export const PageRequest = z.discriminatedUnion('op', [
  /**
   * `fix` names the wrong spreadsheet settings that the person agreed to change. `language` is that of headers and
   * choices (Vietnamese if not said), and is heard only by the first set-up.
   */
  z.object({
    op: z.literal('set-up'),
    fix: z.array(z.enum(['time-zone', 'locale'])),
    language: z.optional(z.enum(['vi', 'en'])),
    cursor: Cursor,
  }),
  z.object({ op: z.literal('status') }),
  z.object({ op: z.literal('import-units'), units: z.array(UnitDraft) }),
  z.object({
    op: z.literal('import-holidays'),
    holidays: z.array(z.object({ date: isoDate, label: text(200) })),
  }),
  /** Says which units a dispatch addresses and what it lacks; writes nothing. */
  z.object({ op: z.literal('read-dispatch'), dispatch: DispatchDraft }),
  /**
   * Makes a draft campaign of a dispatch: its row, themes, and a report row for each addressed unit. Works in stints;
   * the same dispatch asked for again, with a cursor or without, goes on with the campaign that was begun.
   */
  z.object({
    op: z.literal('create-campaign'),
    dispatch: DispatchDraft,
    themes: z.array(ThemeDraft),
    gate: z.nullable(TopicGate),
    activate: z.boolean(),
    cursor: Cursor,
  }),
  z.object({ op: z.literal('set-deadline'), campaign: text(64), deadline: z.nullable(isoDate) }),
  /** Corrects what the dispatch said, or did not say yet; what is absent stays. */
  z.object({
    op: z.literal('set-campaign'),
    campaign: text(64),
    changes: z.partial(
      z.object({
        title: text(1000).check(z.minLength(1)),
        number: text(100),
        issuedOn: z.nullable(isoDate),
        from: z.nullable(isoDate),
        to: z.nullable(isoDate),
        deadline: z.nullable(isoDate),
        lockOn: z.nullable(isoDate),
        signer: text(200),
        note: text(2000),
      }),
    ),
  }),
  /** `luu` locks the campaign; only the owner opens it again. */
  z.object({ op: z.literal('set-stage'), campaign: text(64), stage: keysOf(campaignStages) }),
  z.object({ op: z.literal('activate-campaign'), campaign: text(64) }),
  /** Who has to report, while the campaign is a draft: from then on the list is frozen. */
  z.object({ op: z.literal('set-members'), campaign: text(64), units: z.array(identifier(80)) }),
  /** One unit's own deadline; null takes it away. */
  z.object({
    op: z.literal('extend-deadline'),
    campaign: text(64),
    unit: identifier(80),
    to: z.nullable(isoDate),
    reason: text(500),
    grantedBy: text(200),
  }),
  /**
   * Moves the duty to report of units that have ended by a day to their successors. Without `units` nothing is
   * written: the answer says what would be.
   */
  z.object({
    op: z.literal('move-duty'),
    campaign: text(64),
    on: isoDate,
    units: z.nullable(z.array(identifier(80))),
  }),
  /** All reports of a campaign as they stand, with what they are compared with. An empty id means the active one. */
  z.object({ op: z.literal('read-reports'), campaign: text(64) }),
  /** Every version of one report, oldest first. */
  z.object({ op: z.literal('read-versions'), campaign: text(64), unit: identifier(80) }),
  /** Takes reports in: a new version each, or one more arrival of the version that says the same. */
  z.object({
    op: z.literal('submit-reports'),
    campaign: text(64),
    drafts: z.array(ReportDraft).check(z.minLength(1), z.maxLength(maximumReportsPerRequest)),
  }),
  /** The officer's word on a report. *Yêu cầu bổ sung* needs reasons. */
  z.object({
    op: z.literal('set-report-status'),
    campaign: text(64),
    unit: identifier(80),
    seen: z.nullable(z.int()),
    status: keysOf(reportStatuses),
    reasons: z.array(ReasonDraft).check(z.maxLength(60)),
  }),
  /** Reports of a file, part by part, into a hidden tab; nothing of them is in the tracker yet. */
  z.object({
    op: z.literal('stage-reports'),
    batch: uuid,
    drafts: z.array(ReportDraft).check(z.minLength(1), z.maxLength(maximumReportsPerRequest)),
  }),
  /** Writes a batch that was staged, all of it or nothing. A commit that was cut off is made again as it is. */
  z.object({ op: z.literal('commit-reports'), campaign: text(64), batch: uuid }),
  z.object({ op: z.literal('drop-batch'), batch: uuid }),
  /** Material that came for a campaign, and to whom it was handed on. `id` is made when the person saves. */
  z.object({
    op: z.literal('record-material'),
    id: uuid,
    campaign: text(64),
    name: text(500).check(z.minLength(1)),
    source: text(200),
    receivedOn: z.nullable(isoDate),
    link: text(2000),
    handedOn: z.nullable(isoDate),
    handedTo: text(2000),
    note: text(2000),
  }),
  /** Something done that no page shows, with what shows it. `id` is made when the person saves; the same is corrected. */
  z.object({
    op: z.literal('record-activity'),
    id: uuid,
    campaign: text(64),
    unit: identifier(80),
    kind: keysOf(activityKinds),
    date: z.nullable(isoDate),
    quantity: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000))),
    place: text(500),
    theme: z.nullable(themeNumber),
    attendance: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    script: text(500),
    link: text(2000),
    note: text(2000),
  }),
  /** Which unit and theme the selected cell of *Nội dung* or *Báo cáo* is about. */
  z.object({ op: z.literal('read-selection') }),
  /** The rows that show what a unit did on a theme. */
  z.object({
    op: z.literal('read-evidence'),
    campaign: text(64),
    unit: identifier(80),
    theme: themeNumber,
  }),
  /** Shows another of our pages to the person who asks. */
  z.object({ op: z.literal('open-page'), page: text(40), part: text(100) }),
  z.object({
    op: z.literal('set-coverage'),
    campaign: text(64),
    unit: text(80),
    themes: z.array(
      z.object({
        number: themeNumber,
        state: z.nullable(keysOf(evidenceStates)),
        link: text(2000),
        note: text(2000),
      }),
    ),
  }),
  z.object({ op: z.literal('read-coverage'), campaign: text(64), unit: text(80) }),
  z.object({ op: z.literal('set-web-app'), address: text(2000) }),
  z.object({ op: z.literal('list-connections') }),
  z.object({ op: z.literal('issue-connection'), person: text(100).check(z.minLength(1)) }),
  z.object({ op: z.literal('revoke-connection'), id: text(64) }),
  /** Tells *Nhật ký* what was changed by hand and no trigger told of. Works in stints. */
  z.object({ op: z.literal('find-hand-edits'), cursor: z.nullable(text(40)) }),
  /** Lines of *Nhật ký*, newest first, from one of them (itself included) or from the newest. */
  z.object({ op: z.literal('list-history'), from: z.nullable(text(64)) }),
  /**
   * Takes back what a line of *Nhật ký* tells of; that is a line itself, and can be taken back again. Without `plan`
   * nothing is written: the answer says what would be. It is written only while it still is what `plan` stands for.
   * Works in stints: each does more of that plan, and leaves what others changed meanwhile.
   */
  z.object({ op: z.literal('take-back'), line: text(64), plan: z.nullable(text(64)), cursor: Cursor }),
  /** The public address of the pinned list, in place of the one before; `revoke-feed` ends it. */
  z.object({ op: z.literal('issue-feed') }),
  z.object({ op: z.literal('revoke-feed') }),
  z.object({ op: z.literal('read-feed') }),
  /** Brings *Bảng kê* of a month, yyyy-MM, up to date from *Tin bài*. What people typed there stays. */
  z.object({
    op: z.literal('fill-royalties'),
    month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  }),
  /** Looks for damages; writes nothing. Each stint answers what it found, to be put together by `id`. */
  z.object({ op: z.literal('check-book'), cursor: Cursor }),
  /** Repairs what is still as it was found. `choice` is the id of a choice, empty where nothing is asked. */
  z.object({
    op: z.literal('repair-book'),
    findings: z.array(z.object({ id: text(400), choice: text(200) })).check(z.maxLength(5000)),
    cursor: Cursor,
  }),
  /** Takes back a repair by the lines of the history that tell of it. Works in stints. */
  z.object({
    op: z.literal('undo-repair'),
    lines: z.array(text(64)).check(z.maxLength(1000)),
    cursor: Cursor,
  }),
  /**
   * Articles from an extension's queue, pasted into the sheet: logged as if the device of `by` had sent them, where there
   * is such an editor. Without `write` nothing is written: the answer says what would be.
   */
  z.object({
    op: z.literal('paste-articles'),
    by: text(100),
    write: z.boolean(),
    items: z.array(ArticleEntry).check(z.minLength(1), z.maxLength(maximumArticlesPerRequest)),
  }),
  /** Puts the selection of the person who asks on a cell, in A1 notation. */
  z.object({ op: z.literal('show-cell'), gid: z.int(), cell: text(20) }),
]);
export type PageRequest = z.infer<typeof PageRequest>;
export type PageOp = PageRequest['op'];

/** A code that was issued, or the device that it became. Times are null while it has not happened. */
export type Connection = {
  readonly id: string;
  readonly person: string;
  readonly device: string;
  readonly state: 'waiting' | 'connected' | 'revoked' | 'expired';
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly expiresAt: string;
  readonly connectedAt: string | null;
  readonly lastUsedAt: string | null;
};

/** What is wrong with the spreadsheet's own settings; `set-up` changes those that the person agrees to. */
export type SpreadsheetFault = {
  readonly setting: 'time-zone' | 'locale';
  readonly found: string;
  readonly wanted: string;
};

/** When the workbook was last looked at as a whole, and how many findings it had that are more than good to know. */
export type LastCheck = { readonly at: string; readonly count: number };

/** What a campaign still lacks before it can be issued, as the dispatch was read. */
export type CampaignLack = 'number' | 'date' | 'deadline' | 'period' | 'themes' | 'signer' | 'units';

export type CampaignStatus = {
  readonly id: string;
  readonly title: string;
  readonly stage: keyof typeof campaignStages;
  readonly active: boolean;
  readonly deadline: string | null;
  readonly missing: readonly CampaignLack[];
};

/**
 * What the sidebar shows first. Before set-up everything but `you`, `sheet` and `faults` is empty. `units`,
 * `themes` and `counts` are of the active campaign; `overdue` is null while there is no deadline.
 */
export type StatusData = {
  readonly setUp: boolean;
  /** The tracker's schema number, null before set-up; `current` is that of this add-on. */
  readonly schema: number | null;
  readonly current: number;
  readonly language: 'vi' | 'en';
  readonly you: { readonly email: string; readonly role: 'owner' | 'officer' };
  readonly sheet: SheetName;
  readonly faults: readonly SpreadsheetFault[];
  /** The owner's edit and change triggers stand; only the owner can make them. */
  readonly triggers: boolean;
  /** Of *Kiểm tra sổ*, when it was last run through. */
  readonly check: LastCheck | null;
  readonly webApp: string | null;
  readonly campaigns: readonly CampaignStatus[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly { readonly number: number; readonly label: string }[];
  readonly counts: {
    readonly expected: number;
    readonly reported: number;
    readonly accepted: number;
    readonly overdue: number | null;
    readonly articles: number;
  };
  readonly at: string;
};
export type SheetName = z.infer<typeof SheetName>;

export type SetUpData = Stint & {
  /** Tabs and columns that were made now; empty when nothing changed. */
  readonly added: readonly string[];
  /** Settings of the spreadsheet that are still wrong: offered to be changed with `fix`. */
  readonly faults: readonly SpreadsheetFault[];
  readonly fixed: readonly SpreadsheetFault['setting'][];
  /** False when someone else than the owner ran it and the triggers are not there yet. */
  readonly triggers: boolean;
};

/** Whom a dispatch addresses, for the person to confirm before `create-campaign`; nothing is written. */
export type DispatchData = {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly unresolved: readonly string[];
  readonly missing: readonly CampaignLack[];
};

export type CampaignData = Stint & {
  readonly campaign: string;
  readonly units: number;
  readonly themes: number;
  readonly unresolved: readonly string[];
  readonly missing: readonly CampaignLack[];
};

/** All themes of the campaign, also those with nothing yet (`state` null). */
export type CoverageData = {
  readonly campaign: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly themes: readonly {
    readonly number: number;
    readonly label: string;
    readonly state: keyof typeof evidenceStates | null;
    readonly link: string;
    readonly note: string;
  }[];
};

/** What a report row says, as the pages need it. `version` 0: nothing was taken in yet. */
export type UnitReport = {
  readonly id: string;
  readonly name: string;
  /** Key of `unitKinds`; that of the register, `co_quan` where it is not in it. */
  readonly kind: string;
  readonly contact: string;
  readonly status: keyof typeof reportStatuses;
  readonly extendedTo: string | null;
  readonly extension: string;
  readonly round: number;
  readonly reasons: string;
  readonly version: number;
  readonly receivedOn: string | null;
  readonly channel: keyof typeof receiptChannels | null;
  readonly arrivals: string;
  readonly link: string;
  readonly document: ReportDocument;
  /** As the row stands now: also what was typed into it by hand. */
  readonly content: ReportContent;
  /** The figures were changed by hand since the last version. */
  readonly edited: boolean;
  /** The unit that the duty to report has gone over to, null where it is still its own. */
  readonly duty: string | null;
  /** What the officer marked, by theme; the best of this and the report's own word holds. */
  readonly marked: { readonly [theme: number]: keyof typeof evidenceStates };
  /** Row of *Báo cáo* as of `at`. */
  readonly row: number;
};
export type CampaignFacts = {
  readonly id: string;
  readonly title: string;
  readonly stage: keyof typeof campaignStages;
  readonly active: boolean;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly deadline: string | null;
  readonly lockOn: string | null;
  readonly issuer: string;
  readonly reportTo: string;
  readonly signer: string;
  readonly note: string;
  readonly missing: readonly CampaignLack[];
};
export type ReportsData = {
  readonly campaign: CampaignFacts;
  readonly themes: readonly { readonly number: number; readonly label: string; readonly text: string }[];
  readonly holidays: readonly string[];
  readonly units: readonly UnitReport[];
  /** Units of the register that are in force and are not in the campaign. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The campaign before this one: what each unit reported then. */
  readonly last: {
    readonly title: string;
    readonly figures: { readonly [unit: string]: ReportContent['figures'] };
  } | null;
  readonly articles: {
    /** That stand on their portals; those taken down are told apart. */
    readonly all: number;
    readonly takenDown: number;
    /** Of them by main theme. */
    readonly themes: { readonly [theme: number]: { readonly originals: number; readonly reposts: number } };
  };
  /** What texts and files are read by: every name of the campaign's units, the phrases of its themes. */
  readonly names: Pick<CampaignReference, 'units' | 'themes'>;
  readonly gid: number;
  readonly today: string;
  readonly at: string;
};
export type ReportVersion = {
  readonly version: number;
  readonly round: number;
  readonly source: keyof typeof reportSources | null;
  readonly receivedOn: string | null;
  readonly channel: string;
  readonly link: string;
  readonly document: ReportDocument;
  readonly content: ReportContent;
  readonly confirmed: readonly string[];
  readonly by: string;
  readonly at: string | null;
};
/** `arrival`: the same report came once more, by another channel or with its signed document. */
export type ReportOutcome =
  | {
      readonly uuid: string;
      readonly unit: string;
      readonly kind: 'saved' | 'arrival';
      readonly version: number;
      readonly status: keyof typeof reportStatuses;
    }
  | { readonly uuid: string; readonly unit: string; readonly kind: 'refused'; readonly problem: Problem };
export type SubmitData = { readonly outcomes: readonly ReportOutcome[]; readonly at: string };
export type DutyMove = {
  readonly unit: string;
  readonly name: string;
  readonly to: string;
  readonly toName: string;
  /** It has reported already: its figures and its row stay as they are. */
  readonly reported: boolean;
};
/** Addresses are null while none is issued, or while the web app's own is not known. `pins` are on the list today. */
export type FeedData = {
  readonly issuedAt: string | null;
  readonly rss: string | null;
  readonly json: string | null;
  readonly pins: number;
};
/**
 * `typed`: rows in which people have made cells their own that the log tells otherwise; `gone`: rows of the month whose
 * article *Tin bài* does not have in it. Both are left as they are.
 */
export type RoyaltiesData = {
  readonly all: number;
  readonly added: number;
  readonly changed: number;
  readonly typed: number;
  readonly gone: readonly number[];
  readonly gid: number;
};
export type MoveDutyData = {
  readonly moves: readonly DutyMove[];
  readonly added: readonly string[];
  readonly written: boolean;
};
/** A row that shows something, with the cell to go to. */
export type EvidenceRow = {
  readonly tab: string;
  readonly gid: number;
  readonly cell: string;
  readonly what: string;
  readonly on: string | null;
  readonly link: string;
};
export type SelectionData = {
  readonly campaign: string;
  readonly unit: string | null;
  readonly theme: number | null;
};

/** Why a line of *Nhật ký* cannot be taken back from there. */
export type HistoryBar =
  | 'set-up'
  | 'connection'
  | 'structure'
  | 'no-detail'
  | 'nothing'
  | 'too-large'
  | 'owner-only'
  | 'repair';

export type HistoryLine = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly tab: string;
  readonly subject: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  /** `partly`: what others had changed since was left, and can be tried again. */
  readonly standing: 'stands' | 'partly' | 'taken-back';
  readonly takenBack: { readonly by: string; readonly at: string } | null;
  /** This line took another one back: taking it back does that again. */
  readonly takesBack: boolean;
  /** What *Kiểm tra sổ* repaired, which can be undone from there as well. */
  readonly isRepair: boolean;
  readonly bar: HistoryBar | null;
};

/** One thing that a take-back does or did. `column` is empty for whole rows. */
export type TakeBackStep = {
  readonly does: 'removes' | 'restores' | 'sets';
  readonly tab: string;
  readonly subject: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
};

/** Something that a take-back leaves as it is, since others changed it; by whom, where the log knows. */
export type TakeBackConflict = {
  readonly why: 'changed' | 'removed' | 'returned' | 'same-article' | 'in-use' | 'own-column';
  readonly tab: string;
  readonly subject: string;
  readonly column: string;
  /** What the line had left there, and what is there now. */
  readonly was: string;
  readonly now: string;
  readonly by: string | null;
  readonly at: string | null;
};

export type TakeBackData = Stint & {
  readonly line: HistoryLine;
  /** Something was written in this stint. */
  readonly written: boolean;
  /** Names what was looked at; empty where there is nothing to do. */
  readonly plan: string;
  /** The first of them, and how many there are of each kind. */
  readonly steps: readonly TakeBackStep[];
  readonly counts: { readonly removes: number; readonly restores: number; readonly sets: number };
  readonly conflicts: readonly TakeBackConflict[];
  readonly conflictCount: number;
  /** Values with personal data, which the log did not keep: nobody can bring them back from there. */
  readonly lost: readonly { readonly tab: string; readonly subject: string; readonly column: string }[];
};

/**
 * A damage of the workbook. `repair` says whether it can be repaired (`asks`: when a choice is made). `facts` are
 * what the sentences of `shared/locale/…/checks` speak of; `count` how many cells, rows or tabs it is about.
 */
export type BookFinding = {
  readonly id: string;
  readonly check: CheckId;
  /** `wrong`: a figure is wrong; `risk`: one may become so; `help`: only an aid is missing; `note`: good to know. */
  readonly severity: 'wrong' | 'risk' | 'help' | 'note';
  readonly repair: 'yes' | 'asks' | 'no';
  readonly where: {
    readonly tab: string;
    /** The tab's own number, null where there is no such tab. */
    readonly gid: number | null;
    readonly column: string;
    readonly cell: string;
    /** Some of the rows as they stood. */
    readonly rows: readonly number[];
  };
  readonly count: number;
  readonly facts: CheckFacts;
  /** A blank label is said by the page, after the id. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
};
export type { CheckFacts, CheckId };

export type CheckData = Stint & { readonly findings: readonly BookFinding[]; readonly at: string };
export type RepairData = Stint & {
  /** Findings of which something was repaired in this stint. */
  readonly repaired: readonly string[];
  /** Lines of the history that tell of it. */
  readonly lines: readonly string[];
};
/** Both numbers are of all stints up to then. */
export type UndoRepairData = Stint & {
  readonly undone: number;
  /** What could not be put back, since it was changed or taken away meanwhile. */
  readonly left: number;
};

/** `fresh` are those that would be logged; of what was written, and of what is not to be, the outcomes tell. */
export type PasteData = LogData & { readonly fresh: readonly string[] };

/** What each request of the sheet's own pages is answered with, by its op. */
export type PageAnswers = {
  'set-up': SetUpData;
  status: StatusData;
  'import-units': { readonly added: number; readonly changed: number };
  'import-holidays': { readonly added: number };
  'read-dispatch': DispatchData;
  'create-campaign': CampaignData;
  'set-deadline': { readonly campaign: string; readonly deadline: string | null };
  'set-campaign': { readonly campaign: string };
  'set-stage': { readonly campaign: string; readonly stage: keyof typeof campaignStages };
  'activate-campaign': { readonly campaign: string };
  'set-members': { readonly added: readonly string[]; readonly removed: readonly string[] };
  'extend-deadline': { readonly unit: string; readonly to: string | null };
  'move-duty': MoveDutyData;
  'read-reports': ReportsData;
  'read-versions': { readonly versions: readonly ReportVersion[] };
  'submit-reports': SubmitData;
  'set-report-status': {
    readonly unit: string;
    readonly status: keyof typeof reportStatuses;
    readonly round: number;
  };
  'stage-reports': { readonly staged: number };
  'commit-reports': SubmitData;
  'drop-batch': { readonly dropped: number };
  'record-material': { readonly id: string };
  'record-activity': { readonly id: string; readonly lacks: readonly ActivityEvidence[] };
  'read-selection': SelectionData;
  'read-evidence': { readonly rows: readonly EvidenceRow[] };
  'open-page': { readonly page: string };
  'set-coverage': CoverageData;
  'read-coverage': CoverageData;
  'set-web-app': { readonly address: string };
  'list-connections': { readonly connections: readonly Connection[]; readonly webApp: string | null };
  /** `code` is shown once: only its hash is kept. */
  'issue-connection': { readonly code: string; readonly connection: Connection };
  'revoke-connection': { readonly connection: Connection };
  'find-hand-edits': Stint & { readonly found: number };
  /** `next` is where the next page begins; null at the oldest line. */
  'list-history': { readonly lines: readonly HistoryLine[]; readonly next: string | null };
  'take-back': TakeBackData;
  'issue-feed': FeedData;
  'revoke-feed': FeedData;
  'read-feed': FeedData;
  'fill-royalties': RoyaltiesData;
  'check-book': CheckData;
  'repair-book': RepairData;
  'undo-repair': UndoRepairData;
  'show-cell': { readonly shown: boolean };
  'paste-articles': PasteData;
};
export type PageData<Op extends PageOp> = PageAnswers[Op];
