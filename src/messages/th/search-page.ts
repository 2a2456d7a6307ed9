export const search = 'ค้นหา';
export const searchFor = (words: string) => `ค้นหา: ${words}`;
export const description = (edition: string) => `ค้นหาข่าวใน ${edition}`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'การค้นหาต้องใช้ JavaScript ซึ่งปิดอยู่ในเบราว์เซอร์นี้ ' +
    'คุณไปยังข่าวทุกข่าวได้จากหมวดข่าวด้านบนและหัวข้อด้านล่าง และใช้คำสั่งค้นหาในหน้าของเบราว์เซอร์กับหน้า ',
  link('ข่าวทั้งหมด'),
  ' ได้',
];
