export const newStories = 'नई ख़बरें';
export const newPage = 'इस पेज का नया वर्ज़न';
export const newStory = 'इस ख़बर का नया वर्ज़न';
export const corrected = 'इस ख़बर में सुधार किया गया';
export const update = 'अपडेट करें';
export const correctionAbove = 'भूल सुधार ख़बर के ऊपर है।';
export const showCorrection = 'भूल सुधार देखें';
