import type { Translation } from '../translation';
import type { campaignLacks as Vietnamese } from '../vi/campaign-lacks';

/** What a campaign still needs before it can go out. */
export const campaignLacks = {
  lack: {
    number: 'number',
    date: 'date',
    deadline: 'deadline',
    period: 'period',
    themes: 'themes',
    signer: 'signer',
    units: 'units',
  },
} satisfies Translation<typeof Vietnamese>;
