import { useMemo, useRef, useState } from 'react';
import * as errorMessages from '#messages/reader/controls.ts';
import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/transfer.ts';
import { withExport } from '../../platform/with-export.ts';
import { Label } from '../../components/Label.tsx';
import { showNotice } from '../notices.ts';
import { newestFirst, type StoryRecord } from '../storage/collections.ts';
import type { ListLinkPanel } from './ListLinkPanel.tsx';

const loadImportExport = () => import('./import-export.ts').then(withExport('importBackup'));
const showUnavailable = () => showNotice({ text: errorMessages.featureUnavailable });

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
  const [refusal, setRefusal] = useState<string>();
  const [LinkPanel, setLinkPanel] = useState<typeof ListLinkPanel>();
  const cards = useMemo(() => newestFirst(records.values()).map(({ card }) => card), [records]);

  const importFile = async (file: File) => {
    setRefusal(undefined);
    await loadImportExport().then(
      async ({ importBackup }) => setRefusal(await importBackup(file, edition)),
      showUnavailable,
    );
  };
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
        </button>
        <ImportButton onChoose={importFile} />
        {cards.length === 0 ? null : (
          <button type="button" className="tool" aria-expanded={LinkPanel !== undefined} onClick={toggleLinkPanel}>
            <Label>{messages.moveList}</Label>
          </button>
        )}
      </div>
      {refusal === undefined ? null : (
        <p key={refusal} role="alert" className="max-w-note border-s-3 border-strong ps-4 py-2">
          <Label>{refusal}</Label>
        </p>
      )}
      {LinkPanel === undefined || cards.length === 0 ? null : <LinkPanel cards={cards} page={page} />}
    </section>
  );
}

function ImportButton({ onChoose }: { readonly onChoose: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    await onChoose(file);
    // So that choosing the same file again is a change.
    field.value = '';
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => input.current?.click()}>
        <Label>{messages.importFile}</Label>
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
