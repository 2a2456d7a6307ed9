/** The page for an address where nothing is published. */
export const pageNotFound = '페이지를 찾을 수 없습니다';
export const explanation = '주소가 틀렸거나 잘렸을 수 있습니다. 기사가 더 이상 이번 호에 없을 수도 있습니다.';
export const seeAllStories = '모든 기사 보기';
export const similarStories = '비슷한 기사';
