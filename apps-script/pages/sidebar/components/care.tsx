import { formatMoment } from '../../../../shared/locale/format';
import type { StatusData } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { StintLine } from '../../controls/stint-line';
import type { StatusModel } from '../../status-model';
import { language } from '../../words';
import { words } from '../words';
import { FaultList } from './set-up-part';

/** What stops the tracker from being right: its age, the spreadsheet's settings, triggers that do not stand. */
export function Care({ status, known }: { readonly status: StatusModel; readonly known: StatusData }) {
  const say = words.value.overview;
  const age = status.age.value;
  const busy = status.settingUp.running.value;
  const purpose = status.purpose.value;
  return (
    <div class="care">
      {age === 'older' ? (
        <Notice tone="warn" title={say.upgradeTitle}>
          <p>{say.upgradeBody}</p>
          <Button off={busy} onPress={() => void status.setUp('set-up')}>
            {say.upgrade}
          </Button>
        </Notice>
      ) : null}
      {age === 'newer' ? (
        <Notice tone="bad" title={say.newerTitle}>
          <p>{say.newerBody}</p>
        </Notice>
      ) : null}
      {known.faults.length > 0 ? (
        <Notice tone="warn">
          <FaultList status={status} faults={known.faults} />
          <Button
            off={busy || status.declined.value.length >= known.faults.length}
            onPress={() => void status.setUp('fix')}
          >
            {say.fix}
          </Button>
        </Notice>
      ) : null}
      {known.triggers ? null : (
        <Notice tone="plain" title={say.triggersTitle}>
          <p>{known.you.role === 'owner' ? say.triggersOwner : say.triggersOfficer}</p>
          {known.you.role === 'owner' ? (
            <Button off={busy} onPress={() => void status.setUp('triggers')}>
              {say.triggersOn}
            </Button>
          ) : null}
        </Notice>
      )}
      {known.check === null || known.check.count === 0 ? null : (
        <p class="caution">
          {say.checkFound(formatMoment(known.check.at, language.value), known.check.count)}
        </p>
      )}
      <StintLine
        work={status.settingUp}
        done={(data) => (purpose === 'fix' ? say.fixed : say.setUpDone(data.added.length))}
      />
    </div>
  );
}
