export const notLoaded = {
  feature: 'यह सुविधा लोड नहीं हो सकी।',
  shortcuts: 'कीबोर्ड शॉर्टकट लोड नहीं हो सके।',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'पेज को रीलोड करके फिर से कोशिश करें।' : 'इंटरनेट से जुड़ने पर फिर से कोशिश करें।';
