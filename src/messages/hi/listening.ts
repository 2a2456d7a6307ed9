/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'सुनें';
export const loading = 'लोडिंग…';
export const pause = 'रोकें';
export const resume = 'चलाएं';
export const tryAgain = 'फिर कोशिश करें';
export const listenToAll = 'सभी सुनें';
