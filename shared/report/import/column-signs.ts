import type { MetricId } from '../metrics/index';
import type { Field } from './column-target';

/**
 * How the header of a column names what it is, in folded words of either language (DOMAIN.md 2.3). All parts joined
 * by `+` must stand in it, each in one of its ways (`|`), and none of what follows `-`. The longer a sign, the surer.
 */
export const metricSigns: { readonly [Id in MetricId]: string } = {
  vb_ban_hanh:
    'van ban|van ban ban hanh|van ban da ban hanh|van ban trien khai|van ban chi dao|ke hoach|ke hoach da ban hanh|so van ban ban hanh|documents issued',
  tt_tin_bai:
    'tin bai|tin|bai|news items + truyen thanh|phat thanh|phong thanh|loa|dai|radio - luot|phut|gio|thoi luong',
  tt_luot_phat:
    'luot phat|luot phat thanh|luot truyen thanh|lan phat|lan phat thanh|buoi phat thanh|buoi phat|airings|broadcasts - thoi luong|led',
  tt_phut:
    'thoi luong|thoi luong phat|thoi luong phat thanh|tong thoi luong|tong thoi luong phat|so phut|so gio|phut phat|gio phat|phut phat thanh|gio phat thanh|phut truyen thanh|gio truyen thanh|airtime',
  tt_cum_loa: 'cum loa|so loa|diem phat|loudspeaker clusters|loudspeakers - xe|xe loa',
  bt_diem: 'bang tin|diem niem yet|bang tin cong cong|notice boards',
  led_luot: 'bang led|man hinh led|led|chay chu|bang dien tu|man hinh dien tu',
  bang_ron:
    'bang ron|bang zon|bang rol|ban ron|bang gion|khau hieu|bang ron khau hieu|banner|banners|slogans',
  pa_no: 'pa no|pano|panel|billboard|billboards|panels',
  ap_phich: 'ap phich|poster|posters|tranh co dong',
  phuon: 'phuon|co phuon|co va phuon|co tuyen truyen|pa no phuon|pennants|flags - phuong',
  to_roi: 'to roi|to gap|to buom|to roi to gap|leaflet|leaflets',
  so_tay: 'so tay|cam nang|ban tin|ban tin in|handbooks|bulletins - phat thanh|truyen thanh|luot',
  hn_cuoc: 'hoi nghi|toa dam|tap huan|hoi thao|conferences|talks|trainings',
  hn_nguoi: 'hoi nghi|toa dam|tap huan|hoi thao|conferences + nguoi|nguoi du|luot nguoi|attendances',
  sh_buoi:
    'sinh hoat|sinh hoat khu pho|sinh hoat long ghep|hop to|hop to dan|hop to dan pho|hop to nhan dan|hop khu pho|hop dan|chi hoi|sinh hoat chi hoi|tuyen truyen mieng|branch meetings|neighbourhood meetings|those meetings',
  sh_nguoi:
    'sinh hoat|sinh hoat long ghep|hop to|hop to dan pho|hop to nhan dan|hop khu pho|hop dan|chi hoi|tuyen truyen mieng|meetings + nguoi|nguoi du|luot nguoi|attendances',
  dt_cuoc: 'doi thoai|doi thoai chinh sach|dialogues|policy dialogues',
  dt_nguoi: 'doi thoai|doi thoai chinh sach|dialogues + nguoi|nguoi du|luot nguoi|attendances',
  vd_ho: 'luot ho|so ho|ho duoc|van dong tai nha|ho gia dinh|household visits|households',
  tgpl_nguoi: 'tro giup phap ly|tgpl|legal aid',
  vl_nguoi: 'viec lam|tu van nghe|tu van viec lam|dao tao nghe|day nghe|job|vocational',
  web_tin:
    'cong thong tin|trang thong tin|trang thong tin dien tu|cong ttdt|trang ttdt|trang tin dien tu|website|trang web|cong trang|portal - luot xem|luot truy cap|luot|facebook|zalo|views',
  web_xem:
    'luot xem trang|luot xem|luot truy cap|luot xem tin bai|page views - facebook|fb|zalo|led|van nghe|nguoi xem',
  fb_bai: 'facebook|fanpage|bai facebook|bai dang facebook|fb',
  fb_tc: 'facebook|fanpage|fb + tiep can|luot tiep can|luot xem|reach',
  zalo_bai: 'zalo|zalo oa|bai zalo|bai dang zalo|bai dang zalo oa',
  zalo_tc: 'zalo|zalo oa + tiep can|luot tiep can|luot xem|reach',
  zalo_nhom_tin: 'nhom zalo|nhom tren zalo|zalo community groups + tin|tin nhan|luot tin|messages',
  zalo_nhom: 'nhom zalo|so nhom zalo|zalo groups',
  mxh_tt: 'tuong tac|luot tuong tac|interactions',
  sp_so: 'video|clip|video clip|infographic|podcast|san pham|san pham so|digital products',
  sms: 'tin nhan|sms|tin nhan vien thong',
  xe_loa:
    'xe loa|luu dong|xe luu dong|xe tuyen truyen|xe thong tin|xe thong tin luu dong|xe loa luu dong|tuyen truyen luu dong|thong tin luu dong|loudspeaker runs|mobile loudspeaker',
  vn_buoi: 'van nghe|san khau hoa|hoi thi|hoi dien|bieu dien|performances|contests',
  vn_nguoi:
    'van nghe|san khau hoa|hoi thi|hoi dien|bieu dien|performances + nguoi|nguoi xem|nguoi du|luot nguoi|audience',
  guong: 'guong|guong dien hinh|dien hinh|nguoi tot viec tot|role models',
  mo_hinh: 'mo hinh|mo hinh giam ngheo|dan van kheo|good models - guong',
  kp_ns: 'kinh phi|ngan sach|kinh phi ngan sach|budget|funding - xa hoi hoa|xhh|private',
  kp_xhh: 'xa hoi hoa|xhh|kinh phi xa hoi hoa|nguon xa hoi hoa|private funding',
};

