export const pageNotFound = 'ไม่พบหน้านี้';
export const explanation = 'ที่อยู่เว็บอาจพิมพ์ผิดหรือไม่ครบ หรือข่าวนี้อาจไม่อยู่ในฉบับนี้แล้ว';
export const seeAllStories = 'ดูข่าวทั้งหมด';
export const similarStories = 'ข่าวที่คล้ายกัน';
