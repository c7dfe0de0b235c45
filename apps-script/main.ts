import { createAddon } from './addon';
import { createGoogle } from './google/create-google';
import type { ChangeEvent, EditEvent, GetEvent, PostEvent } from './google/google';

/** Google's doormat: what Google calls by name. Nothing happens when the script is loaded. */
const addon = () => createAddon(createGoogle());

export const onOpen = () => addon().open();
export const doGet = (event: GetEvent) => addon().get(event);
export const doPost = (event: PostEvent) => addon().post(event);
export const call = (json: string) => addon().call(json);
export const onEditInstalled = (event: EditEvent) => addon().edited(event);
export const onChangeInstalled = (event: ChangeEvent) => addon().changed(event);
export const onHourInstalled = (event: unknown) => addon().everyHour(event);

export const openSidebar = () => addon().command('openSidebar');
export const setUpTracker = () => addon().command('setUpTracker');
export const setReportDeadline = () => addon().command('setReportDeadline');
export const openConnections = () => addon().command('openConnections');
export const openHistory = () => addon().command('openHistory');
export const takeBackLine = () => addon().command('takeBackLine');
export const openCheck = () => addon().command('openCheck');
export const openGuide = () => addon().command('openGuide');
export const openReports = () => addon().command('openReports');
export const openFiles = () => addon().command('openFiles');
export const openArticles = () => addon().command('openArticles');
export const openOutgoing = () => addon().command('openOutgoing');
export const openCampaign = () => addon().command('openCampaign');
export const openPrint = () => addon().command('openPrint');
