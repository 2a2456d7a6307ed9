import { useRef, useState } from 'react';
import * as messages from '#messages/reader/transfer.ts';
import { noticeableDelay } from '../../components/use-has-passed.ts';
import { announce } from '../../platform/announce.ts';
import { observable, type Observable } from '../../platform/observable.ts';
import { withExport } from '../../platform/with-export.ts';
import { reportNotLoaded } from '../report-not-loaded.ts';

/** Exporting and importing, loaded when it is needed. */
export const loadImportExport = () => import('./import-export.ts').then(withExport('importBackup'));
export const showUnavailable = () => reportNotLoaded();

export interface FileImport {
  /** Imports a file. Does nothing while another is imported. */
  readonly start: (file: File) => Promise<void>;
  readonly cancel: () => void;
  /** Whether a file has been imported for a noticeable time. */
  readonly isShown: boolean;
  /** How much of it is done, from 0 to 1. */
  readonly progress: Observable<number>;
  /** Why the last file was refused. */
  readonly refusal: string | undefined;
}

/**
 * Imports backup files. An import goes on if the reader leaves the page meanwhile: its notice appears anyway.
 * @param edition the edition's name
 */
export function useImport(edition: string): FileImport {
  const [isShown, setIsShown] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [progress] = useState(() => observable(0));
  const controller = useRef<AbortController>(undefined);

  const start = async (file: File) => {
    if (controller.current !== undefined) return;
    controller.current = new AbortController();
    const { signal } = controller.current;
    setRefusal(undefined);
    progress.set(0);
    const timer = setTimeout(() => {
      setIsShown(true);
      announce(messages.importing);
    }, noticeableDelay);
    try {
      await loadImportExport().then(
        async ({ importBackup }) => setRefusal(await importBackup(file, edition, { signal, onProgress: progress.set })),
        showUnavailable,
      );
    } finally {
      clearTimeout(timer);
      setIsShown(false);
      controller.current = undefined;
    }
  };
  return { start, cancel: () => controller.current?.abort(), isShown, progress, refusal };
}
