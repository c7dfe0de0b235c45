import { ReportsLine } from '../../controls/reports-line';
import { Tabs } from '../../controls/tabs';
import { textKinds } from '../models/addressees';
import type { OutgoingPageModel } from '../models/outgoing-page';
import { words } from '../words';
import { OutgoingPart } from './outgoing-part';

/** The whole page: kinds of texts as tabs, and what is written of the chosen kind. */
export function OutgoingPage({ model }: { readonly model: OutgoingPageModel }) {
  const say = words.value;
  const { reports } = model;
  const data = reports.data.value;
  return (
    <main class="outgoing">
      <h1 class="unseen">{say.heading}</h1>
      {data ? (
        <Tabs
          label={say.kindsLabel}
          tabs={textKinds.map((id) => ({ id, name: say.kinds[id] }))}
          chosen={model.kind.value}
          onChoose={model.show}
        >
          <OutgoingPart model={model} data={data} />
        </Tabs>
      ) : null}
      <div class="reading">
        <ReportsLine reports={reports} />
      </div>
    </main>
  );
}
