/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `เนื้อหาจากผู้สนับสนุน: ${headline}`;
export const feedExplained = 'นี่คือฟีดข่าว คัดลอกที่อยู่นี้ไปใส่ในแอปอ่านฟีด แล้วข่าวใหม่จะไปถึงคุณที่นั่น';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['แก้ไขข้อมูล:'] : ['แก้ไขข้อมูลเมื่อ ', date, ':'];
