/**
 * One thing that Google does, as a script and what comes of it. `sheet` is a new empty tab and `ss` its
 * spreadsheet (locale vi_VN, zone Asia/Ho_Chi_Minh, unless the case sets another).
 *
 * `confirmed` says how sure we are: `documented` by Google, `reported` by others' code or threads with a real
 * account, `believed` until somebody runs the case there.
 */
export type Case = {
  readonly name: string;
  /** The body of a function; what it returns crosses as JSON. */
  readonly script: string;
  readonly confirmed: 'documented' | 'reported' | 'believed';
} & ({ readonly gives: unknown } | { readonly refuses: string });
