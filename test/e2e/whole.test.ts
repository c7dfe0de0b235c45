import { attachToPanel, type Panel, pressToolbarButton } from './panel';
import { issueCode, openArticle, type Story, startStory } from './story';
import { type Stage, tellTheWhole } from './whole-story';

/**
 * In a real Chromium: the production extension, the local host behind Google's names over TLS, and the sheet's page in
 * another tab. The panel is there once the button was pressed.
 */
const inChromium = (story: Story): Stage => {
  let attached: Promise<Panel> | undefined;
  const panel = () => {
    attached ??= attachToPanel(story.browser);
    return attached;
  };
  return {
    host: story.host,
    front: story.front,
    panel: {
      text: async () => (await panel()).text(),
      waitForText: async (...asked) => (await panel()).waitForText(...asked),
      click: async (...asked) => (await panel()).click(...asked),
      has: async (...asked) => (await panel()).has(...asked),
      value: async (...asked) => (await panel()).value(...asked),
      fill: async (...asked) => (await panel()).fill(...asked),
    },
    issueCode: (person) => issueCode(story.sheet, person),
    shownRow: (tab, text) => story.sheet.rowWith(tab, text),
    openArticle: async (address) => {
      const page = await openArticle(story.browser, address);
      return () => pressToolbarButton(story.browser, page);
    },
    reopen: async () => inChromium(await story.reopenBrowser()),
    close: () => story.close(),
  };
};

tellTheWhole(async () => inChromium(await startStory()));
