/** What a file seems to be, by its first bytes and its parts rather than by its name. */
export type SeemingKind =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'old-word'
  | 'old-excel'
  | 'old-office'
  | 'open-document'
  | 'pdf'
  | 'image'
  | 'film'
  | 'rtf'
  | 'web-page'
  | 'xml'
  | 'archive'
  | 'text'
  | 'empty'
  | 'unknown';

/** Why a file could not be read; `shared/locale/vi/files.ts` says what to do about it. */
export type FileProblem =
  | { readonly kind: 'not-a-file-we-read'; readonly seems: SeemingKind }
  /** Megabytes of the file or of what is packed in it; parts; rows or columns of a table; letters of a text. */
  | {
      readonly kind: 'too-large';
      readonly limit: number;
      readonly unit: 'megabytes' | 'parts' | 'rows' | 'columns' | 'letters';
    }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'password' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'no-table' };

/** A campaign has some thirty units and forty figures: a table beyond this is another one. */
export const mostRows = 5_000;
export const mostColumns = 200;
