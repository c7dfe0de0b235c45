import type { MetricId } from '../metrics/index';
import type { Node } from './nodes';

/** What kind of thing a number counts, as the noun beside it says. */
export type Kind = 'times' | 'people' | 'house' | 'art' | 'views' | 'minutes' | 'piece';

/** What is counted, of what: lượt of the radio, người of a conference. A topic that is absent is of something else. */
const metricsOf: Readonly<Record<Kind, Readonly<Record<string, MetricId>>>> = {
  times: {
    radio: 'tt_luot_phat',
    mobile: 'xe_loa',
    led: 'led_luot',
    hn: 'hn_cuoc',
    sh: 'sh_buoi',
    dt: 'dt_cuoc',
    vn: 'vn_buoi',
  },
  people: {
    hn: 'hn_nguoi',
    sh: 'sh_nguoi',
    dt: 'dt_nguoi',
    vn: 'vn_nguoi',
    tgpl: 'tgpl_nguoi',
    vl: 'vl_nguoi',
  },
  house: { home: 'vd_ho' },
  art: { radio: 'tt_tin_bai', web: 'web_tin', fb: 'fb_bai', zalo: 'zalo_bai', group: 'zalo_nhom_tin' },
  views: { web: 'web_xem', fb: 'fb_tc', zalo: 'zalo_tc' },
  minutes: { radio: 'tt_phut' },
  piece: { radio: 'tt_cum_loa', board: 'bt_diem', group: 'zalo_nhom' },
};
export const metricFor = (kind: Kind, topic: string): MetricId | undefined => metricsOf[kind][topic];

/** Topics that could be meant beside a kind, the foreign ones included: the nearest decides, whatever it is. */
const near: Readonly<Record<string, string>> = {
  luot: 'radio mobile led sh vn dt hn talk fb zalo web group net press board tgpl vl',
  buoi: 'hn sh dt vn mobile radio talk tgpl vl job meet press',
  lop: 'hn sh job vl tgpl vn',
  ky: 'vn radio mobile hn sh press',
  dem: 'vn sh hn dt',
  people: 'hn sh dt vn tgpl vl job meet talk',
  house: 'home dt sh hn gift',
  art: 'radio web fb zalo group net press board sms led',
  views: 'web fb zalo net group press',
  minutes: 'radio mobile vn press hn sh led',
  cum: 'radio',
  diem: 'radio board',
  nhom: 'group zalo',
};
export const isNear = (kind: string, topic: string): boolean => (near[kind] ?? '').split(' ').includes(topic);

/** The topic that a phrase speaks of, or ''. */
export const topicOf = ({ roles }: Node): string => {
  const role = roles.event ?? roles.topic ?? roles.thing ?? roles.times ?? roles.art;
  return role && role.topic !== '-' ? role.topic : '';
};

export type TopicFound = {
  readonly topic: string;
  readonly sort: string;
  /** How far away it was said. */
  readonly from: 'clause' | 'line' | 'heading' | 'memory';
  /** Several topics share the number: `trên Trang TTĐT và Facebook`. */
  readonly joint: boolean;
  readonly at: number;
};

export const kindOf = (near: string): Kind =>
  /^(?:luot|buoi|lop|ky|dem)$/.test(near)
    ? 'times'
    : /^(?:cum|diem|nhom)$/.test(near)
      ? 'piece'
      : (near as Kind);
