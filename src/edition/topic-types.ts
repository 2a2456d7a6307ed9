/** The types of topics, by schema.org's names. */
export const topicTypes = ['Person', 'Organization', 'Place', 'Event', 'Thing'] as const;

export type TopicType = (typeof topicTypes)[number];
