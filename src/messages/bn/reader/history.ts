export const history = 'ইতিহাস';
export const description = 'এই ডিভাইসে খোলা খবর, দিন অনুযায়ী।';
export const saved = 'সেভ করা';
export const nothingOpenedYet = 'এই ডিভাইসে কোনো ইতিহাস নেই। আপনি যেসব খবর খুলবেন, সেগুলো দিন অনুযায়ী এখানে থাকবে।';

export const clearDay = 'দিনটি মুছুন';
export const clearedDay = <T>(day: T) => ['মোছা হয়েছে: ', day];
export const clearAll = 'সব ইতিহাস মুছুন';
export const clearedAll = 'ইতিহাস মোছা হয়েছে';
export const removedHeadline = <T>(headline: T) => ['ইতিহাস থেকে সরানো হয়েছে: ', headline];
export const undo = 'আগের মতো করুন';
export const pause = 'ইতিহাস থামান';
