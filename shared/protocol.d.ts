import * as z from 'zod/mini';
import type { ActivityEvidence } from './activity/evidence';
import { campaignStages } from './campaign/stage';
import type { CheckFacts, CheckId } from './locale/vi/checks';
import { Problem } from './problem';
import { receiptChannels } from './report/channel';
import type { ReportContent, ReportDocument } from './report/content';
import { evidenceStates } from './report/evidence';
import { reportSources } from './report/source';
import { reportStatuses } from './report/status';
/**
 * Every call that crosses a boundary. Two doors lead to the operations: `doPost` (the extension, with a device
 * token) and `call` (the add-on's own pages, inside the sheet). Both carry JSON only; dates are `yyyy-MM-dd`,
 * times of day `HH:mm`, moments ISO 8601 with offset.
 */
/**
 * Within one version only fields that may be absent are added; whoever does not know a field passes over it. What
 * cannot be said so is a new version, and each side tells the other which of the two has to be updated.
 */
export declare const protocolVersion = 1;
/** Extensions below this are told to update. */
export declare const minimumClient = '0.1.0';
/** Bytes of a request body, checked before it is parsed. */
export declare const maximumRequestBytes: number;
export declare const maximumArticlesPerRequest = 50;
/** A pin: where on the portal, from when, until when (null: until it is taken down), in which order. */
export declare const PinDraft: z.ZodMiniObject<
  {
    position: z.ZodMiniEnum<{
      banner: 'banner';
      chuyen_muc: 'chuyen_muc';
      tieu_diem: 'tieu_diem';
      trang_chu: 'trang_chu';
    }>;
    from: z.ZodMiniString<string>;
    to: z.ZodMiniNullable<z.ZodMiniString<string>>;
    order: z.ZodMiniNullable<z.ZodMiniInt>;
  },
  z.core.$strip
>;
export type PinDraft = z.infer<typeof PinDraft>;
/** An article as an editor means to log it. `uuid` is made when Save is pressed and never changes after. */
export declare const ArticleEntry: z.ZodMiniObject<
  {
    uuid: z.ZodMiniString<string>;
    campaign: z.ZodMiniString<string>;
    url: z.ZodMiniString<string>;
    canonical: z.ZodMiniNullable<z.ZodMiniString<string>>;
    title: z.ZodMiniString<string>;
    publishedOn: z.ZodMiniString<string>;
    publishedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
    portal: z.ZodMiniString<string>;
    section: z.ZodMiniString<string>;
    genre: z.ZodMiniEnum<{
      anh: 'anh';
      bai: 'bai';
      infographic: 'infographic';
      tin: 'tin';
      video: 'video';
    }>;
    origin: z.ZodMiniEnum<{
      dang_lai: 'dang_lai';
      goc: 'goc';
    }>;
    author: z.ZodMiniString<string>;
    source: z.ZodMiniString<string>;
    theme: z.ZodMiniInt;
    secondaryThemes: z.ZodMiniArray<z.ZodMiniInt>;
    units: z.ZodMiniArray<z.ZodMiniString<string>>;
    pin: z.ZodMiniNullable<
      z.ZodMiniObject<
        {
          position: z.ZodMiniEnum<{
            banner: 'banner';
            chuyen_muc: 'chuyen_muc';
            tieu_diem: 'tieu_diem';
            trang_chu: 'trang_chu';
          }>;
          from: z.ZodMiniString<string>;
          to: z.ZodMiniNullable<z.ZodMiniString<string>>;
          order: z.ZodMiniNullable<z.ZodMiniInt>;
        },
        z.core.$strip
      >
    >;
    note: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export type ArticleEntry = z.infer<typeof ArticleEntry>;
/** What an editor may correct of an own entry. */
export declare const ArticleChanges: z.ZodMiniObject<
  {
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    publishedOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
    publishedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    section: z.ZodMiniOptional<z.ZodMiniString<string>>;
    genre: z.ZodMiniOptional<
      z.ZodMiniEnum<{
        anh: 'anh';
        bai: 'bai';
        infographic: 'infographic';
        tin: 'tin';
        video: 'video';
      }>
    >;
    origin: z.ZodMiniOptional<
      z.ZodMiniEnum<{
        dang_lai: 'dang_lai';
        goc: 'goc';
      }>
    >;
    author: z.ZodMiniOptional<z.ZodMiniString<string>>;
    source: z.ZodMiniOptional<z.ZodMiniString<string>>;
    theme: z.ZodMiniOptional<z.ZodMiniInt>;
    secondaryThemes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
    units: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    state: z.ZodMiniOptional<
      z.ZodMiniEnum<{
        dang: 'dang';
        go: 'go';
        sua: 'sua';
      }>
    >;
    views: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
    note: z.ZodMiniOptional<z.ZodMiniString<string>>;
  },
  z.core.$strip
>;
export type ArticleChanges = z.infer<typeof ArticleChanges>;
export declare const HelloRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'hello'>;
    code: z.ZodMiniString<string>;
    device: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
/**
 * `known` is what the extension holds from before; null asks for everything. `part` says that a long answer may come
 * in parts, and after which row the one asked for begins (0: the first); without it everything comes at once.
 */
export declare const SyncRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'sync'>;
    known: z.ZodMiniNullable<
      z.ZodMiniObject<
        {
          epoch: z.ZodMiniString<string>;
          cursor: z.ZodMiniInt;
          checksum: z.ZodMiniString<string>;
          reference: z.ZodMiniString<string>;
        },
        z.core.$strip
      >
    >;
    part: z.ZodMiniOptional<z.ZodMiniInt>;
  },
  z.core.$strip
