import { Label } from '../components/Label.tsx';
import { share } from '../platform/share.ts';
import { CopyField } from './CopyField.tsx';
import { useCopy } from './use-copy.ts';

/**
 * Shares a page: through the system's own sheet, or by copying its address.
 * @param url the page's canonical address: nothing of how the reader came here is passed on
 */
export function ShareButton({ title, url }: { readonly title: string; readonly url: () => string }) {
  const [copied, copyText] = useCopy();
  const offer = async () => {
    if ((await share({ title, url: url() })) === 'unavailable') await copyText('Link', url());
  };
  return (
    <>
      {/* Nothing that needs a script is shown where none will run. */}
      <button type="button" data-needs-script className="tool noscript:hidden" onClick={() => void offer()}>
        <Label key={copied.kind}>{copied.kind === 'copied' ? 'Link copied' : 'Share'}</Label>
      </button>
      {copied.kind === 'by hand' ? (
        <div className="w-full ps-3">
          <CopyField text={copied.text} />
        </div>
      ) : null}
    </>
  );
}
