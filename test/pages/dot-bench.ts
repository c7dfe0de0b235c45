import { createCampaignPageModel } from '../../apps-script/pages/dot/models/campaign-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { busy, createCampaignSheet } from './campaign-sheet';
import { type Call, installGoogle } from './door';

/** The page of a campaign before a sheet, its ids counted. */
export async function startCampaignPage(call: Call = createCampaignSheet(), part = '') {
  const sent = installGoogle(call);
  let ids = 0;
  const newUuid = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const model = createCampaignPageModel(googleDoor(), { today: () => '2025-04-12', newUuid });
  await model.start(part);
  return {
    model,
    sent,
    ops: () => sent.map(({ op }) => op),
    all: (op: string) => sent.filter((request) => request.op === op),
  };
}

/** A sheet that is busy for one operation until it is healed; `lost` does it and gives no answer. */
export function sickSheet(
  op: string,
  sheet: (json: string) => string = createCampaignSheet(),
  how: 'busy' | 'lost' = 'busy',
) {
  let ill = true;
  return {
    call: (json: string): string => {
      const isIll = ill && (JSON.parse(json) as { op: string }).op === op;
      if (!isIll) return sheet(json);
      if (how === 'busy') return JSON.stringify(busy);
      sheet(json);
      throw new Error('offline');
    },
    heal() {
      ill = false;
    },
  };
}
