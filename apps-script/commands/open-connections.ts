import { pageCommand } from './shape/page-command';

/** Connections are a part of the sidebar. */
export const openConnections = pageCommand('sidebar', (menu) => menu.connections, 'connections');
