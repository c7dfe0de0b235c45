import { pageCommand } from './shape/page-command';

/** The campaign itself: dispatch, stages, deadlines, members, material. */
export const openCampaign = pageCommand('dot', (menu) => menu.campaign);
