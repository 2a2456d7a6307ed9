/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'نئی خبریں';
export const newPage = 'اس صفحے کا نیا ورژن';
export const newStory = 'اس خبر کا نیا ورژن';
export const corrected = 'اس خبر کی تصحیح کی گئی';
export const update = 'اپ ڈیٹ کریں';
export const correctionAbove = 'تصحیح متن کے اوپر ہے۔';
export const showCorrection = 'تصحیح دکھائیں';
