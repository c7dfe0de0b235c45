import type { Answer, PageData, PageOp } from '../../shared/protocol';
import { done, refused } from '../../shared/result';
import type { Door, DoorProblem } from './door';

/** As much of `google.script.run` as the pages use: `call` is the only function they know. */
type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(json: string): void;
};
declare const google: { readonly script: { readonly run: Runner } };

/**
 * With several Google accounts in one browser the page belongs to one and its calls to another. Google says so in
 * the words of a missing permission, in the language of the account. Seen in public reports, 2019 to 2026.
 */
const accountWords =
  /PERMISSION_DENIED|authoriz|authoris|do not have permission|not have access|ủy quyền|uỷ quyền|không có quyền/i;
const tooLongWords = /maximum execution time|timed out|quá thời gian|thời gian thực thi/i;

/** What a failure of `google.script.run` means to the person who waits. */
export function readFailure(error: unknown): DoorProblem {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (accountWords.test(words.normalize('NFC'))) return { kind: 'account' };
  return { kind: tooLongWords.test(words) ? 'too-long' : 'unanswered' };
}

/** The answer of `call`, which is of this very version of the add-on; anything else is unreadable. */
function readAnswer(answer: unknown): Answer | undefined {
  if (typeof answer !== 'string') return undefined;
  try {
    const parsed = JSON.parse(answer) as Answer | null;
    return parsed?.v === 1 && typeof parsed.ok === 'boolean' ? parsed : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** A door through the `google.script.run` of this page. */
export const googleDoor = (): Door => (request) =>
  new Promise((resolve) => {
    type Data = PageData<PageOp & (typeof request)['op']>;
    const succeed = (raw: unknown) => {
      const answer = readAnswer(raw);
      if (answer === undefined) resolve(refused({ kind: 'unreadable' }));
      else if (answer.ok) resolve(done(answer.data as Data));
      else resolve(refused(answer.problem));
    };
    const fail = (error: unknown) => {
      console.error(error);
      resolve(refused(readFailure(error)));
    };
    google.script.run.withSuccessHandler(succeed).withFailureHandler(fail).call(JSON.stringify(request));
  });
