// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FrontPageLayout } from '../../../src/components/front-page/FrontPageLayout.tsx';
import { card, show } from '../../fixtures/component.tsx';

const noStories = 'This edition has no stories yet. The first one will appear here as soon as it is published.';
const lead = { card: card('flood'), opening: [], continues: false, related: [], relatedTotal: 0 };
const groups = [{ section: { slug: 'world', name: 'World' }, cards: [card('dam')], total: 1 }];

test('the front page has the featured story, then the sections', () => {
  show(<FrontPageLayout front={{ lead, groups }} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Headline flood',
    'World',
  ]);
  expect(screen.queryByText(noStories)).toBeNull();
});

test('an edition without stories says so', () => {
  show(<FrontPageLayout front={{ groups: [] }} />);
  expect(screen.getByText(noStories)).toBeVisible();
});
