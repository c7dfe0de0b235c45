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
  const text = { ...common, personal: dispatch.personal };
  return (
    <>
      <section class="fields">
        <h3>{say.document}</h3>
        <FormText {...text} field="title" label={say.name} lines={3} fault={fault('title')} />
        <div class="pair">
          <FormText {...text} field="number" label={say.number} help={say.unissued} />
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
        <FormText {...text} field="name" label={say.signer} />
        <div class="pair">
          <FormText {...text} field="authority" label={say.authority} />
          <FormText {...text} field="position" label={say.position} />
        </div>
      </section>
      <section class="fields">
        <details>
          <summary>{say.others}</summary>
          <div class="fields">
            <FormText {...text} field="issuer" label={say.issuer} />
            <div class="pair">
              <FormText {...text} field="place" label={say.place} />
              <FormText {...text} field="reportTo" label={say.reportTo} />
            </div>
            <FormText {...text} field="legalBases" label={say.legalBases} lines={6} />
            <FormText {...text} field="recipients" label={say.recipients} lines={3} />
          </div>
        </details>
      </section>
    </>
  );
}
