import { useEffect, useState } from 'react';
import { Label } from '../../components/Label.tsx';
import { QrCode } from '../../components/QrCode.tsx';
import type { Card } from '../../edition/published.ts';
import { announce } from '../../platform/announce.ts';
import { copy, share } from '../../platform/share.ts';
import { maxStories } from './list-link.ts';
import { fitListLinks, type ListLinks } from './fit-list-links.ts';

/**
 * The reading list as a link and a code.
 * @param cards newest first
 */
export function ListLinkPanel({ cards, page }: { readonly cards: readonly Card[]; readonly page: string }) {
  const [links, setLinks] = useState<ListLinks>();
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    let stale = false;
    void fitListLinks(page, cards).then((made) => {
      if (!stale) setLinks(made);
    });
    return () => {
      stale = true;
    };
  }, [cards, page]);

  if (links === undefined) return null;
  const { whole, code } = links;
  const copyLink = async () => {
    if (!(await copy(whole))) return;
    setCopied(whole);
    announce('Link copied');
  };
  const isCopied = copied === whole;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4 py-4">
      {code === undefined ? null : (
        <figure className="w-80 max-w-full">
          <QrCode text={code.link} name="The link to the list, as a code" className="w-full forced-color-adjust-none" />
          <figcaption className="py-2 text-soft">
            <Label key={code.headlines}>
              {code.headlines === cards.length
                ? 'Point the camera of the other device at it.'
                : `The code has the newest ${code.headlines} of ${cards.length}: with more it would be too fine for a camera.`}
            </Label>
          </figcaption>
        </figure>
      )}
      <div className="min-w-0 max-w-note grow basis-80">
        <p className="pb-2 text-soft">
          <Label key={cards.length}>
            {cards.length > maxStories
              ? `The link has the newest ${maxStories} of ${cards.length}; a file has all of them.`
              : cards.length === 1
                ? 'The link has the one headline there is.'
                : `The link has all ${cards.length} headlines.`}
          </Label>{' '}
          <Label>
            The list is in the link itself: no server gets it. Where it is opened, the list is shown, and added if you
            want it.
          </Label>
        </p>
        <label className="block">
          <Label>Link to the list</Label>
          <input
            type="text"
            readOnly
            dir="ltr"
            className="field mt-1 block w-full"
            value={whole}
            onFocus={({ target }) => target.select()}
          />
        </label>
        <div className="flex flex-wrap">
          <button type="button" className="tool -ms-(--tool-inset)" onClick={() => void copyLink()}>
            <Label key={String(isCopied)}>{isCopied ? 'Link copied' : 'Copy link'}</Label>
          </button>
          {'share' in navigator ? (
            <button type="button" className="tool" onClick={() => void share({ title: 'Reading list', url: whole })}>
              <Label>Share link</Label>
            </button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