>;
export declare const LogRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'log'>;
    items: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          uuid: z.ZodMiniString<string>;
          campaign: z.ZodMiniString<string>;
          url: z.ZodMiniString<string>;
          canonical: z.ZodMiniNullable<z.ZodMiniString<string>>;
          title: z.ZodMiniString<string>;
          publishedOn: z.ZodMiniString<string>;
          publishedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
          portal: z.ZodMiniString<string>;
          section: z.ZodMiniString<string>;
          genre: z.ZodMiniEnum<{
            anh: 'anh';
            bai: 'bai';
            infographic: 'infographic';
            tin: 'tin';
            video: 'video';
          }>;
          origin: z.ZodMiniEnum<{
            dang_lai: 'dang_lai';
            goc: 'goc';
          }>;
          author: z.ZodMiniString<string>;
          source: z.ZodMiniString<string>;
          theme: z.ZodMiniInt;
          secondaryThemes: z.ZodMiniArray<z.ZodMiniInt>;
          units: z.ZodMiniArray<z.ZodMiniString<string>>;
          pin: z.ZodMiniNullable<
            z.ZodMiniObject<
              {
                position: z.ZodMiniEnum<{
                  banner: 'banner';
                  chuyen_muc: 'chuyen_muc';
                  tieu_diem: 'tieu_diem';
                  trang_chu: 'trang_chu';
                }>;
                from: z.ZodMiniString<string>;
                to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                order: z.ZodMiniNullable<z.ZodMiniInt>;
              },
              z.core.$strip
            >
          >;
          note: z.ZodMiniString<string>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export declare const UpdateRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'update'>;
    uuid: z.ZodMiniString<string>;
    changes: z.ZodMiniObject<
      {
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publishedOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publishedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        section: z.ZodMiniOptional<z.ZodMiniString<string>>;
        genre: z.ZodMiniOptional<
          z.ZodMiniEnum<{
            anh: 'anh';
            bai: 'bai';
            infographic: 'infographic';
            tin: 'tin';
            video: 'video';
          }>
        >;
        origin: z.ZodMiniOptional<
          z.ZodMiniEnum<{
            dang_lai: 'dang_lai';
            goc: 'goc';
          }>
        >;
        author: z.ZodMiniOptional<z.ZodMiniString<string>>;
        source: z.ZodMiniOptional<z.ZodMiniString<string>>;
        theme: z.ZodMiniOptional<z.ZodMiniInt>;
        secondaryThemes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
        units: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        state: z.ZodMiniOptional<
          z.ZodMiniEnum<{
            dang: 'dang';
            go: 'go';
            sua: 'sua';
          }>
        >;
        views: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
export declare const UndoRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'undo'>;
    uuid: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
/** `pinId` is made when Pin is pressed: a repeated request pins once. */
export declare const PinRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'pin'>;
    pinId: z.ZodMiniString<string>;
    article: z.ZodMiniString<string>;
    pin: z.ZodMiniObject<
      {
        position: z.ZodMiniEnum<{
          banner: 'banner';
          chuyen_muc: 'chuyen_muc';
          tieu_diem: 'tieu_diem';
          trang_chu: 'trang_chu';
        }>;
        from: z.ZodMiniString<string>;
        to: z.ZodMiniNullable<z.ZodMiniString<string>>;
        order: z.ZodMiniNullable<z.ZodMiniInt>;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
export declare const UnpinRequest: z.ZodMiniObject<
  {
    op: z.ZodMiniLiteral<'unpin'>;
    article: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export declare const ClientRequest: z.ZodMiniDiscriminatedUnion<
  [
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'hello'>;
        code: z.ZodMiniString<string>;
        device: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'sync'>;
        known: z.ZodMiniNullable<
          z.ZodMiniObject<
            {
              epoch: z.ZodMiniString<string>;
              cursor: z.ZodMiniInt;
              checksum: z.ZodMiniString<string>;
              reference: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
        part: z.ZodMiniOptional<z.ZodMiniInt>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'log'>;
        items: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              uuid: z.ZodMiniString<string>;
              campaign: z.ZodMiniString<string>;
              url: z.ZodMiniString<string>;
              canonical: z.ZodMiniNullable<z.ZodMiniString<string>>;
              title: z.ZodMiniString<string>;
              publishedOn: z.ZodMiniString<string>;
              publishedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
              portal: z.ZodMiniString<string>;
              section: z.ZodMiniString<string>;
              genre: z.ZodMiniEnum<{
                anh: 'anh';
                bai: 'bai';
                infographic: 'infographic';
                tin: 'tin';
                video: 'video';
              }>;
              origin: z.ZodMiniEnum<{
                dang_lai: 'dang_lai';
                goc: 'goc';
              }>;
              author: z.ZodMiniString<string>;
              source: z.ZodMiniString<string>;
              theme: z.ZodMiniInt;
              secondaryThemes: z.ZodMiniArray<z.ZodMiniInt>;
              units: z.ZodMiniArray<z.ZodMiniString<string>>;
              pin: z.ZodMiniNullable<
                z.ZodMiniObject<
                  {
                    position: z.ZodMiniEnum<{
                      banner: 'banner';
                      chuyen_muc: 'chuyen_muc';
                      tieu_diem: 'tieu_diem';
                      trang_chu: 'trang_chu';
                    }>;
                    from: z.ZodMiniString<string>;
                    to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                    order: z.ZodMiniNullable<z.ZodMiniInt>;
                  },
                  z.core.$strip
                >
              >;
              note: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'update'>;
        uuid: z.ZodMiniString<string>;
        changes: z.ZodMiniObject<
          {
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            publishedOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
            publishedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            section: z.ZodMiniOptional<z.ZodMiniString<string>>;
            genre: z.ZodMiniOptional<
              z.ZodMiniEnum<{
                anh: 'anh';
                bai: 'bai';
                infographic: 'infographic';
                tin: 'tin';
                video: 'video';
              }>
            >;
            origin: z.ZodMiniOptional<
              z.ZodMiniEnum<{
                dang_lai: 'dang_lai';
                goc: 'goc';
              }>
            >;
            author: z.ZodMiniOptional<z.ZodMiniString<string>>;
            source: z.ZodMiniOptional<z.ZodMiniString<string>>;
            theme: z.ZodMiniOptional<z.ZodMiniInt>;
            secondaryThemes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
            units: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            state: z.ZodMiniOptional<
              z.ZodMiniEnum<{
                dang: 'dang';
                go: 'go';
                sua: 'sua';
              }>
            >;
            views: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'undo'>;
        uuid: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'pin'>;
        pinId: z.ZodMiniString<string>;
        article: z.ZodMiniString<string>;
        pin: z.ZodMiniObject<
          {
            position: z.ZodMiniEnum<{
              banner: 'banner';
              chuyen_muc: 'chuyen_muc';
              tieu_diem: 'tieu_diem';
              trang_chu: 'trang_chu';
            }>;
            from: z.ZodMiniString<string>;
            to: z.ZodMiniNullable<z.ZodMiniString<string>>;
            order: z.ZodMiniNullable<z.ZodMiniInt>;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'unpin'>;
        article: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
  ],
  'op'
>;
export type ClientRequest = z.infer<typeof ClientRequest>;
/** Entries in one part of a long answer to `sync`: about two megabytes. */
export declare const entriesPerPart = 4000;
/** What is posted to the web app as text/plain. `token` is empty for `hello` only. */
export declare const Envelope: z.ZodMiniObject<
  {
    v: z.ZodMiniLiteral<1>;
    client: z.ZodMiniObject<
      {
        name: z.ZodMiniString<string>;
        version: z.ZodMiniString<string>;
      },
      z.core.$strip
    >;
    token: z.ZodMiniString<string>;
    request: z.ZodMiniDiscriminatedUnion<
      [
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'hello'>;
            code: z.ZodMiniString<string>;
            device: z.ZodMiniString<string>;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'sync'>;
            known: z.ZodMiniNullable<
              z.ZodMiniObject<
                {
                  epoch: z.ZodMiniString<string>;
                  cursor: z.ZodMiniInt;
                  checksum: z.ZodMiniString<string>;
                  reference: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
            part: z.ZodMiniOptional<z.ZodMiniInt>;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'log'>;
            items: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  uuid: z.ZodMiniString<string>;
                  campaign: z.ZodMiniString<string>;
                  url: z.ZodMiniString<string>;
                  canonical: z.ZodMiniNullable<z.ZodMiniString<string>>;
                  title: z.ZodMiniString<string>;
                  publishedOn: z.ZodMiniString<string>;
                  publishedAt: z.ZodMiniNullable<z.ZodMiniString<string>>;
                  portal: z.ZodMiniString<string>;
                  section: z.ZodMiniString<string>;
                  genre: z.ZodMiniEnum<{
                    anh: 'anh';
                    bai: 'bai';
                    infographic: 'infographic';
                    tin: 'tin';
                    video: 'video';
                  }>;
                  origin: z.ZodMiniEnum<{
                    dang_lai: 'dang_lai';
                    goc: 'goc';
                  }>;
                  author: z.ZodMiniString<string>;
                  source: z.ZodMiniString<string>;
                  theme: z.ZodMiniInt;
                  secondaryThemes: z.ZodMiniArray<z.ZodMiniInt>;
                  units: z.ZodMiniArray<z.ZodMiniString<string>>;
                  pin: z.ZodMiniNullable<
                    z.ZodMiniObject<
                      {
                        position: z.ZodMiniEnum<{
                          banner: 'banner';
                          chuyen_muc: 'chuyen_muc';
                          tieu_diem: 'tieu_diem';
                          trang_chu: 'trang_chu';
                        }>;
                        from: z.ZodMiniString<string>;
                        to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                        order: z.ZodMiniNullable<z.ZodMiniInt>;
                      },
                      z.core.$strip
                    >
                  >;
                  note: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'update'>;
            uuid: z.ZodMiniString<string>;
            changes: z.ZodMiniObject<
              {
                title: z.ZodMiniOptional<z.ZodMiniString<string>>;
                publishedOn: z.ZodMiniOptional<z.ZodMiniString<string>>;
                publishedAt: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
                section: z.ZodMiniOptional<z.ZodMiniString<string>>;
                genre: z.ZodMiniOptional<
                  z.ZodMiniEnum<{
                    anh: 'anh';
                    bai: 'bai';
                    infographic: 'infographic';
                    tin: 'tin';
                    video: 'video';
                  }>
                >;
                origin: z.ZodMiniOptional<
                  z.ZodMiniEnum<{
                    dang_lai: 'dang_lai';
                    goc: 'goc';
                  }>
                >;
                author: z.ZodMiniOptional<z.ZodMiniString<string>>;
                source: z.ZodMiniOptional<z.ZodMiniString<string>>;
                theme: z.ZodMiniOptional<z.ZodMiniInt>;
                secondaryThemes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniInt>>;
                units: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                state: z.ZodMiniOptional<
                  z.ZodMiniEnum<{
                    dang: 'dang';
                    go: 'go';
                    sua: 'sua';
                  }>
                >;
                views: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
                note: z.ZodMiniOptional<z.ZodMiniString<string>>;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'undo'>;
            uuid: z.ZodMiniString<string>;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'pin'>;
            pinId: z.ZodMiniString<string>;
            article: z.ZodMiniString<string>;
            pin: z.ZodMiniObject<
              {
                position: z.ZodMiniEnum<{
                  banner: 'banner';
                  chuyen_muc: 'chuyen_muc';
                  tieu_diem: 'tieu_diem';
                  trang_chu: 'trang_chu';
                }>;
                from: z.ZodMiniString<string>;
                to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                order: z.ZodMiniNullable<z.ZodMiniInt>;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            op: z.ZodMiniLiteral<'unpin'>;
            article: z.ZodMiniString<string>;
          },
          z.core.$strip
        >,
      ],
      'op'
    >;
  },
  z.core.$strip
>;
export type Envelope = z.infer<typeof Envelope>;
export declare const You: z.ZodMiniObject<
  {
    name: z.ZodMiniString<string>;
    role: z.ZodMiniEnum<{
      editor: 'editor';
      officer: 'officer';
      owner: 'owner';
    }>;
  },
  z.core.$strip
>;
export type You = z.infer<typeof You>;
export declare const SheetName: z.ZodMiniObject<
  {
    name: z.ZodMiniString<string>;
    url: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export declare const HelloData: z.ZodMiniObject<
  {
    token: z.ZodMiniString<string>;
    you: z.ZodMiniObject<
      {
        name: z.ZodMiniString<string>;
        role: z.ZodMiniEnum<{
          editor: 'editor';
          officer: 'officer';
          owner: 'owner';
        }>;
      },
      z.core.$strip
    >;
    sheet: z.ZodMiniObject<
      {
        name: z.ZodMiniString<string>;
        url: z.ZodMiniString<string>;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
export type HelloData = z.infer<typeof HelloData>;
/** A theme with the phrases that suggest it, strongest first. */
export declare const ThemeReference: z.ZodMiniObject<
  {
    number: z.ZodMiniNumber<number>;
    label: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
    strong: z.ZodMiniArray<z.ZodMiniString<string>>;
    medium: z.ZodMiniArray<z.ZodMiniString<string>>;
    weak: z.ZodMiniArray<z.ZodMiniString<string>>;
    negative: z.ZodMiniArray<z.ZodMiniString<string>>;
  },
  z.core.$strip
>;
export type ThemeReference = z.infer<typeof ThemeReference>;
/** Whether a text is about the campaign's topic at all: `negative` is cut out, then one of `positive` must stand. */
export declare const TopicGate: z.ZodMiniObject<
  {
    positive: z.ZodMiniArray<z.ZodMiniString<string>>;
    negative: z.ZodMiniArray<z.ZodMiniString<string>>;
  },
  z.core.$strip
>;
export type TopicGate = z.infer<typeof TopicGate>;
export declare const UnitReference: z.ZodMiniObject<
  {
    id: z.ZodMiniString<string>;
    kind: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    shortName: z.ZodMiniString<string>;
    aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
    needsPrefix: z.ZodMiniBoolean<boolean>;
  },
  z.core.$strip
>;
export type UnitReference = z.infer<typeof UnitReference>;
export declare const CampaignReference: z.ZodMiniObject<
  {
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    stage: z.ZodMiniEnum<{
      ban_hanh: 'ban_hanh';
      du_thao: 'du_thao';
      kiem_tra: 'kiem_tra';
      luu: 'luu';
      thu_bao_cao: 'thu_bao_cao';
      tong_hop: 'tong_hop';
      trinh_ky: 'trinh_ky';
      tuyen_truyen: 'tuyen_truyen';
    }>;
    from: z.ZodMiniNullable<z.ZodMiniString<string>>;
    to: z.ZodMiniNullable<z.ZodMiniString<string>>;
    active: z.ZodMiniBoolean<boolean>;
    themes: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          number: z.ZodMiniNumber<number>;
          label: z.ZodMiniString<string>;
          text: z.ZodMiniString<string>;
          strong: z.ZodMiniArray<z.ZodMiniString<string>>;
          medium: z.ZodMiniArray<z.ZodMiniString<string>>;
          weak: z.ZodMiniArray<z.ZodMiniString<string>>;
          negative: z.ZodMiniArray<z.ZodMiniString<string>>;
        },
        z.core.$strip
      >
    >;
    gate: z.ZodMiniObject<
      {
        positive: z.ZodMiniArray<z.ZodMiniString<string>>;
        negative: z.ZodMiniArray<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >;
    units: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          id: z.ZodMiniString<string>;
          kind: z.ZodMiniString<string>;
          name: z.ZodMiniString<string>;
          shortName: z.ZodMiniString<string>;
          aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
          needsPrefix: z.ZodMiniBoolean<boolean>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type CampaignReference = z.infer<typeof CampaignReference>;
/** One logged article as the extension remembers it: enough to say *already logged* offline. */
export declare const LedgerEntry: z.ZodMiniObject<
  {
    uuid: z.ZodMiniString<string>;
    key: z.ZodMiniString<string>;
    campaign: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    url: z.ZodMiniString<string>;
    publishedOn: z.ZodMiniString<string>;
    theme: z.ZodMiniNumber<number>;
    state: z.ZodMiniEnum<{
      dang: 'dang';
      go: 'go';
      sua: 'sua';
    }>;
    by: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
    row: z.ZodMiniNumber<number>;
    pinned: z.ZodMiniNullable<
      z.ZodMiniObject<
        {
          pinId: z.ZodMiniString<string>;
          position: z.ZodMiniEnum<{
            banner: 'banner';
            chuyen_muc: 'chuyen_muc';
            tieu_diem: 'tieu_diem';
            trang_chu: 'trang_chu';
          }>;
          to: z.ZodMiniNullable<z.ZodMiniString<string>>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type LedgerEntry = z.infer<typeof LedgerEntry>;
/**
 * `entries` are those added or changed since the cursor, or all when `complete`; `removed` are uuids. After
 * applying them the extension's checksum must equal `checksum`, or it asks again with `known: null`.
 * `reference` is null when the extension's version of it is current.
 */
export declare const SyncData: z.ZodMiniObject<
  {
    you: z.ZodMiniObject<
      {
        name: z.ZodMiniString<string>;
        role: z.ZodMiniEnum<{
          editor: 'editor';
          officer: 'officer';
          owner: 'owner';
        }>;
      },
      z.core.$strip
    >;
    sheet: z.ZodMiniObject<
      {
        name: z.ZodMiniString<string>;
        url: z.ZodMiniString<string>;
      },
      z.core.$strip
    >;
    epoch: z.ZodMiniString<string>;
    cursor: z.ZodMiniNumber<number>;
    checksum: z.ZodMiniString<string>;
    complete: z.ZodMiniBoolean<boolean>;
    entries: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          uuid: z.ZodMiniString<string>;
          key: z.ZodMiniString<string>;
          campaign: z.ZodMiniString<string>;
          title: z.ZodMiniString<string>;
          url: z.ZodMiniString<string>;
          publishedOn: z.ZodMiniString<string>;
          theme: z.ZodMiniNumber<number>;
          state: z.ZodMiniEnum<{
            dang: 'dang';
            go: 'go';
            sua: 'sua';
          }>;
          by: z.ZodMiniString<string>;
          at: z.ZodMiniString<string>;
          row: z.ZodMiniNumber<number>;
          pinned: z.ZodMiniNullable<
            z.ZodMiniObject<
              {
                pinId: z.ZodMiniString<string>;
                position: z.ZodMiniEnum<{
                  banner: 'banner';
                  chuyen_muc: 'chuyen_muc';
                  tieu_diem: 'tieu_diem';
                  trang_chu: 'trang_chu';
                }>;
                to: z.ZodMiniNullable<z.ZodMiniString<string>>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    removed: z.ZodMiniArray<z.ZodMiniString<string>>;
    reference: z.ZodMiniNullable<
      z.ZodMiniObject<
        {
          version: z.ZodMiniString<string>;
          campaigns: z.ZodMiniArray<
            z.ZodMiniObject<
              {
                id: z.ZodMiniString<string>;
                title: z.ZodMiniString<string>;
                stage: z.ZodMiniEnum<{
                  ban_hanh: 'ban_hanh';
                  du_thao: 'du_thao';
                  kiem_tra: 'kiem_tra';
                  luu: 'luu';
                  thu_bao_cao: 'thu_bao_cao';
                  tong_hop: 'tong_hop';
                  trinh_ky: 'trinh_ky';
                  tuyen_truyen: 'tuyen_truyen';
                }>;
                from: z.ZodMiniNullable<z.ZodMiniString<string>>;
                to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                active: z.ZodMiniBoolean<boolean>;
                themes: z.ZodMiniArray<
                  z.ZodMiniObject<
                    {
                      number: z.ZodMiniNumber<number>;
                      label: z.ZodMiniString<string>;
                      text: z.ZodMiniString<string>;
                      strong: z.ZodMiniArray<z.ZodMiniString<string>>;
                      medium: z.ZodMiniArray<z.ZodMiniString<string>>;
                      weak: z.ZodMiniArray<z.ZodMiniString<string>>;
                      negative: z.ZodMiniArray<z.ZodMiniString<string>>;
                    },
                    z.core.$strip
                  >
                >;
                gate: z.ZodMiniObject<
                  {
                    positive: z.ZodMiniArray<z.ZodMiniString<string>>;
                    negative: z.ZodMiniArray<z.ZodMiniString<string>>;
                  },
                  z.core.$strip
                >;
                units: z.ZodMiniArray<
                  z.ZodMiniObject<
                    {
                      id: z.ZodMiniString<string>;
                      kind: z.ZodMiniString<string>;
                      name: z.ZodMiniString<string>;
                      shortName: z.ZodMiniString<string>;
                      aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
                      needsPrefix: z.ZodMiniBoolean<boolean>;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    at: z.ZodMiniString<string>;
    next: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniNumber<number>>>;
  },
  z.core.$strip
>;
export type SyncData = z.infer<typeof SyncData>;
/** What became of one uuid. A repeated uuid is answered `logged` again with the row it has now. */
export declare const Outcome: z.ZodMiniUnion<
  readonly [
    z.ZodMiniDiscriminatedUnion<
      [
        z.ZodMiniObject<
          {
            uuid: z.ZodMiniString<string>;
            kind: z.ZodMiniLiteral<'logged'>;
            row: z.ZodMiniNumber<number>;
            rowAt: z.ZodMiniString<string>;
          },
          z.core.$strip
        >,
        z.ZodMiniObject<
          {
            uuid: z.ZodMiniString<string>;
            kind: z.ZodMiniLiteral<'refused'>;
            problem: z.ZodMiniUnion<
              readonly [
                z.ZodMiniDiscriminatedUnion<
                  [
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'unknown-code'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'spent-code'>;
                        at: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'expired-code'>;
                        at: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'revoked-code'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'unknown-token'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'revoked-token'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'too-many-attempts'>;
                        retryAfterSeconds: z.ZodMiniNumber<number>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'wrong-role'>;
                        role: z.ZodMiniString<string>;
                        operation: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'client-too-old'>;
                        minimum: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'sheet-too-old'>;
                        speaks: z.ZodMiniNumber<number>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'bad-data'>;
                        field: z.ZodMiniString<string>;
                        reason: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'duplicate'>;
                        uuid: z.ZodMiniString<string>;
                        by: z.ZodMiniString<string>;
                        at: z.ZodMiniString<string>;
                        row: z.ZodMiniNumber<number>;
                        rowAt: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'undone'>;
                        at: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'not-found'>;
                        what: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'not-yours'>;
                        by: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'doubled-row'>;
                        tab: z.ZodMiniString<string>;
                        rows: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'report-changed'>;
                        unit: z.ZodMiniString<string>;
                        version: z.ZodMiniNumber<number>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'locked'>;
                        on: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'busy'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'too-large'>;
                        limit: z.ZodMiniNumber<number>;
                        unit: z.ZodMiniEnum<{
                          bytes: 'bytes';
                          items: 'items';
                        }>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'not-set-up'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'newer-sheet'>;
                        schema: z.ZodMiniNumber<number>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'missing-column'>;
                        tab: z.ZodMiniString<string>;
                        column: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'failed'>;
                        code: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                    z.ZodMiniObject<
                      {
                        kind: z.ZodMiniLiteral<'not-understood'>;
                        said: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >,
                  ],
                  'kind'
                >,
                z.ZodMiniPipe<
                  z.ZodMiniObject<
                    {
                      kind: z.ZodMiniString<string>;
                    },
                    z.core.$strip
                  >,
                  z.ZodMiniTransform<
                    {
                      kind: 'not-understood';
                      said: string;
                    },
                    {
                      kind: string;
                    }
                  >
                >,
              ]
            >;
          },
          z.core.$strip
        >,
      ],
      'kind'
    >,
    z.ZodMiniPipe<
      z.ZodMiniObject<
        {
          uuid: z.ZodMiniString<string>;
          kind: z.ZodMiniString<string>;
        },
        z.core.$strip
      >,
      z.ZodMiniTransform<
        {
          uuid: string;
          kind: 'refused';
          problem: {
            kind: 'not-understood';
            said: string;
          };
        },
        {
          uuid: string;
          kind: string;
        }
      >
    >,
  ]
>;
export type Outcome = z.infer<typeof Outcome>;
export declare const LogData: z.ZodMiniObject<
  {
    outcomes: z.ZodMiniArray<
      z.ZodMiniUnion<
        readonly [
          z.ZodMiniDiscriminatedUnion<
            [
              z.ZodMiniObject<
                {
                  uuid: z.ZodMiniString<string>;
                  kind: z.ZodMiniLiteral<'logged'>;
                  row: z.ZodMiniNumber<number>;
                  rowAt: z.ZodMiniString<string>;
                },
                z.core.$strip
              >,
              z.ZodMiniObject<
                {
                  uuid: z.ZodMiniString<string>;
                  kind: z.ZodMiniLiteral<'refused'>;
                  problem: z.ZodMiniUnion<
                    readonly [
                      z.ZodMiniDiscriminatedUnion<
                        [
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'unknown-code'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'spent-code'>;
                              at: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'expired-code'>;
                              at: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'revoked-code'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'unknown-token'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'revoked-token'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'too-many-attempts'>;
                              retryAfterSeconds: z.ZodMiniNumber<number>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'wrong-role'>;
                              role: z.ZodMiniString<string>;
                              operation: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'client-too-old'>;
                              minimum: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'sheet-too-old'>;
                              speaks: z.ZodMiniNumber<number>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'bad-data'>;
                              field: z.ZodMiniString<string>;
                              reason: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'duplicate'>;
                              uuid: z.ZodMiniString<string>;
                              by: z.ZodMiniString<string>;
                              at: z.ZodMiniString<string>;
                              row: z.ZodMiniNumber<number>;
                              rowAt: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'undone'>;
                              at: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'not-found'>;
                              what: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'not-yours'>;
                              by: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'doubled-row'>;
                              tab: z.ZodMiniString<string>;
                              rows: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'report-changed'>;
                              unit: z.ZodMiniString<string>;
                              version: z.ZodMiniNumber<number>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'locked'>;
                              on: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'busy'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'too-large'>;
                              limit: z.ZodMiniNumber<number>;
                              unit: z.ZodMiniEnum<{
                                bytes: 'bytes';
                                items: 'items';
                              }>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'not-set-up'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'newer-sheet'>;
                              schema: z.ZodMiniNumber<number>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'missing-column'>;
                              tab: z.ZodMiniString<string>;
                              column: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'failed'>;
                              code: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniLiteral<'not-understood'>;
                              said: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                        ],
                        'kind'
                      >,
                      z.ZodMiniPipe<
                        z.ZodMiniObject<
                          {
                            kind: z.ZodMiniString<string>;
                          },
                          z.core.$strip
                        >,
                        z.ZodMiniTransform<
                          {
                            kind: 'not-understood';
                            said: string;
                          },
                          {
                            kind: string;
                          }
                        >
                      >,
                    ]
                  >;
                },
                z.core.$strip
              >,
            ],
            'kind'
          >,
          z.ZodMiniPipe<
            z.ZodMiniObject<
              {
                uuid: z.ZodMiniString<string>;
                kind: z.ZodMiniString<string>;
              },
              z.core.$strip
            >,
            z.ZodMiniTransform<
              {
                uuid: string;
                kind: 'refused';
                problem: {
                  kind: 'not-understood';
                  said: string;
                };
              },
              {
                uuid: string;
                kind: string;
              }
            >
          >,
        ]
      >
    >;
  },
  z.core.$strip
>;
export type LogData = z.infer<typeof LogData>;
export declare const RowData: z.ZodMiniObject<
  {
    uuid: z.ZodMiniString<string>;
    row: z.ZodMiniNumber<number>;
    rowAt: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export type RowData = z.infer<typeof RowData>;
export declare const UndoData: z.ZodMiniObject<
  {
    uuid: z.ZodMiniString<string>;
    at: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export declare const PinData: z.ZodMiniObject<
  {
    pinId: z.ZodMiniString<string>;
    article: z.ZodMiniString<string>;
    row: z.ZodMiniNumber<number>;
    rowAt: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export declare const ClientAnswers: {
  readonly hello: z.ZodMiniObject<
    {
      token: z.ZodMiniString<string>;
      you: z.ZodMiniObject<
        {
          name: z.ZodMiniString<string>;
          role: z.ZodMiniEnum<{
            editor: 'editor';
            officer: 'officer';
            owner: 'owner';
          }>;
        },
        z.core.$strip
      >;
      sheet: z.ZodMiniObject<
        {
          name: z.ZodMiniString<string>;
          url: z.ZodMiniString<string>;
        },
        z.core.$strip
      >;
    },
    z.core.$strip
  >;
  readonly sync: z.ZodMiniObject<
    {
      you: z.ZodMiniObject<
        {
          name: z.ZodMiniString<string>;
          role: z.ZodMiniEnum<{
            editor: 'editor';
            officer: 'officer';
            owner: 'owner';
          }>;
        },
        z.core.$strip
      >;
      sheet: z.ZodMiniObject<
        {
          name: z.ZodMiniString<string>;
          url: z.ZodMiniString<string>;
        },
        z.core.$strip
      >;
      epoch: z.ZodMiniString<string>;
      cursor: z.ZodMiniNumber<number>;
      checksum: z.ZodMiniString<string>;
      complete: z.ZodMiniBoolean<boolean>;
      entries: z.ZodMiniArray<
        z.ZodMiniObject<
          {
            uuid: z.ZodMiniString<string>;
            key: z.ZodMiniString<string>;
            campaign: z.ZodMiniString<string>;
            title: z.ZodMiniString<string>;
            url: z.ZodMiniString<string>;
            publishedOn: z.ZodMiniString<string>;
            theme: z.ZodMiniNumber<number>;
            state: z.ZodMiniEnum<{
              dang: 'dang';
              go: 'go';
              sua: 'sua';
            }>;
            by: z.ZodMiniString<string>;
            at: z.ZodMiniString<string>;
            row: z.ZodMiniNumber<number>;
            pinned: z.ZodMiniNullable<
              z.ZodMiniObject<
                {
                  pinId: z.ZodMiniString<string>;
                  position: z.ZodMiniEnum<{
                    banner: 'banner';
                    chuyen_muc: 'chuyen_muc';
                    tieu_diem: 'tieu_diem';
                    trang_chu: 'trang_chu';
                  }>;
                  to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >;
      removed: z.ZodMiniArray<z.ZodMiniString<string>>;
      reference: z.ZodMiniNullable<
        z.ZodMiniObject<
          {
            version: z.ZodMiniString<string>;
            campaigns: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  id: z.ZodMiniString<string>;
                  title: z.ZodMiniString<string>;
                  stage: z.ZodMiniEnum<{
                    ban_hanh: 'ban_hanh';
                    du_thao: 'du_thao';
                    kiem_tra: 'kiem_tra';
                    luu: 'luu';
                    thu_bao_cao: 'thu_bao_cao';
                    tong_hop: 'tong_hop';
                    trinh_ky: 'trinh_ky';
                    tuyen_truyen: 'tuyen_truyen';
                  }>;
                  from: z.ZodMiniNullable<z.ZodMiniString<string>>;
                  to: z.ZodMiniNullable<z.ZodMiniString<string>>;
                  active: z.ZodMiniBoolean<boolean>;
                  themes: z.ZodMiniArray<
                    z.ZodMiniObject<
                      {
                        number: z.ZodMiniNumber<number>;
                        label: z.ZodMiniString<string>;
                        text: z.ZodMiniString<string>;
                        strong: z.ZodMiniArray<z.ZodMiniString<string>>;
                        medium: z.ZodMiniArray<z.ZodMiniString<string>>;
                        weak: z.ZodMiniArray<z.ZodMiniString<string>>;
                        negative: z.ZodMiniArray<z.ZodMiniString<string>>;
                      },
                      z.core.$strip
                    >
                  >;
                  gate: z.ZodMiniObject<
                    {
                      positive: z.ZodMiniArray<z.ZodMiniString<string>>;
                      negative: z.ZodMiniArray<z.ZodMiniString<string>>;
                    },
                    z.core.$strip
                  >;
                  units: z.ZodMiniArray<
                    z.ZodMiniObject<
                      {
                        id: z.ZodMiniString<string>;
                        kind: z.ZodMiniString<string>;
                        name: z.ZodMiniString<string>;
                        shortName: z.ZodMiniString<string>;
                        aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
                        needsPrefix: z.ZodMiniBoolean<boolean>;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >;
      at: z.ZodMiniString<string>;
      next: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniNumber<number>>>;
    },
    z.core.$strip
  >;
  readonly log: z.ZodMiniObject<
    {
      outcomes: z.ZodMiniArray<
        z.ZodMiniUnion<
          readonly [
            z.ZodMiniDiscriminatedUnion<
              [
                z.ZodMiniObject<
                  {
                    uuid: z.ZodMiniString<string>;
                    kind: z.ZodMiniLiteral<'logged'>;
                    row: z.ZodMiniNumber<number>;
                    rowAt: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    uuid: z.ZodMiniString<string>;
                    kind: z.ZodMiniLiteral<'refused'>;
                    problem: z.ZodMiniUnion<
                      readonly [
                        z.ZodMiniDiscriminatedUnion<
                          [
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'unknown-code'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'spent-code'>;
                                at: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'expired-code'>;
                                at: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'revoked-code'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'unknown-token'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'revoked-token'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'too-many-attempts'>;
                                retryAfterSeconds: z.ZodMiniNumber<number>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'wrong-role'>;
                                role: z.ZodMiniString<string>;
                                operation: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'client-too-old'>;
                                minimum: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'sheet-too-old'>;
                                speaks: z.ZodMiniNumber<number>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'bad-data'>;
                                field: z.ZodMiniString<string>;
                                reason: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'duplicate'>;
                                uuid: z.ZodMiniString<string>;
                                by: z.ZodMiniString<string>;
                                at: z.ZodMiniString<string>;
                                row: z.ZodMiniNumber<number>;
                                rowAt: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'undone'>;
                                at: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'not-found'>;
                                what: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'not-yours'>;
                                by: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'doubled-row'>;
                                tab: z.ZodMiniString<string>;
                                rows: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'report-changed'>;
                                unit: z.ZodMiniString<string>;
                                version: z.ZodMiniNumber<number>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'locked'>;
                                on: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'busy'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'too-large'>;
                                limit: z.ZodMiniNumber<number>;
                                unit: z.ZodMiniEnum<{
                                  bytes: 'bytes';
                                  items: 'items';
                                }>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'not-set-up'>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'newer-sheet'>;
                                schema: z.ZodMiniNumber<number>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'missing-column'>;
                                tab: z.ZodMiniString<string>;
                                column: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'failed'>;
                                code: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                            z.ZodMiniObject<
                              {
                                kind: z.ZodMiniLiteral<'not-understood'>;
                                said: z.ZodMiniString<string>;
                              },
                              z.core.$strip
                            >,
                          ],
                          'kind'
                        >,
                        z.ZodMiniPipe<
                          z.ZodMiniObject<
                            {
                              kind: z.ZodMiniString<string>;
                            },
                            z.core.$strip
                          >,
                          z.ZodMiniTransform<
                            {
                              kind: 'not-understood';
                              said: string;
                            },
                            {
                              kind: string;
                            }
                          >
                        >,
                      ]
                    >;
                  },
                  z.core.$strip
                >,
              ],
              'kind'
            >,
            z.ZodMiniPipe<
              z.ZodMiniObject<
                {
                  uuid: z.ZodMiniString<string>;
                  kind: z.ZodMiniString<string>;
                },
                z.core.$strip
              >,
              z.ZodMiniTransform<
                {
                  uuid: string;
                  kind: 'refused';
                  problem: {
                    kind: 'not-understood';
                    said: string;
                  };
                },
                {
                  uuid: string;
                  kind: string;
                }
              >
            >,
          ]
        >
      >;
    },
    z.core.$strip
  >;
  readonly update: z.ZodMiniObject<
    {
      uuid: z.ZodMiniString<string>;
      row: z.ZodMiniNumber<number>;
      rowAt: z.ZodMiniString<string>;
    },
    z.core.$strip
  >;
  readonly undo: z.ZodMiniObject<
    {
      uuid: z.ZodMiniString<string>;
      at: z.ZodMiniString<string>;
    },
    z.core.$strip
  >;
  readonly pin: z.ZodMiniObject<
    {
      pinId: z.ZodMiniString<string>;
      article: z.ZodMiniString<string>;
      row: z.ZodMiniNumber<number>;
      rowAt: z.ZodMiniString<string>;
    },
    z.core.$strip
  >;
  readonly unpin: z.ZodMiniObject<
    {
      uuid: z.ZodMiniString<string>;
      at: z.ZodMiniString<string>;
    },
    z.core.$strip
  >;
};
export type ClientOp = keyof typeof ClientAnswers;
export type ClientData<Op extends ClientOp> = z.infer<(typeof ClientAnswers)[Op]>;
/** The one shape of every answer of the web app. */
export declare const Answer: z.ZodMiniDiscriminatedUnion<
  [
    z.ZodMiniObject<
      {
        v: z.ZodMiniLiteral<1>;
        ok: z.ZodMiniLiteral<true>;
        op: z.ZodMiniString<string>;
        data: z.ZodMiniUnknown;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        v: z.ZodMiniLiteral<1>;
        ok: z.ZodMiniLiteral<false>;
        problem: z.ZodMiniUnion<
          readonly [
            z.ZodMiniDiscriminatedUnion<
              [
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'unknown-code'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'spent-code'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'expired-code'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'revoked-code'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'unknown-token'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'revoked-token'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'too-many-attempts'>;
                    retryAfterSeconds: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'wrong-role'>;
                    role: z.ZodMiniString<string>;
                    operation: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'client-too-old'>;
                    minimum: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'sheet-too-old'>;
                    speaks: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'bad-data'>;
                    field: z.ZodMiniString<string>;
                    reason: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'duplicate'>;
                    uuid: z.ZodMiniString<string>;
                    by: z.ZodMiniString<string>;
                    at: z.ZodMiniString<string>;
                    row: z.ZodMiniNumber<number>;
                    rowAt: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'undone'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-found'>;
                    what: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-yours'>;
                    by: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'doubled-row'>;
                    tab: z.ZodMiniString<string>;
                    rows: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'report-changed'>;
                    unit: z.ZodMiniString<string>;
                    version: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'locked'>;
                    on: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'busy'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'too-large'>;
                    limit: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniEnum<{
                      bytes: 'bytes';
                      items: 'items';
                    }>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-set-up'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'newer-sheet'>;
                    schema: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'missing-column'>;
                    tab: z.ZodMiniString<string>;
                    column: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'failed'>;
                    code: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-understood'>;
                    said: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
              ],
              'kind'
            >,
            z.ZodMiniPipe<
              z.ZodMiniObject<
                {
                  kind: z.ZodMiniString<string>;
                },
                z.core.$strip
              >,
              z.ZodMiniTransform<
                {
                  kind: 'not-understood';
                  said: string;
                },
                {
                  kind: string;
                }
              >
            >,
          ]
        >;
      },
      z.core.$strip
    >,
  ],
  'ok'
>;
export type Answer = z.infer<typeof Answer>;
/** What no version changes: the number of the protocol, whether it went well, and a problem by its kind. */
export declare const AnswerOfAnyVersion: z.ZodMiniDiscriminatedUnion<
  [
    z.ZodMiniObject<
      {
        v: z.ZodMiniInt;
        ok: z.ZodMiniLiteral<true>;
        op: z.ZodMiniString<string>;
        data: z.ZodMiniUnknown;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        v: z.ZodMiniInt;
        ok: z.ZodMiniLiteral<false>;
        problem: z.ZodMiniUnion<
          readonly [
            z.ZodMiniDiscriminatedUnion<
              [
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'unknown-code'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'spent-code'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'expired-code'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'revoked-code'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'unknown-token'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'revoked-token'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'too-many-attempts'>;
                    retryAfterSeconds: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'wrong-role'>;
                    role: z.ZodMiniString<string>;
                    operation: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'client-too-old'>;
                    minimum: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'sheet-too-old'>;
                    speaks: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'bad-data'>;
                    field: z.ZodMiniString<string>;
                    reason: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'duplicate'>;
                    uuid: z.ZodMiniString<string>;
                    by: z.ZodMiniString<string>;
                    at: z.ZodMiniString<string>;
                    row: z.ZodMiniNumber<number>;
                    rowAt: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'undone'>;
                    at: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-found'>;
                    what: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-yours'>;
                    by: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'doubled-row'>;
                    tab: z.ZodMiniString<string>;
                    rows: z.ZodMiniArray<z.ZodMiniNumber<number>>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'report-changed'>;
                    unit: z.ZodMiniString<string>;
                    version: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'locked'>;
                    on: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'busy'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'too-large'>;
                    limit: z.ZodMiniNumber<number>;
                    unit: z.ZodMiniEnum<{
                      bytes: 'bytes';
                      items: 'items';
                    }>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-set-up'>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'newer-sheet'>;
                    schema: z.ZodMiniNumber<number>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'missing-column'>;
                    tab: z.ZodMiniString<string>;
                    column: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'failed'>;
                    code: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
                z.ZodMiniObject<
                  {
                    kind: z.ZodMiniLiteral<'not-understood'>;
                    said: z.ZodMiniString<string>;
                  },
                  z.core.$strip
                >,
              ],
              'kind'
            >,
            z.ZodMiniPipe<
              z.ZodMiniObject<
                {
                  kind: z.ZodMiniString<string>;
                },
                z.core.$strip
              >,
              z.ZodMiniTransform<
                {
                  kind: 'not-understood';
                  said: string;
                },
                {
                  kind: string;
                }
              >
            >,
          ]
        >;
      },
      z.core.$strip
    >,
  ],
  'ok'
>;
/** A unit as it is loaded into *Đơn vị*. */
export declare const UnitDraft: z.ZodMiniObject<
  {
    id: z.ZodMiniString<string>;
    order: z.ZodMiniInt;
    code: z.ZodMiniString<string>;
    kind: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
    shortName: z.ZodMiniString<string>;
    aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
    needsPrefix: z.ZodMiniBoolean<boolean>;
    validFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
    validTo: z.ZodMiniNullable<z.ZodMiniString<string>>;
    predecessors: z.ZodMiniArray<z.ZodMiniString<string>>;
    successor: z.ZodMiniString<string>;
    legalBasis: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
export type UnitDraft = z.infer<typeof UnitDraft>;
/** What a dispatch says, as `readDispatch` reads it and a person may have corrected it. Null and blank: it does not say. */
export declare const DispatchDraft: z.ZodMiniObject<
  {
    title: z.ZodMiniString<string>;
    number: z.ZodMiniNullable<z.ZodMiniString<string>>;
    notation: z.ZodMiniNullable<z.ZodMiniString<string>>;
    issuedOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
    place: z.ZodMiniString<string>;
    issuer: z.ZodMiniString<string>;
    period: z.ZodMiniNullable<
      z.ZodMiniObject<
        {
          from: z.ZodMiniString<string>;
          to: z.ZodMiniString<string>;
        },
        z.core.$strip
      >
    >;
    legalBases: z.ZodMiniArray<z.ZodMiniString<string>>;
    themes: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          number: z.ZodMiniInt;
          text: z.ZodMiniString<string>;
        },
        z.core.$strip
      >
    >;
    addressees: z.ZodMiniArray<
      z.ZodMiniObject<
        {
          text: z.ZodMiniString<string>;
          group: z.ZodMiniNullable<z.ZodMiniInt>;
        },
        z.core.$strip
      >
    >;
    recipients: z.ZodMiniArray<z.ZodMiniString<string>>;
    reportTo: z.ZodMiniString<string>;
    deadline: z.ZodMiniNullable<z.ZodMiniString<string>>;
    signer: z.ZodMiniObject<
      {
        authority: z.ZodMiniString<string>;
        position: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
export type DispatchDraft = z.infer<typeof DispatchDraft>;
/** Short names and key phrases for the themes of a dispatch, by number. */
export declare const ThemeDraft: z.ZodMiniObject<
  {
    number: z.ZodMiniInt;
    label: z.ZodMiniString<string>;
    strong: z.ZodMiniArray<z.ZodMiniString<string>>;
    medium: z.ZodMiniArray<z.ZodMiniString<string>>;
    weak: z.ZodMiniArray<z.ZodMiniString<string>>;
    negative: z.ZodMiniArray<z.ZodMiniString<string>>;
  },
  z.core.$strip
>;
export type ThemeDraft = z.infer<typeof ThemeDraft>;
export declare const maximumReportsPerRequest = 1000;
/**
 * A report as it is taken in, whichever way it came. `uuid` is made when the person means to save and stays for each
 * try. `seen` is the version that was in view then, null for none: what somebody else saved meanwhile is not covered.
 */
export declare const ReportDraft: z.ZodMiniObject<
  {
    uuid: z.ZodMiniString<string>;
    unit: z.ZodMiniString<string>;
    seen: z.ZodMiniNullable<z.ZodMiniInt>;
    source: z.ZodMiniEnum<{
      file: 'file';
      form: 'form';
      hand: 'hand';
      prose: 'prose';
    }>;
    document: z.ZodMiniObject<
      {
        number: z.ZodMiniString<string>;
        date: z.ZodMiniNullable<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >;
    receivedOn: z.ZodMiniString<string>;
    channel: z.ZodMiniEnum<{
      email: 'email';
      giay: 'giay';
      qlvb: 'qlvb';
      zalo: 'zalo';
    }>;
    link: z.ZodMiniString<string>;
    content: z.ZodMiniObject<
      {
        nil: z.ZodMiniBoolean<boolean>;
        figures: z.ZodMiniObject<
          {
            ap_phich: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            bang_ron: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            bt_diem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            dt_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            dt_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            fb_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            fb_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            guong: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            hn_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            hn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            kp_ns: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            kp_xhh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            led_luot: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            mo_hinh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            mxh_tt: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            pa_no: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            phuon: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            sh_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            sh_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            sms: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            so_tay: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            sp_so: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            tgpl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            to_roi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            tt_cum_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            tt_luot_phat: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            tt_phut: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            tt_tin_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            vb_ban_hanh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            vd_ho: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            vl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            vn_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            vn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            web_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            web_xem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            xe_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            zalo_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            zalo_nhom: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            zalo_nhom_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
            zalo_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
          },
          z.core.$strip
        >;
        approximate: z.ZodMiniArray<
          z.ZodMiniEnum<{
            ap_phich: 'ap_phich';
            bang_ron: 'bang_ron';
            bt_diem: 'bt_diem';
            dt_cuoc: 'dt_cuoc';
            dt_nguoi: 'dt_nguoi';
            fb_bai: 'fb_bai';
            fb_tc: 'fb_tc';
            guong: 'guong';
            hn_cuoc: 'hn_cuoc';
            hn_nguoi: 'hn_nguoi';
            kp_ns: 'kp_ns';
            kp_xhh: 'kp_xhh';
            led_luot: 'led_luot';
            mo_hinh: 'mo_hinh';
            mxh_tt: 'mxh_tt';
            pa_no: 'pa_no';
            phuon: 'phuon';
            sh_buoi: 'sh_buoi';
            sh_nguoi: 'sh_nguoi';
            sms: 'sms';
            so_tay: 'so_tay';
            sp_so: 'sp_so';
            tgpl_nguoi: 'tgpl_nguoi';
            to_roi: 'to_roi';
            tt_cum_loa: 'tt_cum_loa';
            tt_luot_phat: 'tt_luot_phat';
            tt_phut: 'tt_phut';
            tt_tin_bai: 'tt_tin_bai';
            vb_ban_hanh: 'vb_ban_hanh';
            vd_ho: 'vd_ho';
            vl_nguoi: 'vl_nguoi';
            vn_buoi: 'vn_buoi';
            vn_nguoi: 'vn_nguoi';
            web_tin: 'web_tin';
            web_xem: 'web_xem';
            xe_loa: 'xe_loa';
            zalo_bai: 'zalo_bai';
            zalo_nhom: 'zalo_nhom';
            zalo_nhom_tin: 'zalo_nhom_tin';
            zalo_tc: 'zalo_tc';
          }>
        >;
        themes: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              number: z.ZodMiniInt;
              state: z.ZodMiniEnum<{
                claimed: 'claimed';
                evidenced: 'evidenced';
              }>;
              link: z.ZodMiniString<string>;
              note: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
        difficulties: z.ZodMiniArray<z.ZodMiniString<string>>;
        proposals: z.ZodMiniArray<z.ZodMiniString<string>>;
        note: z.ZodMiniString<string>;
      },
      z.core.$strip
    >;
    confirmed: z.ZodMiniArray<z.ZodMiniString<string>>;
  },
  z.core.$strip
>;
export type ReportDraft = Omit<z.infer<typeof ReportDraft>, 'content' | 'confirmed'> & {
  readonly content: ReportContent;
  readonly confirmed: readonly string[];
};
/** Why something has to be supplemented, by the field it is about (`shared/report/reasons.ts`). */
export declare const ReasonDraft: z.ZodMiniObject<
  {
    field: z.ZodMiniString<string>;
    reason: z.ZodMiniString<string>;
    note: z.ZodMiniString<string>;
  },
  z.core.$strip
>;
/** Where a long operation goes on, as its last stint answered it; null or absent begins it. */
export declare const Cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
/**
 * Long operations work in stints of some seconds. Each answer holds what was done up to then, and is asked for again
 * with its `cursor` until that is null. `progress` counts parts; `what` names the next one.
 */
export type Stint = {
  readonly cursor: string | null;
  readonly progress: {
    readonly done: number;
    readonly of: number;
    readonly what: string;
  };
};
export declare const PageRequest: z.ZodMiniDiscriminatedUnion<
  [
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-up'>;
        fix: z.ZodMiniArray<
          z.ZodMiniEnum<{
            locale: 'locale';
            'time-zone': 'time-zone';
          }>
        >;
        language: z.ZodMiniOptional<
          z.ZodMiniEnum<{
            en: 'en';
            vi: 'vi';
          }>
        >;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'status'>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'import-units'>;
        units: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              id: z.ZodMiniString<string>;
              order: z.ZodMiniInt;
              code: z.ZodMiniString<string>;
              kind: z.ZodMiniString<string>;
              name: z.ZodMiniString<string>;
              shortName: z.ZodMiniString<string>;
              aliases: z.ZodMiniArray<z.ZodMiniString<string>>;
              needsPrefix: z.ZodMiniBoolean<boolean>;
              validFrom: z.ZodMiniNullable<z.ZodMiniString<string>>;
              validTo: z.ZodMiniNullable<z.ZodMiniString<string>>;
              predecessors: z.ZodMiniArray<z.ZodMiniString<string>>;
              successor: z.ZodMiniString<string>;
              legalBasis: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'import-holidays'>;
        holidays: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              date: z.ZodMiniString<string>;
              label: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-dispatch'>;
        dispatch: z.ZodMiniObject<
          {
            title: z.ZodMiniString<string>;
            number: z.ZodMiniNullable<z.ZodMiniString<string>>;
            notation: z.ZodMiniNullable<z.ZodMiniString<string>>;
            issuedOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            place: z.ZodMiniString<string>;
            issuer: z.ZodMiniString<string>;
            period: z.ZodMiniNullable<
              z.ZodMiniObject<
                {
                  from: z.ZodMiniString<string>;
                  to: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
            legalBases: z.ZodMiniArray<z.ZodMiniString<string>>;
            themes: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  number: z.ZodMiniInt;
                  text: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
            addressees: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  text: z.ZodMiniString<string>;
                  group: z.ZodMiniNullable<z.ZodMiniInt>;
                },
                z.core.$strip
              >
            >;
            recipients: z.ZodMiniArray<z.ZodMiniString<string>>;
            reportTo: z.ZodMiniString<string>;
            deadline: z.ZodMiniNullable<z.ZodMiniString<string>>;
            signer: z.ZodMiniObject<
              {
                authority: z.ZodMiniString<string>;
                position: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'create-campaign'>;
        dispatch: z.ZodMiniObject<
          {
            title: z.ZodMiniString<string>;
            number: z.ZodMiniNullable<z.ZodMiniString<string>>;
            notation: z.ZodMiniNullable<z.ZodMiniString<string>>;
            issuedOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
            place: z.ZodMiniString<string>;
            issuer: z.ZodMiniString<string>;
            period: z.ZodMiniNullable<
              z.ZodMiniObject<
                {
                  from: z.ZodMiniString<string>;
                  to: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
            legalBases: z.ZodMiniArray<z.ZodMiniString<string>>;
            themes: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  number: z.ZodMiniInt;
                  text: z.ZodMiniString<string>;
                },
                z.core.$strip
              >
            >;
            addressees: z.ZodMiniArray<
              z.ZodMiniObject<
                {
                  text: z.ZodMiniString<string>;
                  group: z.ZodMiniNullable<z.ZodMiniInt>;
                },
                z.core.$strip
              >
            >;
            recipients: z.ZodMiniArray<z.ZodMiniString<string>>;
            reportTo: z.ZodMiniString<string>;
            deadline: z.ZodMiniNullable<z.ZodMiniString<string>>;
            signer: z.ZodMiniObject<
              {
                authority: z.ZodMiniString<string>;
                position: z.ZodMiniString<string>;
                name: z.ZodMiniString<string>;
              },
              z.core.$strip
            >;
          },
          z.core.$strip
        >;
        themes: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              number: z.ZodMiniInt;
              label: z.ZodMiniString<string>;
              strong: z.ZodMiniArray<z.ZodMiniString<string>>;
              medium: z.ZodMiniArray<z.ZodMiniString<string>>;
              weak: z.ZodMiniArray<z.ZodMiniString<string>>;
              negative: z.ZodMiniArray<z.ZodMiniString<string>>;
            },
            z.core.$strip
          >
        >;
        gate: z.ZodMiniNullable<
          z.ZodMiniObject<
            {
              positive: z.ZodMiniArray<z.ZodMiniString<string>>;
              negative: z.ZodMiniArray<z.ZodMiniString<string>>;
            },
            z.core.$strip
          >
        >;
        activate: z.ZodMiniBoolean<boolean>;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-deadline'>;
        campaign: z.ZodMiniString<string>;
        deadline: z.ZodMiniNullable<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-campaign'>;
        campaign: z.ZodMiniString<string>;
        changes: z.ZodMiniObject<
          {
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            number: z.ZodMiniOptional<z.ZodMiniString<string>>;
            issuedOn: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            from: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            to: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            deadline: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            lockOn: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
            signer: z.ZodMiniOptional<z.ZodMiniString<string>>;
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-stage'>;
        campaign: z.ZodMiniString<string>;
        stage: z.ZodMiniEnum<{
          ban_hanh: 'ban_hanh';
          du_thao: 'du_thao';
          kiem_tra: 'kiem_tra';
          luu: 'luu';
          thu_bao_cao: 'thu_bao_cao';
          tong_hop: 'tong_hop';
          trinh_ky: 'trinh_ky';
          tuyen_truyen: 'tuyen_truyen';
        }>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'activate-campaign'>;
        campaign: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-members'>;
        campaign: z.ZodMiniString<string>;
        units: z.ZodMiniArray<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'extend-deadline'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
        to: z.ZodMiniNullable<z.ZodMiniString<string>>;
        reason: z.ZodMiniString<string>;
        grantedBy: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'move-duty'>;
        campaign: z.ZodMiniString<string>;
        on: z.ZodMiniString<string>;
        units: z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-reports'>;
        campaign: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-versions'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'submit-reports'>;
        campaign: z.ZodMiniString<string>;
        drafts: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              uuid: z.ZodMiniString<string>;
              unit: z.ZodMiniString<string>;
              seen: z.ZodMiniNullable<z.ZodMiniInt>;
              source: z.ZodMiniEnum<{
                file: 'file';
                form: 'form';
                hand: 'hand';
                prose: 'prose';
              }>;
              document: z.ZodMiniObject<
                {
                  number: z.ZodMiniString<string>;
                  date: z.ZodMiniNullable<z.ZodMiniString<string>>;
                },
                z.core.$strip
              >;
              receivedOn: z.ZodMiniString<string>;
              channel: z.ZodMiniEnum<{
                email: 'email';
                giay: 'giay';
                qlvb: 'qlvb';
                zalo: 'zalo';
              }>;
              link: z.ZodMiniString<string>;
              content: z.ZodMiniObject<
                {
                  nil: z.ZodMiniBoolean<boolean>;
                  figures: z.ZodMiniObject<
                    {
                      ap_phich: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      bang_ron: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      bt_diem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      dt_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      dt_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      fb_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      fb_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      guong: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      hn_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      hn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      kp_ns: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      kp_xhh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      led_luot: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      mo_hinh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      mxh_tt: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      pa_no: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      phuon: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sh_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sh_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sms: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      so_tay: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sp_so: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tgpl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      to_roi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_cum_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_luot_phat: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_phut: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_tin_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vb_ban_hanh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vd_ho: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vn_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      web_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      web_xem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      xe_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_nhom: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_nhom_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                    },
                    z.core.$strip
                  >;
                  approximate: z.ZodMiniArray<
                    z.ZodMiniEnum<{
                      ap_phich: 'ap_phich';
                      bang_ron: 'bang_ron';
                      bt_diem: 'bt_diem';
                      dt_cuoc: 'dt_cuoc';
                      dt_nguoi: 'dt_nguoi';
                      fb_bai: 'fb_bai';
                      fb_tc: 'fb_tc';
                      guong: 'guong';
                      hn_cuoc: 'hn_cuoc';
                      hn_nguoi: 'hn_nguoi';
                      kp_ns: 'kp_ns';
                      kp_xhh: 'kp_xhh';
                      led_luot: 'led_luot';
                      mo_hinh: 'mo_hinh';
                      mxh_tt: 'mxh_tt';
                      pa_no: 'pa_no';
                      phuon: 'phuon';
                      sh_buoi: 'sh_buoi';
                      sh_nguoi: 'sh_nguoi';
                      sms: 'sms';
                      so_tay: 'so_tay';
                      sp_so: 'sp_so';
                      tgpl_nguoi: 'tgpl_nguoi';
                      to_roi: 'to_roi';
                      tt_cum_loa: 'tt_cum_loa';
                      tt_luot_phat: 'tt_luot_phat';
                      tt_phut: 'tt_phut';
                      tt_tin_bai: 'tt_tin_bai';
                      vb_ban_hanh: 'vb_ban_hanh';
                      vd_ho: 'vd_ho';
                      vl_nguoi: 'vl_nguoi';
                      vn_buoi: 'vn_buoi';
                      vn_nguoi: 'vn_nguoi';
                      web_tin: 'web_tin';
                      web_xem: 'web_xem';
                      xe_loa: 'xe_loa';
                      zalo_bai: 'zalo_bai';
                      zalo_nhom: 'zalo_nhom';
                      zalo_nhom_tin: 'zalo_nhom_tin';
                      zalo_tc: 'zalo_tc';
                    }>
                  >;
                  themes: z.ZodMiniArray<
                    z.ZodMiniObject<
                      {
                        number: z.ZodMiniInt;
                        state: z.ZodMiniEnum<{
                          claimed: 'claimed';
                          evidenced: 'evidenced';
                        }>;
                        link: z.ZodMiniString<string>;
                        note: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >
                  >;
                  difficulties: z.ZodMiniArray<z.ZodMiniString<string>>;
                  proposals: z.ZodMiniArray<z.ZodMiniString<string>>;
                  note: z.ZodMiniString<string>;
                },
                z.core.$strip
              >;
              confirmed: z.ZodMiniArray<z.ZodMiniString<string>>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-report-status'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
        seen: z.ZodMiniNullable<z.ZodMiniInt>;
        status: z.ZodMiniEnum<{
          chua_nop: 'chua_nop';
          da_bs: 'da_bs';
          da_nhan: 'da_nhan';
          dat: 'dat';
          khong_ps: 'khong_ps';
          mien: 'mien';
          yeu_cau_bs: 'yeu_cau_bs';
        }>;
        reasons: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              field: z.ZodMiniString<string>;
              reason: z.ZodMiniString<string>;
              note: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'stage-reports'>;
        batch: z.ZodMiniString<string>;
        drafts: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              uuid: z.ZodMiniString<string>;
              unit: z.ZodMiniString<string>;
              seen: z.ZodMiniNullable<z.ZodMiniInt>;
              source: z.ZodMiniEnum<{
                file: 'file';
                form: 'form';
                hand: 'hand';
                prose: 'prose';
              }>;
              document: z.ZodMiniObject<
                {
                  number: z.ZodMiniString<string>;
                  date: z.ZodMiniNullable<z.ZodMiniString<string>>;
                },
                z.core.$strip
              >;
              receivedOn: z.ZodMiniString<string>;
              channel: z.ZodMiniEnum<{
                email: 'email';
                giay: 'giay';
                qlvb: 'qlvb';
                zalo: 'zalo';
              }>;
              link: z.ZodMiniString<string>;
              content: z.ZodMiniObject<
                {
                  nil: z.ZodMiniBoolean<boolean>;
                  figures: z.ZodMiniObject<
                    {
                      ap_phich: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      bang_ron: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      bt_diem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      dt_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      dt_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      fb_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      fb_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      guong: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      hn_cuoc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      hn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      kp_ns: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      kp_xhh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      led_luot: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      mo_hinh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      mxh_tt: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      pa_no: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      phuon: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sh_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sh_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sms: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      so_tay: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      sp_so: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tgpl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      to_roi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_cum_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_luot_phat: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_phut: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      tt_tin_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vb_ban_hanh: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vd_ho: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vl_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vn_buoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      vn_nguoi: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      web_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      web_xem: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      xe_loa: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_bai: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_nhom: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_nhom_tin: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                      zalo_tc: z.ZodMiniOptional<z.ZodMiniNumber<unknown>>;
                    },
                    z.core.$strip
                  >;
                  approximate: z.ZodMiniArray<
                    z.ZodMiniEnum<{
                      ap_phich: 'ap_phich';
                      bang_ron: 'bang_ron';
                      bt_diem: 'bt_diem';
                      dt_cuoc: 'dt_cuoc';
                      dt_nguoi: 'dt_nguoi';
                      fb_bai: 'fb_bai';
                      fb_tc: 'fb_tc';
                      guong: 'guong';
                      hn_cuoc: 'hn_cuoc';
                      hn_nguoi: 'hn_nguoi';
                      kp_ns: 'kp_ns';
                      kp_xhh: 'kp_xhh';
                      led_luot: 'led_luot';
                      mo_hinh: 'mo_hinh';
                      mxh_tt: 'mxh_tt';
                      pa_no: 'pa_no';
                      phuon: 'phuon';
                      sh_buoi: 'sh_buoi';
                      sh_nguoi: 'sh_nguoi';
                      sms: 'sms';
                      so_tay: 'so_tay';
                      sp_so: 'sp_so';
                      tgpl_nguoi: 'tgpl_nguoi';
                      to_roi: 'to_roi';
                      tt_cum_loa: 'tt_cum_loa';
                      tt_luot_phat: 'tt_luot_phat';
                      tt_phut: 'tt_phut';
                      tt_tin_bai: 'tt_tin_bai';
                      vb_ban_hanh: 'vb_ban_hanh';
                      vd_ho: 'vd_ho';
                      vl_nguoi: 'vl_nguoi';
                      vn_buoi: 'vn_buoi';
                      vn_nguoi: 'vn_nguoi';
                      web_tin: 'web_tin';
                      web_xem: 'web_xem';
                      xe_loa: 'xe_loa';
                      zalo_bai: 'zalo_bai';
                      zalo_nhom: 'zalo_nhom';
                      zalo_nhom_tin: 'zalo_nhom_tin';
                      zalo_tc: 'zalo_tc';
                    }>
                  >;
                  themes: z.ZodMiniArray<
                    z.ZodMiniObject<
                      {
                        number: z.ZodMiniInt;
                        state: z.ZodMiniEnum<{
                          claimed: 'claimed';
                          evidenced: 'evidenced';
                        }>;
                        link: z.ZodMiniString<string>;
                        note: z.ZodMiniString<string>;
                      },
                      z.core.$strip
                    >
                  >;
                  difficulties: z.ZodMiniArray<z.ZodMiniString<string>>;
                  proposals: z.ZodMiniArray<z.ZodMiniString<string>>;
                  note: z.ZodMiniString<string>;
                },
                z.core.$strip
              >;
              confirmed: z.ZodMiniArray<z.ZodMiniString<string>>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'commit-reports'>;
        campaign: z.ZodMiniString<string>;
        batch: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'drop-batch'>;
        batch: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'record-material'>;
        id: z.ZodMiniString<string>;
        campaign: z.ZodMiniString<string>;
        name: z.ZodMiniString<string>;
        source: z.ZodMiniString<string>;
        receivedOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
        link: z.ZodMiniString<string>;
        handedOn: z.ZodMiniNullable<z.ZodMiniString<string>>;
        handedTo: z.ZodMiniString<string>;
        note: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'record-activity'>;
        id: z.ZodMiniString<string>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
        kind: z.ZodMiniEnum<{
          banner: 'banner';
          broadcast: 'broadcast';
          leaflet: 'leaflet';
          meeting: 'meeting';
          mobile: 'mobile';
          other: 'other';
        }>;
        date: z.ZodMiniNullable<z.ZodMiniString<string>>;
        quantity: z.ZodMiniNullable<z.ZodMiniInt>;
        place: z.ZodMiniString<string>;
        theme: z.ZodMiniNullable<z.ZodMiniInt>;
        attendance: z.ZodMiniNullable<z.ZodMiniInt>;
        script: z.ZodMiniString<string>;
        link: z.ZodMiniString<string>;
        note: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-selection'>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-evidence'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
        theme: z.ZodMiniInt;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'open-page'>;
        page: z.ZodMiniString<string>;
        part: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-coverage'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
        themes: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              number: z.ZodMiniInt;
              state: z.ZodMiniNullable<
                z.ZodMiniEnum<{
                  claimed: 'claimed';
                  evidenced: 'evidenced';
                  verified: 'verified';
                }>
              >;
              link: z.ZodMiniString<string>;
              note: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'read-coverage'>;
        campaign: z.ZodMiniString<string>;
        unit: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'set-web-app'>;
        address: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'list-connections'>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'issue-connection'>;
        person: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'revoke-connection'>;
        id: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'find-hand-edits'>;
        cursor: z.ZodMiniNullable<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'list-history'>;
        from: z.ZodMiniNullable<z.ZodMiniString<string>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'take-back'>;
        line: z.ZodMiniString<string>;
        plan: z.ZodMiniNullable<z.ZodMiniString<string>>;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'check-book'>;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'repair-book'>;
        findings: z.ZodMiniArray<
          z.ZodMiniObject<
            {
              id: z.ZodMiniString<string>;
              choice: z.ZodMiniString<string>;
            },
            z.core.$strip
          >
        >;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'undo-repair'>;
        lines: z.ZodMiniArray<z.ZodMiniString<string>>;
        cursor: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
      },
      z.core.$strip
    >,
    z.ZodMiniObject<
      {
        op: z.ZodMiniLiteral<'show-cell'>;
        gid: z.ZodMiniInt;
        cell: z.ZodMiniString<string>;
      },
      z.core.$strip
    >,
  ],
  'op'
>;
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
export type LastCheck = {
  readonly at: string;
  readonly count: number;
};
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
  readonly you: {
    readonly email: string;
    readonly role: 'owner' | 'officer';
  };
  readonly sheet: SheetName;
  readonly faults: readonly SpreadsheetFault[];
  /** The owner's edit and change triggers stand; only the owner can make them. */
  readonly triggers: boolean;
  /** Of *Kiểm tra sổ*, when it was last run through. */
  readonly check: LastCheck | null;
  readonly webApp: string | null;
  readonly campaigns: readonly CampaignStatus[];
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
  }[];
  readonly themes: readonly {
    readonly number: number;
    readonly label: string;
  }[];
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
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
  }[];
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
  readonly unit: {
    readonly id: string;
    readonly name: string;
  };
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
  readonly marked: {
    readonly [theme: number]: keyof typeof evidenceStates;
  };
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
  readonly themes: readonly {
    readonly number: number;
    readonly label: string;
    readonly text: string;
  }[];
  readonly holidays: readonly string[];
  readonly units: readonly UnitReport[];
  /** Units of the register that are in force and are not in the campaign. */
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
  }[];
  /** The campaign before this one: what each unit reported then. */
  readonly last: {
    readonly title: string;
    readonly figures: {
      readonly [unit: string]: ReportContent['figures'];
    };
  } | null;
  readonly articles: {
    readonly all: number;
    /** Logged articles by main theme. */
    readonly themes: {
      readonly [theme: number]: {
        readonly originals: number;
        readonly reposts: number;
      };
    };
  };
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
  | {
      readonly uuid: string;
      readonly unit: string;
      readonly kind: 'refused';
      readonly problem: Problem;
    };
export type SubmitData = {
  readonly outcomes: readonly ReportOutcome[];
  readonly at: string;
};
export type DutyMove = {
  readonly unit: string;
  readonly name: string;
  readonly to: string;
  readonly toName: string;
  /** It has reported already: its figures and its row stay as they are. */
  readonly reported: boolean;
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
  readonly takenBack: {
    readonly by: string;
    readonly at: string;
  } | null;
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
  readonly counts: {
    readonly removes: number;
    readonly restores: number;
    readonly sets: number;
  };
  readonly conflicts: readonly TakeBackConflict[];
  readonly conflictCount: number;
  /** Values with personal data, which the log did not keep: nobody can bring them back from there. */
  readonly lost: readonly {
    readonly tab: string;
    readonly subject: string;
    readonly column: string;
  }[];
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
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
  }[];
};
export type { CheckFacts, CheckId };
export type CheckData = Stint & {
  readonly findings: readonly BookFinding[];
  readonly at: string;
};
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
/** What each request of the sheet's own pages is answered with, by its op. */
export type PageAnswers = {
  'set-up': SetUpData;
  status: StatusData;
  'import-units': {
    readonly added: number;
    readonly changed: number;
  };
  'import-holidays': {
    readonly added: number;
  };
  'read-dispatch': DispatchData;
  'create-campaign': CampaignData;
  'set-deadline': {
    readonly campaign: string;
    readonly deadline: string | null;
  };
  'set-campaign': {
    readonly campaign: string;
  };
  'set-stage': {
    readonly campaign: string;
    readonly stage: keyof typeof campaignStages;
  };
  'activate-campaign': {
    readonly campaign: string;
  };
  'set-members': {
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
  'extend-deadline': {
    readonly unit: string;
    readonly to: string | null;
  };
  'move-duty': MoveDutyData;
  'read-reports': ReportsData;
  'read-versions': {
    readonly versions: readonly ReportVersion[];
  };
  'submit-reports': SubmitData;
  'set-report-status': {
    readonly unit: string;
    readonly status: keyof typeof reportStatuses;
    readonly round: number;
  };
  'stage-reports': {
    readonly staged: number;
  };
  'commit-reports': SubmitData;
  'drop-batch': {
    readonly dropped: number;
  };
  'record-material': {
    readonly id: string;
  };
  'record-activity': {
    readonly id: string;
    readonly lacks: readonly ActivityEvidence[];
  };
  'read-selection': SelectionData;
  'read-evidence': {
    readonly rows: readonly EvidenceRow[];
  };
  'open-page': {
    readonly page: string;
  };
  'set-coverage': CoverageData;
  'read-coverage': CoverageData;
  'set-web-app': {
    readonly address: string;
  };
  'list-connections': {
    readonly connections: readonly Connection[];
    readonly webApp: string | null;
  };
  /** `code` is shown once: only its hash is kept. */
  'issue-connection': {
    readonly code: string;
    readonly connection: Connection;
  };
  'revoke-connection': {
    readonly connection: Connection;
  };
  'find-hand-edits': Stint & {
    readonly found: number;
  };
  /** `next` is where the next page begins; null at the oldest line. */
  'list-history': {
    readonly lines: readonly HistoryLine[];
    readonly next: string | null;
  };
  'take-back': TakeBackData;
  'check-book': CheckData;
  'repair-book': RepairData;
  'undo-repair': UndoRepairData;
  'show-cell': {
    readonly shown: boolean;
  };
};
export type PageData<Op extends PageOp> = PageAnswers[Op];
