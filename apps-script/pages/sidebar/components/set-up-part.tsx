import type { SpreadsheetFault } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { StintLine } from '../../controls/stint-line';
import type { StatusModel } from '../../status-model';
import { words } from '../words';

type SetUpProps = { readonly status: StatusModel; readonly faults: readonly SpreadsheetFault[] };

/** What a spreadsheet that is no tracker yet is offered. */
export function SetUpPart({ status, faults }: SetUpProps) {
  const say = words.value.overview;
  return (
    <section>
      <h2>{say.setUpTitle}</h2>
      <p>{say.setUpBody}</p>
      <FaultList status={status} faults={faults} />
      <Button kind="main" off={status.settingUp.running.value} onPress={() => void status.setUp('set-up')}>
        {say.setUp}
      </Button>
      <StintLine work={status.settingUp} done={(data) => say.setUpDone(data.added.length)} />
    </section>
  );
}

/** The spreadsheet's own settings that would shift dates, each to be agreed to. */
export function FaultList({ status, faults }: SetUpProps) {
  const say = words.value.overview;
  if (faults.length === 0) return null;
  return (
    <fieldset>
      <legend>{say.faultsTitle}</legend>
      <p class="help">{say.faultsBody}</p>
      {faults.map((fault) => (
        <label class="check" key={fault.setting}>
          <input
            type="checkbox"
            checked={!status.declined.value.includes(fault.setting)}
            onChange={(event) => status.agree(fault.setting, event.currentTarget.checked)}
          />
          <span>
            {fault.setting === 'time-zone'
              ? say.timeZone(fault.found, fault.wanted)
              : say.locale(fault.found, fault.wanted)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
