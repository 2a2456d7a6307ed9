/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'ไม่มีการเชื่อมต่ออินเทอร์เน็ต',
    explanation: 'คุณออฟไลน์อยู่และหน้านี้ไม่ได้บันทึกไว้ในอุปกรณ์ หน้านี้จะเปิดทันทีที่กลับมาออนไลน์',
  },
  unreadable: {
    heading: 'หน้านี้โหลดไม่สมบูรณ์',
    explanation: 'อ่านข้อมูลที่ได้รับไม่ได้ โปรดลองอีกครั้งหรือเปิดหน้าเต็ม',
  },
  broken: {
    heading: 'แสดงหน้านี้ไม่ได้',
    explanation: 'เกิดข้อผิดพลาดในหน้านี้ เปิดหน้าเต็มเพื่ออ่านเนื้อหา',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `ลองอีกครั้งแล้ว ${heading}`;
export const tryingAgain = 'กำลังลองอีกครั้ง…';
export const openFullPage = 'เปิดหน้าเต็ม';

export const onThisDevice = 'ในอุปกรณ์นี้';
export const saved = 'ที่บันทึกไว้';
export const history = 'ประวัติ';
export const readOffline = 'อ่านแบบออฟไลน์';
