import type { LaunchOptions } from '@playwright/test';

export function findBrowser(): string | undefined;
export const launchOptions: LaunchOptions;
export const pageLaunchOptions: LaunchOptions;
