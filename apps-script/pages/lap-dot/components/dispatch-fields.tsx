import { FormDate, FormText, faultText } from '../../controls/form-fields';
import type { Correction } from '../models/corrections';
import type { DispatchModel } from '../models/dispatch';
import { words } from '../words';

type FieldsProps = { readonly dispatch: DispatchModel; readonly today: string };

/** What the dispatch says, each in a field of its own. */
export function DispatchFields({ dispatch, today }: FieldsProps) {
  const { form, faults, correct } = dispatch;
  const say = words.value;
  const fault = (field: Correction) => faultText(faults.value[field], form.texts.value.from);
  const common = { form, onType: correct, today };
  return (
    <>
      <section class="fields">
        <h3>{say.document}</h3>
        <FormText {...common} field="title" label={say.name} lines={3} fault={fault('title')} />
        <div class="pair">
          <FormText {...common} field="number" label={say.number} help={say.unissued} />
          <FormDate {...common} field="issuedOn" label={say.issuedOn} />
        </div>
      </section>
      <section class="fields">
        <h3>{say.days}</h3>
        <div class="pair">
          <FormDate {...common} field="from" label={say.from} fault={fault('from')} />
          <FormDate {...common} field="to" label={say.to} fault={fault('to')} />
        </div>
        <FormDate {...common} field="deadline" label={say.deadline} />
      </section>
      <section class="fields">
        <h3>{say.signing}</h3>
        <FormText {...common} field="name" label={say.signer} />
        <div class="pair">
          <FormText {...common} field="authority" label={say.authority} />
          <FormText {...common} field="position" label={say.position} />
        </div>
      </section>
      <section class="fields">
        <details>
          <summary>{say.others}</summary>
          <div class="fields">
            <FormText {...common} field="issuer" label={say.issuer} />
            <div class="pair">
              <FormText {...common} field="place" label={say.place} />
              <FormText {...common} field="reportTo" label={say.reportTo} />
            </div>
            <FormText {...common} field="legalBases" label={say.legalBases} lines={6} />
            <FormText {...common} field="recipients" label={say.recipients} lines={3} />
          </div>
        </details>
      </section>
    </>
  );
}
