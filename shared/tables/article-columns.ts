import { genres, origins } from '../publication/genre';
import { choice, date, integer, link, text } from './column';

/** What is told of an article wherever one is listed. */
export const publishedOn = date('published_on', 'Ngày đăng', 'Published on', 96);
export const title = text('title', 'Tiêu đề', 'Title', 360);
export const genre = choice('genre', 'Thể loại', 'Genre', 90, genres);
export const origin = choice('origin', 'Tự viết/đăng lại', 'Original/repost', 110, origins);
export const author = text('author', 'Tác giả', 'Author', 140);
export const authorUnit = text('author_unit', 'Đơn vị tác giả', "Author's unit", 150);
export const photos = integer('photos', 'Số ảnh', 'Photos', 70);
export const url = link('url', 'Đường dẫn', 'Address', 260);
