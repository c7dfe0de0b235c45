import { aReport, someContent } from '../apps-script/a-report';
import { grow, largeSize } from '../apps-script/large-tracker';
import { startTracker } from '../apps-script/tracker';
import { atMost, type Measured } from './figure';

/** Service calls to save reports beside 50,000 articles and 40 campaigns, where 1,027 units have to report. */
export const reportCalls = async (): Promise<Measured[]> => {
  const tracker = await startTracker();
  try {
    await grow(tracker, largeSize);
    const { units } = await tracker.page<'read-reports'>({ op: 'read-reports', campaign: tracker.campaign });
    const cost = () => tracker.host.traces[tracker.host.traces.length - 1]?.serviceCalls ?? 0;
    let from = 0;
    const save = async (count: number): Promise<number> => {
      const drafts = units
        .slice(from, from + count)
        .map(({ id }, at) =>
          aReport(id, { content: someContent({ figures: { tt_luot_phat: from + at + 1, bang_ron: 4 } }) }),
        );
      from += count;
      const { outcomes } = await tracker.page<'submit-reports'>({
        op: 'submit-reports',
        campaign: tracker.campaign,
        drafts,
      });
      if (outcomes.some(({ kind }) => kind !== 'saved')) throw new Error('a report was not saved');
      return cost();
    };
    const told = 'calls to save, beside 50,000 articles and 40 campaigns,';
    const figures = [
      atMost(`${told} the first report`, await save(1), 12),
      atMost(`${told} one more`, await save(1), 12),
      atMost(`${told} 27`, await save(27), 20),
      atMost(`${told} the other ${units.length - 29}`, await save(units.length - 29), 60),
    ];
    await tracker.page({ op: 'status' });
    return [...figures, atMost('calls of the sidebar there', cost(), 6)];
  } finally {
    await tracker.host.close();
  }
};
