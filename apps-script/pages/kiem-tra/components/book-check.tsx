import { formatMoment } from '../../../../shared/locale/format';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { language } from '../../words';
import type { BookCheckModel } from '../model';
import { kinds, say } from '../sentences';
import { FindingItem } from './finding-item';
import { WorkLine } from './work-line';

/** The whole page: check, what was found, repair, undo. */
export function BookCheck({ model }: { readonly model: BookCheckModel }) {
  const words = say.value;
  const at = model.checkedAt.value;
  const { checking } = model;
  const stopped = at !== null && !model.isComplete.value && !checking.running.value;
  return (
    <main class="panel">
      <h1>{words.title}</h1>
      {at === null ? <p class="soft">{words.lead}</p> : null}
      <div class="actions">
        <Button
          kind={at === null ? 'main' : 'plain'}
          off={model.busy.value}
          onPress={() => void model.check()}
        >
          {at === null ? words.run : stopped ? words.goOn : words.again}
        </Button>
      </div>
      <WorkLine work={checking} kind="read" />
      <Repaired model={model} />
      {at === null ? null : <Findings model={model} moment={formatMoment(at, language.value)} />}
    </main>
  );
}

function Repaired({ model }: { readonly model: BookCheckModel }) {
  const words = say.value;
  const count = model.repairedCount.value;
  const earlier = model.earlier.value;
  return (
    <>
      {count === null && earlier === null ? null : (
        <Notice tone={count !== null && count > 0 ? 'good' : 'plain'}>
          <p>
            {earlier
              ? words.earlier(formatMoment(earlier.at, language.value), earlier.by)
              : count !== null && count > 0
                ? words.repaired(count)
                : words.repairedNone}
          </p>
          {model.lines.value.length > 0 ? (
            <Button off={model.busy.value} onPress={() => void model.undo()}>
              {words.undo}
            </Button>
          ) : null}
        </Notice>
      )}
      <WorkLine work={model.undoing} kind="save" done={(data) => words.undone(data.left)} />
      <WorkLine work={model.repairing} kind="save" />
    </>
  );
}

function Findings({ model, moment }: { readonly model: BookCheckModel; readonly moment: string }) {
  const words = say.value;
  const all = model.findings.value;
  const shown = model.showing.state.value;
  if (all.length === 0) {
    if (!model.isComplete.value) return null;
    return (
      <Notice tone="good" title={words.none}>
        <p>{words.noneBody(kinds, moment)}</p>
      </Notice>
    );
  }
  const chosen = model.chosen.value.length;
  const isAll = model.repairable.value > 0 && chosen >= model.repairable.value;
  return (
    <>
      <p class="soft">{words.found(all.length, moment)}</p>
      <p role="status" class="caution">
        {shown.kind === 'done' && !shown.value.shown ? words.notShown : null}
      </p>
      {model.groups.value.map(({ severity, findings }) => (
        <section key={severity} class={`findings of-${severity}`}>
          <h2>{words.groups[severity]}</h2>
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.id} model={model} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {model.repairable.value > 0 || chosen > 0 ? (
        <div class="dock">
          <p class="soft" aria-live="polite">
            {words.chosen(chosen)}
          </p>
          <div class="actions">
            <Button kind="main" off={chosen === 0 || model.busy.value} onPress={() => void model.repair()}>
              {words.repair}
            </Button>
            <Button kind="quiet" off={model.busy.value} onPress={() => model.chooseAll(!isAll)}>
              {isAll ? words.noneChosen : words.all}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
