import { type Origin, origins, publicationStates } from '../../../shared/publication/genre';
import type { MetricId } from '../../../shared/report/metrics/index';
import {
  acceptedStatuses,
  type ReportStatus,
  reportedStatuses,
  reportStatuses,
} from '../../../shared/report/status';
import { literal, type Places } from './places';

/**
 * Figures of one campaign as formulas (CONTRACTS, "Counting"); `shared/report/counting.ts` is what they are tested
 * against. `campaign` is a cell that holds its id. Whole columns throughout, so rows may come and go.
 */
export type Figures = ReturnType<typeof createFigures>;

export const createFigures = (places: Places, campaign: string) => {
  const { language, whole } = places;
  const label = (status: ReportStatus) => literal(reportStatuses[status][language]);
  const ofCampaign = `${whole('reports', 'campaign')},${campaign}`;
  const status = whole('reports', 'status');
  // One COUNTIFS for each status: with a list of them in braces the local host counts wrongly.
  const count = (statuses: readonly ReportStatus[], more = '') =>
    statuses.map((one) => `COUNTIFS(${ofCampaign},${status},${label(one)}${more})`).join('+');
  const isReported = `(${reportedStatuses.map((one) => `(${status}=${label(one)})`).join('+')})`;
  const rows = `(${whole('reports', 'campaign')}=${campaign})`;
  const extension = whole('reports', 'extended_to');
  const gone = publicationStates.go[language];
  const logged = (state: string, more = '') =>
    `COUNTIFS(${whole('publications', 'campaign')},${campaign},${whole('publications', 'state')},${literal(state)}${more})`;
  const standing = `<>${gone}`;

  /** Rows past their own deadline: an extension where there is one, else `deadline` (a cell; 0 is none). */
  const isOverdue = (deadline: string) =>
    `(${status}=${label('chua_nop')})*IF(${extension}>0,${extension}<TODAY(),(${deadline}>0)*(${deadline}<TODAY()))`;

  // FILTER takes one condition only: a second argument means something else in the local host than at Google.
  return {
    expected: `COUNTIFS(${ofCampaign})-COUNTIFS(${ofCampaign},${status},${label('mien')})`,
    reported: count(reportedStatuses),
    accepted: count(acceptedStatuses),
    revise: count(['yeu_cau_bs']),
    extended: `COUNTIFS(${ofCampaign},${status},${label('chua_nop')},${extension},">0")`,
    overdue: (deadline: string) =>
      [
        `COUNTIFS(${ofCampaign},${status},${label('chua_nop')},${extension},">0",${extension},"<"&TODAY())`,
        `IF(${deadline}>0,IF(${deadline}<TODAY(),COUNTIFS(${ofCampaign},${status},${label('chua_nop')})-COUNTIFS(${ofCampaign},${status},${label('chua_nop')},${extension},">0"),0),0)`,
      ].join('+'),
    /** Sum of some figures over the reported units. */
    total: (metrics: readonly MetricId[]) =>
      metrics
        .flatMap((metric) =>
          reportedStatuses.map(
            (one) => `SUMIFS(${whole('reports', metric as 'to_roi')},${ofCampaign},${status},${label(one)})`,
          ),
        )
        .join('+'),
    /** How many reported units gave at least one of the figures: blank is not zero. */
    filled: (metrics: readonly MetricId[]) =>
      metrics.length === 1
        ? count(reportedStatuses, `,${whole('reports', metrics[0] as 'to_roi')},">=0"`)
        : `SUMPRODUCT(${rows}*${isReported}*((${metrics.map((metric) => `(${whole('reports', metric as 'to_roi')}<>"")`).join('+')})>0))`,
    overdueNames: (deadline: string) =>
      `TEXTJOIN(", ",TRUE,FILTER(${whole('reports', 'unit_name')}&" ("&${whole('reports', 'due')}&")",${rows}*${isOverdue(deadline)}))`,
    /** Who has not reported and is not overdue: nobody is named twice. */
    waitingNames: (deadline: string) =>
      `TEXTJOIN(", ",TRUE,FILTER(${whole('reports', 'unit_name')},${rows}*(${status}=${label('chua_nop')})*(1-${isOverdue(deadline)})))`,
    namesWith: (one: ReportStatus) =>
      `TEXTJOIN(", ",TRUE,FILTER(${whole('reports', 'unit_name')},${rows}*(${status}=${label(one)})))`,
    /** What was taken down from its portal is told apart from originals and reposts. */
    articles: (origin: Origin, theme?: number) =>
      logged(
        standing,
        `,${whole('publications', 'origin')},${literal(origins[origin][language])}${theme === undefined ? '' : `,${whole('publications', 'theme')},${theme}`}`,
      ),
    allArticles: logged(standing),
    gone: logged(gone),
    pins: `SUMPRODUCT((${whole('pins', 'campaign')}=${campaign})*(${whole('pins', 'unpinned_at')}="")*(${whole('pins', 'from')}<=TODAY())*(((${whole('pins', 'to')}="")+(${whole('pins', 'to')}>=TODAY()))>0))`,
    themeLabel: (theme: number) =>
      `XLOOKUP(${campaign}&"|${theme}",${whole('lists', 'id')},${whole('lists', 'label')},"")`,
  };
};
