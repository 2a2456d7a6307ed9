export const pageNotFound = 'पेज नहीं मिला';
export const explanation = 'हो सकता है कि पता ग़लत या अधूरा टाइप हुआ हो, या यह ख़बर अब इस संस्करण में न हो।';
export const seeAllStories = 'सभी ख़बरें देखें';
export const similarStories = 'मिलती-जुलती ख़बरें';
