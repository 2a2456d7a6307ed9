export const newStories = 'নতুন খবর';
export const newPage = 'এই পাতার নতুন ভার্সন';
export const newStory = 'এই খবরের নতুন ভার্সন';
export const corrected = 'খবরটি সংশোধন করা হয়েছে';
export const update = 'আপডেট করুন';
export const correctionAbove = 'সংশোধনীটি খবরের ওপরে আছে।';
export const showCorrection = 'সংশোধনী দেখুন';
