/** What Google refuses, in its words: the script catches it as an `Exception`. Anything else thrown is our fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
