import { computed, signal } from '@preact/signals';
import { vietnamDay } from '../clock';
import { countRefusedDeeds } from '../models/deed';
import { chooseCampaign } from '../models/draft';
import { nextUp } from '../models/next-up';
import { countOpen, countRefused } from '../outbox/item';
import { languageItem } from '../settings';
import { connectionItem, contactItem } from '../storage/connection';
import { deedsItem } from '../storage/deeds';
import { ledgerState, referenceItem, themeCountsItem } from '../storage/ledger';
import { outboxItem } from '../storage/outbox';
import { readingsItem } from '../storage/readings';
import { currentReading } from './current-reading';
import { keptSignal } from './kept-signal';
import { watchTab } from './watch-tab';

/** Everything that the panel is told from outside, asked for at once: it has 150 ms to be ready. */
export async function gatherFacts(beside: number | null) {
  const [language, connection, contact, reference, ledger, outbox, deeds, themeCounts, readings, tab] =
    await Promise.all([
      keptSignal(languageItem),
      keptSignal(connectionItem),
      keptSignal(contactItem),
      keptSignal(referenceItem),
      keptSignal(ledgerState),
      keptSignal(outboxItem),
      keptSignal(deedsItem),
      keptSignal(themeCountsItem),
      keptSignal(readingsItem),
      watchTab(beside),
    ]);
  const clock = signal(Date.now());
  setInterval(() => {
    clock.value = Date.now();
  }, 1000);
  const campaigns = computed(() => reference.value?.campaigns ?? null);
  const today = computed(() => vietnamDay(clock.value));
  return {
    language,
    connection,
    contact,
    ledger,
    outbox,
    deeds,
    clock,
    waiting: computed(() => countOpen(outbox.value)),
    refused: computed(() => countRefused(outbox.value)),
    campaigns,
    nextUp: computed(() => {
      const campaign = chooseCampaign(campaigns.value ?? [], null);
      return (
        campaign && nextUp(campaign, themeCounts.value, outbox.value, ledger.value?.at ?? '', today.value)
      );
    }),
    counts: computed(() => ({ queue: countRefused(outbox.value) + countRefusedDeeds(deeds.value) })),
    tab,
    reading: computed(() => currentReading(tab.value, readings.value)),
  };
}

export type Facts = Awaited<ReturnType<typeof gatherFacts>>;
