import { Label } from '../components/Label.tsx';
import type { Answer } from '../search-engine/answer.ts';
import { Written } from './Written.tsx';

/** What a reader has to know of an answer: how much there is, and where it is not quite what was asked for. */
export function Notes({ answer }: { readonly answer: Answer }) {
  return (
    <div className="max-w-note py-3 font-sans text-label text-soft">
      <p key={countOf(answer)}>
        <Label>{countOf(answer)}</Label>
      </p>
      {answer.corrections.map(({ from, to }) => (
        <p key={`${from} ${to.join(' ')}`}>
          <Label>No story has </Label>
          <q>{from}</q>
          <Label>. Shown is what has </Label>
          {to.map((word, i) => (
            <span key={word}>
              <span>{i === 0 ? '' : ', '}</span>
              <q className="font-semibold text-ink">
                <Written term={word} cards={answer.cards} />
              </q>
            </span>
          ))}
          <span>.</span>
        </p>
      ))}
      {answer.matched === 'everything' ? null : (
        <p key={answer.matched}>
          <Label>
            {answer.matched === 'most words'
              ? 'No story has all of these words. These have most of them.'
              : 'No story has these words side by side. These have them apart.'}
          </Label>
        </p>
      )}
    </div>
  );
}

export function countOf({ total }: Answer): string {
  const stories = total.stories === 1 ? '1 story' : `${total.stories} stories`;
  return total.kind === 'exactly' ? stories : `${stories} or more`;
}
