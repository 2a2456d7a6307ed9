export const notLoaded = {
  feature: 'โหลดฟีเจอร์นี้ไม่ได้',
  shortcuts: 'โหลดแป้นพิมพ์ลัดไม่ได้',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string => (isOnline ? 'โหลดหน้านี้ใหม่แล้วลองอีกครั้ง' : 'โปรดลองอีกครั้งเมื่อออนไลน์');
