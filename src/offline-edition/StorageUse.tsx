import { useEffect, useState } from 'react';
import { betweenSentences } from '#messages/language.ts';
import * as messages from '#messages/offline-edition.ts';
import { Label } from '../components/Label.tsx';

interface StorageFacts {
  readonly used: number;
  readonly allowed: number;
  readonly isPersistent: boolean;
}

/** What this site uses of the device's storage; undefined if the browser doesn't say it. */
async function storageFacts(): Promise<StorageFacts | undefined> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota === undefined || usage === undefined) return undefined;
  return { used: usage, allowed: quota, isPersistent: (await navigator.storage?.persisted?.()) ?? false };
}

/** Says how much of the device's storage this site uses, and whether the browser may delete it. */
export function StorageUse() {
  const [facts, setFacts] = useState<StorageFacts>();
  useEffect(() => {
    let isStale = false;
    storageFacts().then(
      (found) => isStale || setFacts(found),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, []);
  if (facts === undefined) return null;
  const text = messages.usage(facts.used, facts.allowed);
  return (
    <p key={text} className="max-w-note py-2 text-soft">
      <Label>{facts.isPersistent ? text : text + betweenSentences + messages.notPersistent}</Label>
    </p>
  );
}
