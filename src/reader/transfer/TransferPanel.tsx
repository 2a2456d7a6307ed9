import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/transfer.ts';
import type { Observable } from '../../platform/observable.ts';
import { withExport } from '../../platform/with-export.ts';
import { Label } from '../../components/Label.tsx';
import { sortedRecords } from '../saved/sorted-records.ts';
import type { StoryRecord } from '../storage/collections.ts';
import type { ListLinkPanel } from './ListLinkPanel.tsx';
import { loadImportExport, showUnavailable, useImport, type FileImport } from './use-import.ts';

/** Exports and imports a backup file, and moves the list of saved stories to another device. */
export function TransferPanel({
  edition,
  records,
  page,
}: {
  /** The edition's name. */
  readonly edition: string;
  /** The saved stories. */
  readonly records: ReadonlyMap<string, StoryRecord>;
  /** The absolute address of the page of saved stories. */
  readonly page: string;
}) {
  const fileImport = useImport(edition);
  const { refusal } = fileImport;
  const [LinkPanel, setLinkPanel] = useState<typeof ListLinkPanel>();
  const cards = useMemo(() => sortedRecords(records).map(({ card }) => card), [records]);

  const toggleLinkPanel = () =>
    LinkPanel === undefined
      ? void import('./ListLinkPanel.tsx')
          .then(withExport('ListLinkPanel'))
          .then((loaded) => setLinkPanel(() => loaded.ListLinkPanel), showUnavailable)
      : setLinkPanel(undefined);
  return (
    <section aria-labelledby="transfer" className="mt-4 border-t-3 border-strong font-sans text-label print:hidden">
      <h2 id="transfer" className="pt-3.25 text-heading font-bold">
        <Label>{messages.backUpOrMove}</Label>
      </h2>
      <p className="max-w-note py-2 text-soft">
        <Label>{messages.introduction}</Label>
      </p>
      <div className="tools">
        <button
          type="button"
          className="tool"
          onClick={() => void loadImportExport().then(({ exportBackup }) => exportBackup(edition), showUnavailable)}
        >
          <Label>{messages.exportFile}</Label>
        </button>{' '}
        <ImportButton fileImport={fileImport} />{' '}
        {cards.length === 0 ? null : (
          <button type="button" className="tool" aria-expanded={LinkPanel !== undefined} onClick={toggleLinkPanel}>
            <Label>{messages.moveList}</Label>
          </button>
        )}
      </div>
      {fileImport.isShown ? <ImportProgress progress={fileImport.progress} /> : null}
      {refusal === undefined ? null : (
        <p key={refusal} role="alert" className="max-w-note border-s-3 border-strong ps-4 py-2">
          <Label>{refusal}</Label>
        </p>
      )}
      {LinkPanel === undefined || cards.length === 0 ? null : <LinkPanel cards={cards} page={page} />}
    </section>
  );
}

function ImportProgress({ progress }: { readonly progress: Observable<number> }) {
  const value = useSyncExternalStore(progress.watch, progress.get);
  return (
    <label className="flex flex-wrap items-center gap-x-4 py-2">
      <Label>{messages.importing}</Label> <progress value={value} className="progress-bar" />
    </label>
  );
}

/** Chooses a file and imports it. While that takes long, the same button cancels it, so that it keeps its focus. */
function ImportButton({
  fileImport: { start, cancel, isShown },
}: {
  readonly fileImport: Pick<FileImport, 'start' | 'cancel' | 'isShown'>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    await start(file);
    // So that choosing the same file again is a change.
    field.value = '';
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => (isShown ? cancel() : input.current?.click())}>
        <Label key={String(isShown)}>{isShown ? messages.cancelImport : messages.importFile}</Label>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={messages.fileToImport}
        lang={language}
        onChange={({ target }) => void choose(target)}
      />
    </>
  );
}
