import * as z from 'zod/mini';
import { withoutMarks } from './text/normalise';

/** A name as a sentence may carry it: it must not turn the rest of the sentence around. */
const person = z.string().check(z.overwrite(withoutMarks));

/**
 * Everything that can go wrong that a person can act on. `shared/locale` says for each kind what happened and
 * what to do next. Times are ISO 8601 with offset; `row` is a sheet row (1-based) as of `rowAt`, since rows move.
 */
const knownProblem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown-code') }),
  z.object({ kind: z.literal('spent-code'), at: z.string() }),
  z.object({ kind: z.literal('expired-code'), at: z.string() }),
  z.object({ kind: z.literal('revoked-code') }),
  z.object({ kind: z.literal('unknown-token') }),
  z.object({ kind: z.literal('revoked-token') }),
  z.object({ kind: z.literal('too-many-attempts'), retryAfterSeconds: z.number() }),
  z.object({ kind: z.literal('wrong-role'), role: z.string(), operation: z.string() }),
  z.object({ kind: z.literal('client-too-old'), minimum: z.string() }),
  /** The extension speaks a later protocol than the add-on, which goes up to `speaks`. */
  z.object({ kind: z.literal('sheet-too-old'), speaks: z.number() }),
  z.object({ kind: z.literal('bad-data'), field: z.string(), reason: z.string() }),
  z.object({
    kind: z.literal('duplicate'),
    uuid: z.string(),
    by: person,
    at: z.string(),
    row: z.number(),
    rowAt: z.string(),
  }),
  z.object({ kind: z.literal('undone'), at: z.string() }),
  /** Somebody wrote something else into these fields since they were seen; `now` as a person reads it. */
  z.object({
    kind: z.literal('conflict'),
    fields: z.array(z.object({ field: z.string(), now: person })),
  }),
  z.object({ kind: z.literal('not-found'), what: z.string() }),
  z.object({ kind: z.literal('not-yours'), by: person }),
  /** A row was copied by hand, id and all: which of them is meant nobody can know. `rows` as of now. */
  z.object({ kind: z.literal('doubled-row'), tab: z.string(), rows: z.array(z.number()) }),
  /** Somebody else took a report of this unit in meanwhile; `version` is the one that stands now. */
  z.object({ kind: z.literal('report-changed'), unit: person, version: z.number() }),
  /** Figures of the campaign are locked since a day, or it is archived (`on` blank). */
  z.object({ kind: z.literal('locked'), on: z.string() }),
  z.object({ kind: z.literal('busy') }),
  z.object({ kind: z.literal('too-large'), limit: z.number(), unit: z.enum(['bytes', 'items']) }),
  z.object({ kind: z.literal('not-set-up') }),
  z.object({ kind: z.literal('newer-sheet'), schema: z.number() }),
  z.object({ kind: z.literal('missing-column'), tab: z.string(), column: z.string() }),
  /** Our own fault, caught once per door; `code` is what the log shows beside the stack. */
  z.object({ kind: z.literal('failed'), code: z.string() }),
  /** What a later version of the other side calls `said`; nothing more is known of it. */
  z.object({ kind: z.literal('not-understood'), said: z.string() }),
]);
/** A problem of a later version is `not-understood` here: it is told and acted upon as such, never an error. */
export const Problem = z.union([
  knownProblem,
  z.pipe(
    z.object({ kind: z.string() }),
    z.transform(({ kind }) => ({ kind: 'not-understood' as const, said: kind.slice(0, 60) })),
  ),
]);
export type Problem = z.infer<typeof Problem>;
export type ProblemKind = Problem['kind'];

/** A field of a request that cannot be as it is, by its name in the protocol, and a word for why. */
export const badField = (field: string, reason: string): Problem => ({ kind: 'bad-data', field, reason });

/** What only the sending side can notice: nothing of it was written by the sheet as far as anyone knows. */
export type TransportProblem =
  | { readonly kind: 'not-connected' }
  /** The sheet's add-on answers in a later protocol than this extension reads. */
  | { readonly kind: 'sheet-too-new'; readonly speaks: number }
  | { readonly kind: 'bad-code' }
  | { readonly kind: 'cut-off-code' }
  | { readonly kind: 'no-permission'; readonly origin: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timed-out' }
  /** An HTML page instead of our envelope: quota, login or crash page. The rows may have been written. */
  | { readonly kind: 'not-our-answer'; readonly status: number; readonly excerpt: string }
  | { readonly kind: 'storage-full' };
