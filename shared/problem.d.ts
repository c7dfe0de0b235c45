import * as z from 'zod/mini';
/** A problem of a later version is `not-understood` here: it is told and acted upon as such, never an error. */
export declare const Problem: z.ZodMiniUnion<
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
export type Problem = z.infer<typeof Problem>;
export type ProblemKind = Problem['kind'];
/** What only the sending side can notice: nothing of it was written by the sheet as far as anyone knows. */
export type TransportProblem =
  | {
      readonly kind: 'not-connected';
    }
  /** The sheet's add-on answers in a later protocol than this extension reads. */
  | {
      readonly kind: 'sheet-too-new';
      readonly speaks: number;
    }
  | {
      readonly kind: 'bad-code';
    }
  | {
      readonly kind: 'cut-off-code';
    }
  | {
      readonly kind: 'no-permission';
      readonly origin: string;
    }
  | {
      readonly kind: 'unreachable';
    }
  | {
      readonly kind: 'timed-out';
    }
  /** An HTML page instead of our envelope: quota, login or crash page. The rows may have been written. */
  | {
      readonly kind: 'not-our-answer';
      readonly status: number;
      readonly excerpt: string;
    }
  | {
      readonly kind: 'storage-full';
    };
