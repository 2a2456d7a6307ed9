import * as messages from '#messages/sharing.ts';
import { Label } from '../components/Label.tsx';
import { share } from '../platform/share.ts';
import { CopyField } from './CopyField.tsx';
import { useCopy } from './use-copy.ts';

/**
 * Shares a page with the system's share sheet, or copies its link. Hidden without scripts.
 * @param url returns the page's canonical address, without any parameters that the reader came with
 */
export function ShareButton({ title, url }: { readonly title: string; readonly url: () => string }) {
  const [copied, copyText] = useCopy();
  const shareOrCopy = async () => {
    if ((await share({ title, url: url() })) === 'unavailable') await copyText(url(), messages.linkCopied);
  };
  return (
    <>
      <button type="button" data-needs-script="" className="tool noscript:hidden" onClick={() => void shareOrCopy()}>
        <Label key={copied.kind}>{copied.kind === 'copied' ? messages.linkCopied : messages.share}</Label>
      </button>
      {copied.kind === 'manual' ? (
        <div className="w-full ps-3">
          <CopyField text={copied.text} />
        </div>
      ) : null}
    </>
  );
}
