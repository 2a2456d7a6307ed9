import { useEffect, useState } from 'react';
import { betweenSentences } from '#messages/language.ts';
import * as messages from '#messages/reader/list-link.ts';
import { Label } from '../../components/Label.tsx';
import { QrCode } from '../../components/QrCode.tsx';
import type { Card } from '../../edition/published.ts';
import { announce } from '../../platform/announce.ts';
import { copy, share } from '../../platform/share.ts';
import { maxStoriesInLink } from '../storage/limits.ts';
import { fitListLinks, type ListLinks } from './fit-list-links.ts';

/**
 * The saved stories as a link and a QR code.
 * @param cards latest first
 * @param page the absolute address of the page of saved stories
 */
export function ListLinkPanel({ cards, page }: { readonly cards: readonly Card[]; readonly page: string }) {
  const [links, setLinks] = useState<ListLinks>();
  useEffect(() => {
    let isStale = false;
    void fitListLinks(page, cards).then((made) => {
      if (!isStale) setLinks(made);
    });
    return () => {
      isStale = true;
    };
  }, [cards, page]);

  if (links === undefined) return null;
  const { whole, code } = links;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-4 py-4">
      {code === undefined ? null : (
        <figure className="w-80 max-w-full">
          <QrCode text={code.link} name={messages.qrCode} className="w-full forced-color-adjust-none" />
          <figcaption className="py-2 text-soft">
            <Label key={code.stories}>
              {code.stories === cards.length ? messages.scan : messages.newestInCode(code.stories, cards.length)}
            </Label>
          </figcaption>
        </figure>
      )}
      <div className="min-w-0 max-w-note grow basis-80">
        <p className="pb-2 text-soft">
          <Label key={cards.length}>
            {cards.length > maxStoriesInLink
              ? messages.newestInLink(maxStoriesInLink, cards.length)
              : messages.allInLink(cards.length)}
          </Label>
          {betweenSentences}
          <Label>{messages.howItWorks}</Label>
        </p>
        <LinkField link={whole} />
      </div>
    </div>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const [copied, setCopied] = useState<string>();
  const copyLink = async () => {
    if (!(await copy(link))) return;
    setCopied(link);
    announce(messages.linkCopied);
  };
  const isCopied = copied === link;
  return (
    <>
      <label className="block">
        <Label>{messages.linkToList}</Label>
        <input
          type="text"
          readOnly
          dir="ltr"
          className="field mt-1 block w-full"
          value={link}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <div className="flex flex-wrap">
        <button type="button" className="tool -ms-(--tool-inset)" onClick={() => void copyLink()}>
          <Label key={String(isCopied)}>{isCopied ? messages.linkCopied : messages.copyLink}</Label>
        </button>
        {'share' in navigator ? (
          <button type="button" className="tool" onClick={() => void share({ title: messages.readingList, url: link })}>
            <Label>{messages.shareLink}</Label>
          </button>
        ) : null}
      </div>
    </>
  );
}