/** A unit's column is named by nothing but itself: a row of the table names units too. */
export const fieldSigns: { readonly [Id in Exclude<Field, 'unit'>]: string } = {
  number:
    'so ky hieu|ky hieu|so hieu|so van ban|so bao cao|so cong van|document number - ban hanh|trien khai',
  date: 'ngay van ban|ngay bao cao|ngay ban hanh|ngay ky|ngay thang nam|ngay thang|ngay thang van ban|dated|document date',
  receivedOn: 'ngay nhan|ngay nhan bao cao|ngay gui|ngay nop|received on|received',
  channel: 'hinh thuc nhan|hinh thuc gui|hinh thuc nop|kenh nhan|kenh gui|nhan qua|gui qua|channel',
  link: 'lien ket|duong dan|link|tep|tep lien ket|minh chung|url|file or link',
  nil: 'khong phat sinh|bao cao khong|nil return|nothing to report',
  themes:
    'noi dung da tuyen truyen|noi dung tuyen truyen|noi dung da thuc hien|noi dung thuc hien|cac noi dung|themes|themes done',
  difficulties: 'kho khan|han che|vuong mac|kho khan vuong mac|ton tai|difficulties',
  proposals: 'kien nghi|de xuat|de xuat kien nghi|proposals',
  note: 'ghi chu|note|notes|remarks',
};

export const unitHeaders =
  'don vi|ten don vi|don vi bao cao|don vi thuc hien|dau moi|dau moi bao cao|phuong|xa|phuong xa|xa phuong|ten phuong|ten xa|ten phuong xa|cac phuong|ubnd phuong|ubnd phuong xa|ubnd xa phuong|dia phuong|dia ban|ten co quan|co quan|unit|ward|name of unit|name of the unit'.split(
    '|',
  );

/** Columns of a list of people. They are told, and never taken in (DOMAIN.md 7). */
export const personalHeaders =
  'ho ten|ho va ten|ten chu ho|chu ho|ho ten chu ho|cccd|cmnd|can cuoc|so cccd|so cmnd|so can cuoc|so dinh danh|so dien thoai|dien thoai|sdt|dia chi|so nha|nam sinh|ngay sinh|so tai khoan|household head|phone|phone number|date of birth|address'.split(
    '|',
  );
