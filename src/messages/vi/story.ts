/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Tác giả: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Cập nhật ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0phút đọc');

export const correction = 'Đính chính';
export const openPictureAt = (host: string) => `Mở ảnh trên ${host}`;

export const onlyHeadline = 'Chỉ có tiêu đề: số này không đăng toàn văn bài viết.';
export const alsoIn = <T>(languages: readonly T[]) => ['Ngôn ngữ khác: ', ...listParts(languages)];
export const previousPart = 'Kỳ trước';
export const nextPart = 'Kỳ sau';
export const expired = <T>(date: T) => ['Bài viết này đã hết hạn đăng (', date, '). Nội dung không còn nữa.'];
export const draft = 'Bản nháp: chưa đăng';
export const embargoed = <T>(date: T) => ['Chưa đăng cho đến ', date];
export const faultsInStories = 'Lỗi trong các bài viết';
export const correctAndSave = 'Hãy sửa lỗi rồi lưu. Sau đó trang này được tải lại.';
export const mentionedIn = 'Bài viết có nhắc đến bài này';

export const reloadForButtons = 'Tải lại để hiện các nút';

export const about = 'Chủ đề';
export const basedOn = <T>(sources: readonly T[]) => ['Dựa theo ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Bản quyền: ', holder];
export const license = <T>(license: T) => ['Giấy phép: ', license];
export const linksInStory = 'Liên kết trong bài';
