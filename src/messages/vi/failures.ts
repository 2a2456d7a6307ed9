/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Không có kết nối mạng',
    explanation: 'Bạn đang ngoại tuyến và trang này chưa được lưu trên thiết bị. Trang sẽ mở ngay khi có mạng trở lại.',
  },
  unreadable: {
    heading: 'Trang này tải bị lỗi',
    explanation: 'Không đọc được dữ liệu đã nhận. Hãy thử lại hoặc mở trang đầy đủ.',
  },
  broken: {
    heading: 'Không hiển thị được trang này',
    explanation: 'Trang đã gặp lỗi. Hãy mở trang đầy đủ để đọc nội dung.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Đã thử lại. ${heading}.`;
export const tryingAgain = 'Đang thử lại…';
export const openFullPage = 'Mở trang đầy đủ';

export const onThisDevice = 'Trên thiết bị này';
export const saved = 'Đã lưu';
export const history = 'Lịch sử đọc';
export const readOffline = 'Đọc ngoại tuyến';
