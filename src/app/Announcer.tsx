import { useEffect, useState } from 'react';
import { QuotingMessage } from '../components/QuotingMessage.tsx';
import { announcement, type MessageText } from '../platform/announce.ts';

/** The page's one live region, from which screen readers speak announcements. */
export function Announcer() {
  const [{ text, count }, setAnnounced] = useState<{ text: MessageText; count: number }>({ text: '', count: 0 });
  useEffect(
    () => announcement.watch(() => setAnnounced((before) => ({ text: announcement.get(), count: before.count + 1 }))),
    [],
  );
  return (
    <p role="status" aria-live="polite" className="visually-hidden">
      {/* Each announcement has a new element. Otherwise a repeated text would change nothing and not be spoken. */}
      <QuotingMessage key={count} of={text} />
    </p>
  );
}
