/** Why an address gave no page that could be read. `status` is what the server answered. */
export type FetchProblem =
  | { readonly kind: 'dead'; readonly status: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'not-a-page' }
  | { readonly kind: 'too-large' };
