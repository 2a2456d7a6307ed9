import { useMemo, useRef, useState } from 'react';
import { Label } from '../../components/Label.tsx';
import { showNotice } from '../notices.ts';
import { newestFirst, type StoryRecord } from '../storage/collections.ts';
import type { ListLinkPanel } from './ListLinkPanel.tsx';

const unfetched = () =>
  showNotice({ text: 'What does this could not be fetched. Try again once the connection is back.' });

/** Takes what is kept here to another browser: all of it as a file, or the list as a link or a code. */
export function TransferPanel({
  edition,
  records,
  page,
}: {
  /** The edition's name. */
  readonly edition: string;
  readonly records: ReadonlyMap<string, StoryRecord>;
  /** The whole address of the page that lists them. */
  readonly page: string;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const [Move, setMove] = useState<typeof ListLinkPanel>();
  const cards = useMemo(() => newestFirst(records.values()).map(({ card }) => card), [records]);

  const carry = () => import('./import-export.ts');
  const take = ({ files, form }: HTMLInputElement) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    setRefusal(undefined);
    carry().then(async ({ importBackup: importFile }) => {
      setRefusal(await importFile(file, edition));
      // The same file can be chosen again.
      form?.reset();
    }, unfetched);
  };
  return (
    <section aria-labelledby="along" className="mt-4 border-t-3 border-strong font-sans text-label print:hidden">
      <h2 id="along" className="pt-3.25 text-heading font-bold">
        <Label>Take it along</Label>
      </h2>
      <p className="max-w-note py-2 text-soft">
        <Label>
          Keep a copy, or go on with another browser or device. A file has everything: what you saved, read and set.
          What it brings is added to what is there, and nothing is written over.
        </Label>
      </p>
      <div className="tools">
        <button
          type="button"
          className="tool"
          onClick={() => void carry().then(({ exportBackup: exportFile }) => exportFile(edition), unfetched)}
        >
          <Label>Export to a file</Label>
        </button>
        <button type="button" className="tool" onClick={() => chooser.current?.click()}>
          <Label>Import a file</Label>
        </button>
        {cards.length === 0 ? null : (
          <button
            type="button"
            className="tool"
            aria-expanded={Move !== undefined}
            onClick={() =>
              Move === undefined
                ? void import('./ListLinkPanel.tsx').then((loaded) => setMove(() => loaded.ListLinkPanel), unfetched)
                : setMove(undefined)
            }
          >
            <Label>Move the list to another device</Label>
          </button>
        )}
        <form hidden>
          <input
            ref={chooser}
            type="file"
            accept=".json,application/json"
            aria-label="File to import"
            onChange={({ target }) => take(target)}
          />
        </form>
      </div>
      {refusal === undefined ? null : (
        <p key={refusal} role="alert" className="max-w-note border-s-3 border-strong ps-4 py-2">
          <Label>{refusal}</Label>
        </p>
      )}
      {Move === undefined || cards.length === 0 ? null : <Move cards={cards} page={page} />}
    </section>
  );
}
