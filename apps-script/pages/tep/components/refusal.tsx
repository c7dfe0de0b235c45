import { Notice } from '../../controls/notice';
import { fileProblemText } from '../../files/file-problem-text';
import { language } from '../../words';
import type { FilesPageModel } from '../models/files-page';
import { words } from '../words';

/** Why a file was not read, and what to do; that only one of several was read. */
export function Refusal({ model }: { readonly model: FilesPageModel }) {
  const say = words.value.start;
  const refused = model.problem.value;
  const others = model.others.value;
  const isPdf = refused && 'seems' in refused.problem && refused.problem.seems === 'pdf';
  return (
    <div role="status" class="refusal">
      {model.opening.value ? <p class="soft">{say.opening}</p> : null}
      {refused ? (
        <Notice tone="warn" title={refused.name}>
          <p>{fileProblemText(refused.problem, language.value)}</p>
          {isPdf ? <p>{say.scan}</p> : null}
        </Notice>
      ) : null}
      {others > 0 ? <p class="caution">{say.onlyFirst(others)}</p> : null}
    </div>
  );
}
