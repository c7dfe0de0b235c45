import { reportStatuses } from '../../../../shared/report/status';
import { Button } from '../../controls/button';
import { language } from '../../words';
import type { Check } from '../models/check';
import { words } from '../words';

/** The officer's word. While reasons are being chosen it is the request that is to be written. */
export function Verdict({ check }: { readonly check: Check }) {
  const say = words.value.check;
  const status = check.unit.value?.status;
  const busy = check.setting.running.value;
  const set = (to: 'dat' | 'khong_ps' | 'mien', kind: 'main' | 'plain') => (
    <Button kind={kind} off={busy || status === to} onPress={() => void check.set(to)}>
      {reportStatuses[to][language.value]}
    </Button>
  );
  if (check.isAsking.value) {
    return (
      <div class="actions">
        <Button kind="main" off={busy} onPress={() => void check.request()}>
          {say.request}
        </Button>
        <Button off={busy} onPress={check.close}>
          {say.cancel}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div class="actions">
        {(check.unit.value?.version ?? 0) > 0 ? set('dat', 'main') : null}
        <Button off={busy} onPress={() => check.ask(check.unmet.value)}>
          {reportStatuses.yeu_cau_bs[language.value]}
        </Button>
      </div>
      <details>
        <summary>{say.further}</summary>
        <div class="actions">
          {set('khong_ps', 'plain')}
          {set('mien', 'plain')}
        </div>
      </details>
    </>
  );
}
