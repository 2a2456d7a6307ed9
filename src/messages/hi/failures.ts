/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'इंटरनेट कनेक्शन नहीं है',
    explanation: 'आप ऑफ़लाइन हैं और यह पेज इस डिवाइस पर सेव नहीं है। इंटरनेट से जुड़ते ही यह खुल जाएगा।',
  },
  unreadable: {
    heading: 'यह पेज ठीक से लोड नहीं हुआ',
    explanation: 'जो डेटा मिला, उसे पढ़ा नहीं जा सका। फिर से कोशिश करें या पूरा पेज खोलें।',
  },
  broken: {
    heading: 'यह पेज दिखाया नहीं जा सका',
    explanation: 'पेज में कोई गड़बड़ी हो गई। इसे पढ़ने के लिए पूरा पेज खोलें।',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `दोबारा कोशिश की गई। ${heading}।`;
export const tryingAgain = 'फिर से कोशिश हो रही है…';
export const openFullPage = 'पूरा पेज खोलें';

export const onThisDevice = 'इस डिवाइस पर';
export const saved = 'सेव की गई';
export const history = 'इतिहास';
export const readOffline = 'ऑफ़लाइन पढ़ें';
