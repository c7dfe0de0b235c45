import { publicationStates } from '../publication/genre';
import * as article from './article-columns';
import { choice, decimal, hiddenId, integer, note, rowId, text } from './column';
import { declareTable } from './table';

/**
 * *Bảng kê*: the articles of every month that was asked for, for royalties (columns: DOMAIN.md 6.6). `id` is the
 * article's; what is right of the address is people's to fill in, and `written` is what a row had from the log.
 */
export const royalties = declareTable({
  id: 'royalties',
  tab: { vi: 'Bảng kê', en: 'Royalties' },
  spareRows: 40,
  columns: [
    rowId,
    text('month', 'Tháng', 'Month', 76),
    integer('number', 'STT', 'No.', 52),
    article.publishedOn,
    article.title,
    article.genre,
    article.author,
    article.authorUnit,
    article.photos,
    article.origin,
    choice('state', 'Tình trạng', 'State', 100, publicationStates),
    article.url,
    decimal('coefficient', 'Hệ số', 'Coefficient', 76),
    integer('unit_price', 'Đơn giá', 'Unit price', 96),
    integer('amount', 'Thành tiền', 'Amount', 110),
    integer('tax', 'Thuế TNCN', 'Income tax', 96),
    integer('paid', 'Thực nhận', 'Paid', 110),
    text('signature', 'Ký nhận', 'Signature', 110),
    note,
    hiddenId('written', 'Ghi lần cuối', 'As written'),
  ],
});
